// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/order.h"
#include "marketplace/profile.h"

/// Who may begin a chat about an order, and from when (OZ-1, YM-1); pure, any thread. The hub and the window ask the
/// same.
namespace vitrina {

/// Why the seller may not write first about `order`; absent: he may. Reasons: "not_paid", "not_shipped",
/// "not_delivered", "buyer_first". `from` stands where the moment is known already. Where the profile says nothing
/// about the order's scheme, nothing forbids it.
[[nodiscard]] std::optional<WriteBlock> chatStartBlock(const Profile &profile, const Order &order, UtcTime now);

} // namespace vitrina
