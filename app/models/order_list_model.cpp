// SPDX-License-Identifier: Apache-2.0
#include "models/order_list_model.h"

#include "domain/order_number.h"

#include <algorithm>

namespace vitrina {
namespace {

bool isNewer(const OrderRow &a, const OrderRow &b)
{
    if (a.order.createdAt != b.order.createdAt)
        return a.order.createdAt > b.order.createdAt;
    return b.order.id < a.order.id;
}

} // namespace

int OrderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OrderListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || role != Qt::DisplayRole)
        return {};
    return row(index.row()).order.number;
}

int OrderListModel::rowOf(const OrderId &order) const
{
    const auto at = m_times.constFind(order);
    if (at == m_times.constEnd())
        return -1;
    OrderRow sought;
    sought.order.id = order;
    sought.order.createdAt = *at;
    return static_cast<int>(std::ranges::lower_bound(m_rows, sought, isNewer) - m_rows.begin());
}

bool OrderListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void OrderListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    const Order &last = m_rows.back().order;
    Q_EMIT pageWanted(m_filter, last.createdAt, last.id);
}

void OrderListModel::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_more = false;
    m_asked = true;
    m_loading = true;
    Q_EMIT loadingChanged();
    Q_EMIT pageWanted(m_filter, {}, {});
}

void OrderListModel::take(const Filter &filter, const OrderId &after, const std::vector<OrderRow> &rows, bool more)
{
    if (filter != m_filter)
        return; // chosen anew meanwhile
    if (after.isEmpty()) {
        beginResetModel(); // another filter is another list
        m_rows = rows;
        m_times.clear();
        remember(rows);
        endResetModel();
    } else {
        if (m_rows.empty() || m_rows.back().order.id != after)
            return;
        if (!rows.empty()) {
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
            m_rows.insert(m_rows.end(), rows.begin(), rows.end());
            remember(rows);
            endInsertRows();
        }
    }
    m_more = more && !m_rows.empty();
    m_asked = false;
    if (std::exchange(m_loading, false))
        Q_EMIT loadingChanged();
}

void OrderListModel::apply(const std::vector<OrderRow> &rows)
{
    for (const OrderRow &row : rows)
        applyOne(row);
}

void OrderListModel::applyOne(const OrderRow &row)
{
    if (const int at = rowOf(row.order.id); at >= 0) {
        OrderRow &known = m_rows[static_cast<size_t>(at)];
        if (known == row)
            return;
        if (known.order.createdAt == row.order.createdAt) {
            known = row;
            Q_EMIT dataChanged(index(at), index(at));
            return;
        }
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        m_times.remove(row.order.id);
        endRemoveRows();
    }
    if (m_loading || !passes(row.order))
        return;
    const auto place = std::ranges::upper_bound(m_rows, row, isNewer);
    if (place == m_rows.end() && m_more)
        return; // it comes with its page
    const int at = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(place, row);
    m_times.insert(row.order.id, row.order.createdAt);
    endInsertRows();
}

void OrderListModel::remember(const std::vector<OrderRow> &rows)
{
    for (const OrderRow &row : rows)
        m_times.insert(row.order.id, row.order.createdAt);
}

bool OrderListModel::passes(const Order &order) const
{
    return (m_filter.shop.isEmpty() || order.shop == m_filter.shop)
        && plainOrderNumber(order.number).startsWith(plainOrderNumber(m_filter.number));
}

} // namespace vitrina
