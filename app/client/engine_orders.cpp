// SPDX-License-Identifier: Apache-2.0
// The orders, and what else there is of a buyer.
#include "client/engine.h"

#include <algorithm>
#include <set>

namespace vitrina {
namespace {

constexpr int ordersAtOnce = 200;
constexpr int mostOfBuyer = 20;

} // namespace

OrderRow Engine::orderRow(Order order)
{
    const auto dialog = readOr(m_store->mirror().dialogs().ofOrder(order.id));
    return {std::move(order), dialog.value_or(DialogId())};
}

void Engine::on(const intent::ListOrders &intent)
{
    m_listsOrders = true;
    std::vector<Order> orders =
        readOr(m_store->orders(intent.shop, intent.number, {intent.olderThan, intent.after}, ordersAtOnce));
    notice::Orders page{intent.shop, intent.number, intent.after, {}, false};
    page.more = intent.number.isEmpty() && static_cast<int>(orders.size()) == ordersAtOnce;
    for (Order &order : orders)
        page.rows.push_back(orderRow(std::move(order)));
    Q_EMIT noticed(page);
}

void Engine::publishOrders(const ChangeSet &changes)
{
    if (!m_listsOrders)
        return;
    notice::OrderRows told;
    std::set<OrderId> known;
    const auto add = [&](Order order) {
        if (known.insert(order.id).second)
            told.rows.push_back(orderRow(std::move(order)));
    };
    for (auto order = changes.orders.rbegin(); order != changes.orders.rend(); ++order)
        add(*order); // the newest state of each
    for (const auto &[key, dialog] : changes.dialogs) {
        if (auto order = dialog.order.isEmpty() ? std::nullopt : m_store->order(dialog.order))
            add(std::move(*order));
    }
    if (!told.rows.empty())
        Q_EMIT noticed(told);
}

void Engine::publishBuyer(const Dialog &dialog)
{
    notice::Buyer buyer{dialog.id, {}, {}};
    if (!dialog.buyer.isEmpty()) {
        std::vector<Order> orders = readOr(m_store->ordersOfBuyer(dialog.shop, dialog.buyer, mostOfBuyer));
        for (Order &order : orders) {
            if (order.id != dialog.order)
                buyer.orders.push_back(orderRow(std::move(order)));
        }
        buyer.dialogs = readOr(m_store->mirror().dialogs().ofBuyer(dialog.shop, dialog.buyer, mostOfBuyer));
        std::erase_if(buyer.dialogs, [&](const DialogRow &row) { return row.id == dialog.id; });
    }
    Q_EMIT noticed(buyer);
}

} // namespace vitrina
