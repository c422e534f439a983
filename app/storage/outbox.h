// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/accepted_finding.h"
#include "domain/message.h"

#include <memory>
#include <vector>

namespace vitrina {

enum class OutboxState : quint8 { Queued, Sent, Refused };

/// A command on its way. `Sent` means that it left at least once and no answer came: the hub is asked again with the
/// same id.
struct OutboxEntry {
    qint64 number = 0; ///< order of typing
    CommandId command;
    DialogId dialog; ///< whose turn it takes; empty for a command without a dialog
    QByteArray body; ///< the command as it stands in a frame
    OutboxState state = OutboxState::Queued;
    QString error; ///< code, when refused
    QString detail;
    UtcTime at{};
};

/// What only this computer has: commands that are not confirmed, drafts, and what the user said is fine. Every change
/// is on the disk when the call returns (synchronous=FULL). Kept apart from the mirror, so that a damaged mirror can be
/// thrown away.
class Outbox {
public:
    /// Opens or creates `folder`/outbox.db.
    [[nodiscard]] static Result<std::unique_ptr<Outbox>> open(const QString &folder, const DatabaseKey &key);
    [[nodiscard]] static QString fileName();

    explicit Outbox(Database database);

    [[nodiscard]] Database &database() { return m_database; }

    [[nodiscard]] Result<void> add(const OutboxEntry &entry);
    [[nodiscard]] Result<void> setState(const CommandId &command, OutboxState state, const QString &error = {},
                                        const QString &detail = {});
    [[nodiscard]] Result<void> remove(const CommandId &command);
    [[nodiscard]] Result<std::vector<OutboxEntry>> all();

    /// An empty text removes the draft. `synced`: the hub has it already.
    [[nodiscard]] Result<void> putDraft(const Draft &draft, bool synced);
    [[nodiscard]] Result<std::vector<Draft>> drafts();
    [[nodiscard]] Result<std::vector<Draft>> unsyncedDrafts();

    /// OZ-7: "It's fine". Kept here, not in the mirror: it can't be had from the hub.
    [[nodiscard]] Result<std::vector<AcceptedFinding>> acceptedFindings();
    [[nodiscard]] Result<void> setFindingAccepted(const AcceptedFinding &finding, bool on);

    [[nodiscard]] Result<void> putNote(QStringView name, QStringView value);
    [[nodiscard]] Result<QString> note(QStringView name); ///< empty when there is none

private:
    Database m_database;
};

} // namespace vitrina
