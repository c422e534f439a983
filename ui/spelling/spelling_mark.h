// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextCharFormat>

namespace vitrina::ui {

/// How a misspelled word is marked in every field: dots of their own colour and no ground, where a breach (RZ-6) has a
/// wave and a ground.
[[nodiscard]] QTextCharFormat spellingMark();

} // namespace vitrina::ui
