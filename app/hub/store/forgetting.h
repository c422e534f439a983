// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/id.h"
#include "domain/time.h"
#include "hub/store/fault.h"

#include <optional>

namespace vitrina::hub {

/// Takes a buyer's data out of every table (RZ-7), and remembers what must not come in again when a marketplace tells
/// its past once more. The proof has its own way: EvidenceTable::forget().
class Forgetting {
public:
    Forgetting(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    /// The dialog with its messages, files, drafts, reports and the answers to its commands. Every event of the logs
    /// that was about it becomes `gone`: the numbers stay, and who resumes is told just that. Reads all kept events: up
    /// to seconds on a busy hub.
    void forgetDialog(const DialogId &dialog, qint64 key, UtcTime at, const QByteArray &gone);
    /// `scrubbed` takes the place of the order in the events of the logs.
    void forgetOrder(const OrderId &order, UtcTime at, const QByteArray &scrubbed);

    /// What a marketplace says of the time up to then is not taken any more; absent: never forgotten.
    [[nodiscard]] std::optional<UtcTime> dialogForgotten(const DialogId &dialog) const;
    [[nodiscard]] bool isOrderForgotten(const OrderId &order) const;

private:
    [[nodiscard]] std::optional<UtcTime> find(QStringView kind, const QString &id) const;
    void remember(QStringView kind, const QString &id, UtcTime at);

    Database &m_database;
    Fault &m_fault;
};

} // namespace vitrina::hub
