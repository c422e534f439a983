// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/ledger.h"

#include "hub/store/stored_value.h"
#include "hub/store/token.h"

namespace vitrina::hub {
namespace {

constexpr int largeTransaction = 4000;
constexpr qint64 trimEvery = 10'000;
constexpr auto commandsKept = std::chrono::days(30);

} // namespace

Ledger::Ledger(Store &store, Access &access, const Clock &clock)
    : m_store(store)
    , m_access(access)
    , m_clock(clock)
{
}

Ledger::~Ledger() = default;

Store &Ledger::writing()
{
    ++m_writes;
    if (!m_transaction && !m_failed) {
        auto begun = Transaction::begin(m_store.database());
        if (begun)
            m_transaction.emplace(std::move(*begun));
        else
            m_store.fault.note(begun.error());
    }
    if (!m_scheduled) {
        m_scheduled = true;
        QMetaObject::invokeMethod(
            this, [this] { commit(); }, Qt::QueuedConnection);
    }
    return m_store;
}

void Ledger::tell(const std::vector<View *> &views, const wire::EventBody &event)
{
    if (m_silent || views.empty())
        return;
    Store &store = writing();
    const qint64 id = store.log.append(m_clock.now(), toText(event));
    for (View *view : views) {
        store.log.addToView(view->user.key, ++view->user.seq, id);
        m_told.insert(view->user.key);
        ++m_sinceTrim;
    }
}

void Ledger::renew(View &view)
{
    Store &store = writing();
    view.user.epoch = newEpoch();
    view.user.seq = 0;
    view.committed = 0;
    store.log.trim(view.user.key, std::numeric_limits<qint64>::max());
    store.people.setEpoch(view.user.key, view.user.epoch);
}

void Ledger::afterCommit(std::function<void()> run)
{
    m_afterCommit.push_back(std::move(run));
    static_cast<void>(writing());
}

void Ledger::commitWhenLarge()
{
    if (m_writes >= largeTransaction)
        commit();
}

void Ledger::commit()
{
    m_scheduled = false;
    if (m_failed || (!m_transaction && !m_store.fault.error()))
        return;
    if (m_beforeCommit)
        m_beforeCommit();
    writeSeqs();
    trim();
    m_scheduled = false; // what was written just now belongs to this transaction
    m_writes = 0;
    if (const auto &fault = m_store.fault.error())
        return fail(*fault);
    if (const auto done = m_transaction->commit(); !done)
        return fail(done.error());
    m_transaction.reset();

    const bool grew = !m_told.isEmpty();
    for (const qint64 key : std::as_const(m_told)) {
        if (View *view = m_access.view(key))
            view->committed = view->user.seq;
    }
    m_told.clear();
    const auto callbacks = std::exchange(m_afterCommit, {});
    for (const auto &callback : callbacks)
        callback();
    if (grew)
        Q_EMIT grown();
}

void Ledger::writeSeqs()
{
    for (const qint64 key : std::as_const(m_told)) {
        if (const View *view = m_access.view(key))
            m_store.people.setSeq(key, view->user.seq);
    }
}

void Ledger::trim()
{
    if (m_sinceTrim < std::min(trimEvery, m_retention))
        return;
    m_sinceTrim = 0;
    for (const View *view : m_access.everybody())
        m_store.log.trim(view->user.key, view->user.seq - m_retention);
    m_store.log.sweep();
    m_store.commands.forgetBefore(m_clock.now() - commandsKept);
}

void Ledger::fail(const Error &error)
{
    m_failed = true;
    m_afterCommit.clear();
    m_transaction.reset();
    Q_EMIT failed(error);
}

} // namespace vitrina::hub
