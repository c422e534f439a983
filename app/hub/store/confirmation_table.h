// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/id.h"
#include "domain/time.h"
#include "hub/store/fault.h"

#include <optional>
#include <vector>

namespace vitrina::hub {

/// What somebody was warned of and sent all the same (RZ-6, YM-6).
struct Confirmation {
    qint64 user = 0;
    UtcTime at{};
    std::vector<QString> codes; ///< of findings: "link", "advertising"
};

/// Confirmations by message, for the log of evidence.
class ConfirmationTable {
public:
    ConfirmationTable(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    [[nodiscard]] std::optional<Confirmation> find(const MessageId &message) const;
    void put(const MessageId &message, const Confirmation &confirmation);

private:
    Database &m_database;
    Fault &m_fault;
};

} // namespace vitrina::hub
