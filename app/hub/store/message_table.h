// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/message.h"
#include "hub/store/fault.h"

#include <functional>

namespace vitrina::hub {

/// Messages, found by their id or by dialog (its row's key) and position.
class MessageTable {
public:
    MessageTable(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    [[nodiscard]] std::optional<Message> find(const MessageId &id) const;
    void insert(qint64 dialogKey, const Message &message);
    void update(const Message &message);
    void erase(const MessageId &id);
    /// Newest first, those before the position `before`, each with its size in a frame, until `take` returns false.
    void backwards(qint64 dialogKey, qint64 before, const std::function<bool(Message, qsizetype)> &take) const;
    /// Messages of the other party after `position`.
    [[nodiscard]] int countIncoming(qint64 dialogKey, qint64 position) const;
    /// The newest message of the other party, 0 if there is none.
    [[nodiscard]] qint64 lastIncoming(qint64 dialogKey) const;

private:
    Database &m_database;
    Fault &m_fault;
};

/// Written by somebody whom the seller answers.
[[nodiscard]] bool isIncoming(const Message &message);

} // namespace vitrina::hub
