// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace vitrina::ui {

/// Our colours in the roles that Qt's own controls paint with.
[[nodiscard]] QPalette makePalette(bool dark, bool highContrast = false);

} // namespace vitrina::ui
