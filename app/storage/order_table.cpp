// SPDX-License-Identifier: Apache-2.0
#include "storage/order_table.h"

#include "domain/order_number.h"
#include "storage/columns.h"

#include <algorithm>
#include <limits>

namespace vitrina {
namespace {

QByteArray valueOf(const Statement &row)
{
    return row.bytes(0);
}

} // namespace

Result<void> OrderTable::put(const Order &order, QByteArrayView value)
{
    auto write = m_database.prepare("INSERT OR REPLACE INTO shop_order(id, shop, buyer, number, created_at, value) "
                                    "VALUES(?, ?, ?, ?, ?, ?)");
    write.bind(1, order.id.value()).bind(2, order.shop.value()).bind(3, order.buyer.value());
    write.bind(4, plainOrderNumber(order.number)).bind(5, toMilliseconds(order.createdAt)).bindBlob(6, value);
    return write.run();
}

Result<QByteArray> OrderTable::get(const OrderId &id)
{
    auto read = m_database.prepare("SELECT value FROM shop_order WHERE id = ?");
    read.bind(1, id.value());
    return firstOf(read, valueOf).map([](const auto &value) { return value.value_or(QByteArray()); });
}

Result<std::vector<QByteArray>> OrderTable::page(const ShopId &shop, const Place &place, int limit)
{
    const qint64 before = place.id.isEmpty() ? std::numeric_limits<qint64>::max() : toMilliseconds(place.createdAt);
    if (shop.isEmpty()) {
        auto read = m_database.prepare("SELECT value FROM shop_order WHERE (created_at, id) < (?, ?) "
                                       "ORDER BY created_at DESC, id DESC LIMIT ?");
        read.bind(1, before).bind(2, place.id.value()).bind(3, limit);
        return rowsOf(read, valueOf);
    }
    auto read = m_database.prepare("SELECT value FROM shop_order WHERE shop = ? AND (created_at, id) < (?, ?) "
                                   "ORDER BY created_at DESC, id DESC LIMIT ?");
    read.bind(1, shop.value()).bind(2, before).bind(3, place.id.value()).bind(4, limit);
    return rowsOf(read, valueOf);
}

Result<std::vector<QByteArray>> OrderTable::numbered(const ShopId &shop, QStringView number, int limit)
{
    const QString from = plainOrderNumber(number);
    if (from.isEmpty())
        return page(shop, {}, limit);
    // The index holds all that is asked before the values are read.
    auto read = m_database.prepare(
        "SELECT value FROM shop_order WHERE id IN (SELECT id FROM shop_order INDEXED BY order_number "
        "WHERE number >= ?1 AND number < ?2 AND (?3 = '' OR shop = ?3) ORDER BY created_at DESC LIMIT ?4) "
        "ORDER BY created_at DESC, id DESC");
    read.bind(1, from).bind(2, QString(from + QChar(0xFFFF))).bind(3, shop.value()).bind(4, limit);
    return rowsOf(read, valueOf);
}

Result<std::vector<QByteArray>> OrderTable::ofBuyer(const ShopId &shop, const BuyerId &buyer, int limit)
{
    auto read = m_database.prepare("SELECT value FROM shop_order WHERE buyer = ?1 AND buyer <> '' AND shop = ?2 "
                                   "ORDER BY created_at DESC LIMIT ?3");
    read.bind(1, buyer.value()).bind(2, shop.value()).bind(3, limit);
    return rowsOf(read, valueOf);
}

Result<void> OrderTable::removeAllBut(const std::vector<ShopId> &shops)
{
    auto read = m_database.prepare("SELECT DISTINCT shop FROM shop_order");
    const auto held = rowsOf(read, [](const Statement &row) { return ShopId(row.text(0)); });
    if (!held)
        return tl::unexpected(held.error());
    for (const ShopId &shop : *held) {
        if (std::ranges::find(shops, shop) != shops.end())
            continue;
        auto remove = m_database.prepare("DELETE FROM shop_order WHERE shop = ?");
        if (const auto done = remove.bind(1, shop.value()).run(); !done)
            return done;
    }
    return {};
}

} // namespace vitrina
