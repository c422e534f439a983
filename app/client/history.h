// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/session.h"

#include <QHash>

namespace vitrina {

/// Fetches messages that the mirror does not have: the page that somebody scrolls to, and, when nothing else is to do,
/// the newest messages of every dialog, so that search and reading work offline. Thread of the engine.
class History final : public QObject {
    Q_OBJECT
public:
    static constexpr int pageSize = 50;

    History(LocalStore &store, Session &session, QObject *parent);

    /// Messages before `before` (0: the newest), from the mirror as far as it is complete.
    struct Page {
        std::vector<Message> messages; ///< oldest first
        bool hasOlder = false;
    };
    [[nodiscard]] Result<Page> local(const DialogId &dialog, qint64 before);
    /// Whether local() may miss something that the hub has.
    [[nodiscard]] bool needsHub(const DialogId &dialog, qint64 before);
    /// Answers with arrived(); nothing happens while offline.
    void fetch(const DialogId &dialog, qint64 before);

    /// Goes on until the newest messages of every dialog are here; also for those that came meanwhile.
    void backfill();

Q_SIGNALS:
    void arrived(const vitrina::DialogId &dialog, qint64 before);
    void failed(const vitrina::Error &error); ///< of this computer's disk
    void complete(); ///< the newest messages of every dialog are here

private:
    void onReply(const wire::Reply &reply);
    void onRecent(const wire::RecentItems &items);
    [[nodiscard]] Result<void> store(const std::vector<wire::HistoryItems> &pages, qint64 before);

    LocalStore &m_store;
    Session &m_session;
    Applier m_applier;
    qint64 m_queries = 0;
    QHash<QString, qint64> m_pages; ///< queries in flight and their `before`
    QString m_backfill; ///< query in flight
};

} // namespace vitrina
