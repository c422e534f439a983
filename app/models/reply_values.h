// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/order.h"
#include "domain/reply_variables.h"
#include "domain/shop.h"

#include <optional>

namespace vitrina {

/// What a dialog gives to the variables of a quick reply; what is not known is not there.
[[nodiscard]] ReplyValues replyValuesOf(const Dialog &dialog, const std::optional<Order> &order, const Shop *shop,
                                        const User &user);

} // namespace vitrina
