// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace vitrina {

/// An order as a list shows it.
struct OrderRow {
    Order order;
    DialogId dialog; ///< about this order; empty: nobody has written yet

    friend bool operator==(const OrderRow &, const OrderRow &) = default;
};

} // namespace vitrina
