// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/id.h"
#include "domain/time.h"
#include "hub/store/fault.h"
#include "wire/frames.h"

#include <optional>

namespace vitrina::hub {

/// What became of each command: the same id is never carried out twice, and the same answer is given again.
class CommandTable {
public:
    CommandTable(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    struct Record {
        QByteArray bodyHash;
        std::optional<wire::Reply> reply; ///< absent: it was begun, and nobody knows how it ended
    };
    [[nodiscard]] std::optional<Record> find(qint64 user, const CommandId &id) const;
    void begin(qint64 user, const CommandId &id, UtcTime at, const QByteArray &bodyHash);
    void finish(qint64 user, const CommandId &id, const wire::Reply &reply);
    /// As if it had never come: for an outcome that a repetition may change.
    void forget(qint64 user, const CommandId &id);
    void forgetBefore(UtcTime at);

private:
    Database &m_database;
    Fault &m_fault;
};

} // namespace vitrina::hub
