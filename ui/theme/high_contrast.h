// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/color.h"

namespace vitrina::ui {

/// The palettes for who needs more contrast: text from 7, every line to be seen, hues only where they have a meaning.
[[nodiscard]] QColor highContrastColor(Color color, bool dark);

/// Whether Theme uses them. UI thread.
[[nodiscard]] bool isHighContrast();
void setHighContrast(bool on); ///< at once, in all windows

} // namespace vitrina::ui
