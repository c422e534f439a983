// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/message.h"
#include "hub/store/fault.h"

namespace vitrina::hub {

/// Which messages carry a file: who may read one of them may have it.
class AttachmentTable {
public:
    AttachmentTable(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    void put(const Message &message);
    void forget(const MessageId &message);
    [[nodiscard]] std::vector<MessageId> messagesOf(const AttachmentId &id) const;

private:
    Database &m_database;
    Fault &m_fault;
};

} // namespace vitrina::hub
