// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/order.h"

#include <vector>

namespace vitrina {

/// The shops' orders, to be listed by what a seller looks for. The value's form is the caller's.
class OrderTable {
public:
    explicit OrderTable(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<void> put(const Order &order, QByteArrayView value);
    /// Empty when there is none.
    [[nodiscard]] Result<QByteArray> get(const OrderId &id);
    /// Newest first, those after `place` (empty: from the start). An empty shop means all of them.
    struct Place {
        UtcTime createdAt{};
        OrderId id;
    };
    [[nodiscard]] Result<std::vector<QByteArray>> page(const ShopId &shop, const Place &place, int limit);
    /// Whose number begins so, spaces, dashes and case aside; newest first.
    [[nodiscard]] Result<std::vector<QByteArray>> numbered(const ShopId &shop, QStringView number, int limit);
    [[nodiscard]] Result<std::vector<QByteArray>> ofBuyer(const ShopId &shop, const BuyerId &buyer, int limit);
    /// The user may see no longer what these shops sell.
    [[nodiscard]] Result<void> removeAllBut(const std::vector<ShopId> &shops);

private:
    Database &m_database;
};

} // namespace vitrina
