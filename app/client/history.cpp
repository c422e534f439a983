// SPDX-License-Identifier: Apache-2.0
#include "client/history.h"

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr int backfillDialogs = 20;
constexpr int backfillMessages = 20;

} // namespace

History::History(LocalStore &store, Session &session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_applier(store, {})
{
    connect(&session, &Session::live, this, &History::backfill);
    connect(&session, &Session::replied, this, &History::onReply);
    connect(&session, &Session::down, this, [this] {
        m_pages.clear();
        m_backfill.clear();
    });
}

Result<History::Page> History::local(const DialogId &dialog, qint64 before)
{
    DialogTable dialogs = m_store.mirror().dialogs();
    const auto key = dialogs.keyOf(dialog);
    if (!key)
        return Page{};
    const auto complete = dialogs.completeFrom(*key);
    auto messages = m_store.mirror().messages().page(*key, dialog, before, complete.value_or(0), pageSize);
    return std::move(messages).map([&complete](std::vector<Message> &&found) {
        const bool full = found.size() == static_cast<size_t>(pageSize);
        return Page{std::move(found), full || !complete || *complete > 0};
    });
}

bool History::needsHub(const DialogId &dialog, qint64 before)
{
    DialogTable dialogs = m_store.mirror().dialogs();
    const auto key = dialogs.keyOf(dialog);
    if (!key)
        return false;
    const auto complete = dialogs.completeFrom(*key);
    if (!complete)
        return true;
    return before != 0 && *complete > 0 && before <= *complete;
}

void History::fetch(const DialogId &dialog, qint64 before)
{
    if (!m_session.isLive())
        return;
    const QString id = u"h%1"_s.arg(++m_queries);
    if (m_session.send(wire::Query{id, wire::HistoryPage{dialog, before, pageSize}}))
        m_pages.insert(id, before);
}

void History::backfill()
{
    if (!m_session.isLive() || !m_backfill.isEmpty())
        return;
    const auto dialogs = m_store.mirror().dialogs().incomplete(backfillDialogs);
    if (!dialogs) {
        Q_EMIT failed(dialogs.error());
        return;
    }
    if (dialogs->empty()) {
        Q_EMIT complete();
        return;
    }
    m_backfill = u"b%1"_s.arg(++m_queries);
    if (!m_session.send(wire::Query{m_backfill, wire::RecentMessages{*dialogs, backfillMessages}}))
        m_backfill.clear();
}

void History::onReply(const wire::Reply &reply)
{
    if (reply.id == m_backfill && !m_backfill.isEmpty()) {
        m_backfill.clear();
        if (!reply.outcome)
            return;
        if (const auto *items = std::get_if<wire::RecentItems>(&*reply.outcome))
            onRecent(*items);
        return;
    }
    const auto page = m_pages.constFind(reply.id);
    if (page == m_pages.constEnd())
        return;
    const qint64 before = *page;
    m_pages.erase(page);
    const auto *items = reply.outcome ? std::get_if<wire::HistoryItems>(&*reply.outcome) : nullptr;
    if (items != nullptr && store({*items}, before))
        Q_EMIT arrived(items->dialog, before);
}

void History::onRecent(const wire::RecentItems &items)
{
    // A hub that answers nothing must not be asked for ever.
    if (items.dialogs.empty() || !store(items.dialogs, 0))
        return;
    for (const wire::HistoryItems &page : items.dialogs)
        Q_EMIT arrived(page.dialog, 0);
    QTimer::singleShot(0, this, &History::backfill); // whatever else waits goes first
}

Result<void> History::store(const std::vector<wire::HistoryItems> &pages, qint64 before)
{
    auto transaction = Transaction::begin(m_store.mirror().database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    int unreadable = 0;
    for (const wire::HistoryItems &page : pages) {
        unreadable += page.unreadable;
        if (const auto applied = m_applier.applyHistory(page, before); !applied)
            return applied;
    }
    m_session.countUnreadable(unreadable);
    return transaction->commit();
}

} // namespace vitrina
