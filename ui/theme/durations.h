// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

namespace vitrina::ui {

/// A span of time in words of the user's language: "26 min", "1 h 12 min", "2 d 4 h". Never negative; a minute that has
/// begun counts as whole.
[[nodiscard]] QString durationText(milliseconds span);

} // namespace vitrina::ui
