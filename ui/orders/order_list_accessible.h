// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrina::ui {

class OrderListView;

/// Makes every OrderListView a list for readers of the screen, with an item for each order. Once for the program; more
/// calls do nothing.
void installOrderListAccessibility();

/// The keyboard has gone to another order.
void announceCurrentOrder(OrderListView &view);

} // namespace vitrina::ui
