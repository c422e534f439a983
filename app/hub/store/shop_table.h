// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/shop.h"
#include "hub/store/fault.h"

#include <vector>

namespace vitrina::hub {

struct ShopRecord {
    Shop shop;
    int connector = 0; ///< which of the hub's connectors serves it
};

class ShopTable {
public:
    ShopTable(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    [[nodiscard]] std::vector<ShopRecord> all() const;
    void put(const ShopRecord &record);

private:
    Database &m_database;
    Fault &m_fault;
};

} // namespace vitrina::hub
