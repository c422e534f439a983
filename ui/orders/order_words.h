// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "ui/theme/color.h"

/// Words of the order panel, in the user's language and local time.
namespace vitrina::ui::order_words {

[[nodiscard]] QString state(const QString &state); ///< "Paid"; the code itself, on one line, when it is a new one
[[nodiscard]] Color stateColor(const QString &state);
[[nodiscard]] QString quantity(int quantity); ///< "3 pcs."

} // namespace vitrina::ui::order_words
