// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/order.h"
#include "hub/store/fault.h"

namespace vitrina::hub {

/// The pictures of goods that orders named: who may read a shop's chats may have its goods' pictures. They are the
/// shop's and stay when a buyer is forgotten.
class GoodsPictureTable {
public:
    GoodsPictureTable(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    void put(const Order &order);
    struct Row {
        ShopId shop;
        Attachment picture;
    };
    /// Of each shop that has it.
    [[nodiscard]] std::vector<Row> find(const AttachmentId &id) const;

private:
    Database &m_database;
    Fault &m_fault;
};

} // namespace vitrina::hub
