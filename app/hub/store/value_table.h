// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/id.h"
#include "hub/store/fault.h"

#include <optional>
#include <vector>

namespace vitrina::hub {

/// A table of values that belong to a shop and are found by their id: orders, quick replies, reports.
template <typename T> class ValueTable {
public:
    ValueTable(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    [[nodiscard]] std::optional<T> find(const QString &id) const;
    void put(const QString &id, const ShopId &shop, const T &value);
    void erase(const QString &id);
    struct Row {
        QString id;
        ShopId shop;
        T value;
    };
    /// In the order of their ids, those that come after `id`.
    [[nodiscard]] std::vector<Row> after(const QString &id, int limit) const;
    [[nodiscard]] int countOfShop(const ShopId &shop) const;

private:
    Database &m_database;
    Fault &m_fault;
};

} // namespace vitrina::hub
