// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/evidence.h"
#include "hub/store/fault.h"

#include <functional>

namespace vitrina::hub {

/// The chains of proof, one for each dialog and shop. Entries are added at the end and never changed; forget() takes
/// away what they were about and leaves the chain whole.
class EvidenceTable {
public:
    EvidenceTable(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    /// Gives the entry its number, digest and hash.
    void append(const QString &chain, EvidenceEntry entry);
    /// In order, those after `number`, each with its size in a frame, until `take` returns false.
    void after(const QString &chain, qint64 number, const std::function<bool(EvidenceEntry, qsizetype)> &take) const;
    void forget(const QString &chain);

private:
    Database &m_database;
    Fault &m_fault;
};

} // namespace vitrina::hub
