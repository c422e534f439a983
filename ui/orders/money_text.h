// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace vitrina::ui {

/// An amount as the user's locale writes it, with the currency's sign ("640,00 zł", "48 500 ֏"), or its code when it
/// has none.
[[nodiscard]] QString moneyText(const Money &money);

} // namespace vitrina::ui
