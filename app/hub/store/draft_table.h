// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/message.h"
#include "hub/store/fault.h"

#include <vector>

namespace vitrina::hub {

/// What each user has typed and not sent, so that it is there on the user's other computers.
class DraftTable {
public:
    DraftTable(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    [[nodiscard]] std::optional<Draft> find(qint64 user, const DialogId &dialog) const;
    void put(qint64 user, const Draft &draft);
    /// In the order of their dialogs, those after `dialog`.
    [[nodiscard]] std::vector<Draft> after(qint64 user, const QString &dialog, int limit) const;

private:
    Database &m_database;
    Fault &m_fault;
};

} // namespace vitrina::hub
