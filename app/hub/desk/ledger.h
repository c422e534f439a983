// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/desk/access.h"
#include "hub/store/store.h"

#include <QObject>

#include <functional>
#include <optional>

namespace vitrina::hub {

/// One transaction after another. What a turn of the event loop writes (values, events, the answers to commands) is
/// committed together, at its end; nobody outside is told before. When a commit fails the hub can't go on: failed()
/// says why, and nothing of that transaction was told to anyone.
class Ledger final : public QObject {
    Q_OBJECT
public:
    Ledger(Store &store, Access &access, const Clock &clock);
    ~Ledger() override;

    /// The store, to write: begins a transaction when there is none and has it committed at the end of this turn.
    [[nodiscard]] Store &writing();
    [[nodiscard]] Store &reading() { return m_store; }
    [[nodiscard]] UtcTime now() const { return m_clock.now(); }

    /// Adds an event to the logs of `views`.
    void tell(const std::vector<View *> &views, const wire::EventBody &event);
    /// While silent, nothing is logged: the first filling of the store, which every client fetches as a snapshot.
    void setSilent(bool silent) { m_silent = silent; }
    [[nodiscard]] bool isSilent() const { return m_silent; }
    /// Gives a user's log a new epoch: what was there before can't be resumed from.
    void renew(View &view);

    /// Run inside the transaction, just before its end.
    void setBeforeCommit(std::function<void()> run) { m_beforeCommit = std::move(run); }
    /// Run when everything written so far is stored for good; never when that fails.
    void afterCommit(std::function<void()> run);
    void commit();
    /// Commits when so much has piled up that it should not wait for the end of the turn.
    void commitWhenLarge();
    [[nodiscard]] bool isWriting() const { return m_transaction.has_value(); }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// Events kept for each view.
    void setRetention(qint64 events) { m_retention = events; }

Q_SIGNALS:
    void grown(); ///< committed, and logs have new entries
    void failed(const vitrina::Error &error);

private:
    void writeSeqs();
    void trim();
    void fail(const Error &error);

    Store &m_store;
    Access &m_access;
    const Clock &m_clock;
    std::optional<Transaction> m_transaction;
    std::function<void()> m_beforeCommit;
    std::vector<std::function<void()>> m_afterCommit;
    QSet<qint64> m_told; ///< users whose logs grew in this transaction
    qint64 m_retention = 200'000;
    qint64 m_sinceTrim = 0;
    int m_writes = 0;
    bool m_silent = false;
    bool m_scheduled = false;
    bool m_failed = false;
};

} // namespace vitrina::hub
