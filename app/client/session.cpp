// SPDX-License-Identifier: Apache-2.0
#include "client/session.h"

#include "domain/overloaded.h"
#include "wire/codec.h"

#include <QJsonDocument>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr milliseconds wakefulDelay(10'000); ///< a timer of a minute may be late by so much, without any sleep

} // namespace

Session::Session(LocalStore &store, const Clock &clock, Options options, ReconnectPolicy::Chance chance,
                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_policy(m_options.limits, std::move(chance))
    , m_applier(store, m_options.device)
{
    if (m_options.tls)
        m_link.setTls(*m_options.tls);
    m_link.setProxy(m_options.proxy);
    if (m_options.systemProxies)
        m_link.setSystemProxies(m_options.systemProxies);
    m_reconnect.setSingleShot(true);
    connect(&m_reconnect, &QTimer::timeout, this, &Session::openLink);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] { probe(m_options.pace.answer); });
    connect(&m_watch, &QTimer::timeout, this, &Session::watchClock);
    connect(&m_link, &Link::opened, this, &Session::onOpened);
    connect(&m_link, &Link::received, this, &Session::onFrame);
    connect(&m_link, &Link::ended, this, &Session::onEnded);
}

void Session::start()
{
    const auto cursor = m_store.cursor();
    if (!cursor) {
        setState(LinkState::Offline, cursor.error());
        return;
    }
    m_cursor = *cursor;
    m_started = true;
    m_watchedAt = m_clock.now();
    m_watch.setTimerType(Qt::VeryCoarseTimer);
    m_watch.start(m_options.pace.watch);
    if (m_options.endpoint.url.isValid())
        openLink();
}

void Session::use(const Endpoint &endpoint)
{
    m_options.endpoint = endpoint;
    m_policy.reset();
    if (m_started)
        openLink();
}

void Session::setProxy(const Proxy &proxy)
{
    if (proxy == m_options.proxy)
        return;
    m_options.proxy = proxy;
    m_link.setProxy(proxy);
    const QUrl &url = m_options.endpoint.url;
    if (!m_started || !url.isValid() || isThisMachine(url.host()))
        return;
    m_link.close(wire::closeResync);
    m_heartbeat.stop();
    m_snapshot.query.clear();
    m_status.error.reset();
    Q_EMIT down();
    m_policy.reset();
    openLink();
}

void Session::connectNow()
{
    if (!m_started) {
        // Either the list is still being read, and the start is to come; or the disk failed, and may have been mended.
        if (m_status.error)
            start();
        return;
    }
    if (m_link.isOpen() && (isLive() || m_status.state == LinkState::Updating))
        return probe(m_options.pace.wake);
    if (m_link.isOpen() || m_status.state == LinkState::Connecting || !m_options.endpoint.url.isValid())
        return;
    m_policy.reset();
    openLink();
}

void Session::openLink()
{
    m_reconnect.stop();
    m_retryAfter = milliseconds(0);
    setState(LinkState::Connecting, m_status.error);
    m_link.open(m_options.endpoint.url, m_options.endpoint.token, m_options.connectTimeout);
}

void Session::onOpened()
{
    wire::Hello hello{m_options.client, m_options.device, {}, std::nullopt};
    if (!m_cursor.epoch.isEmpty())
        hello.resume = m_cursor;
    send(hello);
}

void Session::onFrame(const wire::Frame &frame)
{
    std::visit(Overloaded{
                   [this](const wire::Resumed &f) { onResumed(f); },
                   [this](const wire::SnapshotRequired &f) { onSnapshotRequired(f); },
                   [this](const wire::Denied &f) { onDenied(f); }, [this](const wire::Events &f) { onEvents(f); },
                   [this](const wire::Live &) { onLive(); }, [this](const wire::Reply &f) { onReply(f); },
                   [this](const wire::Ping &f) { onPing(f); }, [this](const wire::Typing &f) { Q_EMIT typing(f); },
                   [this](const wire::GoAway &f) { onGoAway(f); },
                   [this](const wire::Chunk &f) { Q_EMIT chunkCame(f); },
                   [](const auto &) {}, // pongs, presence, and what a newer hub may say
               },
               frame);
}

void Session::onEnded(const Error &error)
{
    m_heartbeat.stop();
    m_snapshot.query.clear();
    Q_EMIT down();
    if (error.kind == ErrorClass::Auth || error.code == "version"_L1) {
        setState(LinkState::SignedOut, error);
        return;
    }
    m_status.error = error;
    scheduleReconnect(m_retryAfter);
}

void Session::endLink(const Error &error, quint16 code)
{
    m_link.close(code);
    onEnded(error);
}

void Session::scheduleReconnect(milliseconds atLeast)
{
    const milliseconds liveFor(m_liveSince.isValid() ? m_liveSince.elapsed() : 0);
    m_liveSince.invalidate();
    const milliseconds delay = m_policy.nextDelay(liveFor, atLeast);
    m_status.retryAt = m_clock.now() + delay;
    m_reconnect.start(delay);
    setState(LinkState::Waiting, m_status.error);
}

void Session::probe(milliseconds patience)
{
    send(wire::Ping{m_clock.now(), m_cursor.seq});
    m_link.expectWithin(patience);
}

void Session::watchClock()
{
    // Timers stand still while the computer sleeps, the clock does not: a jump means that the link may be long dead.
    const UtcTime now = m_clock.now();
    const bool slept = now - std::exchange(m_watchedAt, now) > m_options.pace.watch + wakefulDelay;
    if (slept)
        connectNow();
}

void Session::takeSession(const wire::Session &session)
{
    m_capabilities = session.capabilities;
    m_status.hub = session.hub;
    m_heartbeat.start(session.heartbeat);
    m_link.setSilenceLimit(session.heartbeat * 2);
    const QByteArray me = QJsonDocument(wire::toJson(session.user)).toJson(QJsonDocument::Compact);
    const auto known = m_store.mirror().records().get(u"sync", u"me");
    if (known && *known == me)
        return;
    if (const auto stored = m_store.mirror().records().put(u"sync", u"me", me); !stored)
        return localFailure(stored.error());
    ChangeSet changes;
    changes.user = true;
    Q_EMIT changed(changes);
}

void Session::onResumed(const wire::Resumed &resumed)
{
    if (resumed.epoch != m_cursor.epoch || resumed.from != m_cursor.seq) {
        endLink({ErrorClass::Protocol, u"resume_mismatch"_s, {}}, wire::closeResync);
        return;
    }
    takeSession(resumed.session);
    setState(LinkState::Updating);
}

void Session::onSnapshotRequired(const wire::SnapshotRequired &required)
{
    takeSession(required.session);
    // A snapshot that was broken off goes on where it stood, as long as the hub still counts in the same epoch.
    const auto progress = m_store.mirror().records().get(u"sync", u"snapshot");
    if (!progress)
        return localFailure(progress.error());
    const auto stored = progress->split('\n');
    const qint64 last = stored.size() == 4 ? stored[0].toLongLong() : 0;
    if (stored.size() == 4 && QString::fromUtf8(stored[1]) == required.asOf.epoch && !stored[3].isEmpty()
        && stored[2].toLongLong() >= required.session.minSeq) {
        m_snapshot = {{required.asOf.epoch, stored[2].toLongLong()}, last, QString::fromUtf8(stored[3]), {}};
    } else {
        m_snapshot = {required.asOf, last + 1, {}, {}};
        if (const auto forgotten = m_store.mirror().dialogs().forgetCompleteness(); !forgotten)
            return localFailure(forgotten.error());
    }
    m_status.done = 0;
    m_status.total = 0;
    setState(LinkState::Updating);
    requestPage();
}

void Session::onDenied(const wire::Denied &denied)
{
    m_retryAfter = denied.retryAfter.value_or(milliseconds(0));
    endLink(denied.error, QWebSocketProtocol::CloseCodeNormal);
}

void Session::requestPage()
{
    m_snapshot.query = u"s%1"_s.arg(++m_queries);
    send(wire::Query{m_snapshot.query, wire::SnapshotPage{m_snapshot.after, wire::maxPageItems}});
}

Result<ChangeSet> Session::storePage(const wire::SnapshotItems &page)
{
    ChangeSet changes;
    auto transaction = Transaction::begin(m_store.mirror().database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<void> done = m_applier.applyPage(page, m_snapshot.generation, changes);
    if (done && page.next.isEmpty()) {
        done = m_applier.finishSnapshot(m_snapshot.generation, changes).and_then([this] {
            return m_store.setCursor(m_snapshot.asOf);
        });
    }
    const QByteArray progress = QByteArray::number(m_snapshot.generation) + '\n' + m_snapshot.asOf.epoch.toUtf8() + '\n'
        + QByteArray::number(m_snapshot.asOf.seq) + '\n' + page.next.toUtf8();
    return done.and_then([&] { return m_store.mirror().records().put(u"sync", u"snapshot", progress); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return changes; });
}

void Session::onPage(const wire::SnapshotItems &page)
{
    auto stored = storePage(page);
    if (!stored)
        return localFailure(stored.error());
    m_status.done += static_cast<int>(page.dialogs.size());
    m_status.total = static_cast<int>(page.total);
    m_snapshot.after = page.next;
    Q_EMIT changed(*stored);
    if (!page.next.isEmpty()) {
        requestPage();
        Q_EMIT statusChanged();
        return;
    }
    m_snapshot.query.clear();
    m_cursor = m_snapshot.asOf;
    send(wire::Subscribe{m_cursor});
}

Result<void> Session::storeEvent(const wire::Event &event, ChangeSet &changes)
{
    // What the hub can't say right, it would say again in the same way after each reconnect: for ever. So the log goes
    // on without it. A failure of this computer's disk is another matter.
    if (event.fault)
        return m_applier.setAside(event, *event.fault, changes);
    const auto applied = m_applier.apply(event.body, changes);
    if (applied || applied.error().kind != ErrorClass::Protocol)
        return applied;
    return m_applier.setAside(event, {applied.error().code, {}}, changes);
}

Result<ChangeSet> Session::storeEvents(const wire::Events &events, size_t first)
{
    ChangeSet changes;
    auto transaction = Transaction::begin(m_store.mirror().database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (size_t i = first; i < events.items.size(); ++i) {
        if (const auto applied = storeEvent(events.items[i], changes); !applied)
            return tl::unexpected(applied.error());
    }
    return m_store.setCursor({events.epoch, events.items.back().seq})
        .and_then([&] { return transaction->commit(); })
        .map([&] { return changes; });
}

void Session::onEvents(const wire::Events &events)
{
    if (events.items.empty() || !m_snapshot.query.isEmpty())
        return;
    size_t first = 0;
    while (first < events.items.size() && events.items[first].seq <= m_cursor.seq)
        ++first; // known already
    if (first == events.items.size())
        return;
    // A hole before a frame is a lost frame; one inside it is a hub that can't count. Neither may be stepped over.
    qint64 next = m_cursor.seq;
    const bool whole = std::all_of(events.items.begin() + qsizetype(first), events.items.end(),
                                   [&next](const wire::Event &event) { return event.seq == ++next; });
    if (events.epoch != m_cursor.epoch || !whole) {
        endLink({ErrorClass::Protocol, u"gap"_s, {}}, wire::closeResync);
        return;
    }
    auto stored = storeEvents(events, first);
    if (!stored)
        return localFailure(stored.error());
    m_cursor.seq = events.items.back().seq;
    send(wire::Ack{m_cursor.seq});
    m_status.lastSynchronised = m_clock.now();
    Q_EMIT changed(*stored);
    countUnreadable(stored->unreadable);
}

void Session::countUnreadable(int more)
{
    if (more <= 0)
        return;
    m_status.unreadable += more;
    Q_EMIT statusChanged();
}

void Session::onLive()
{
    m_liveSince.start();
    m_status.lastSynchronised = m_clock.now();
    m_status.retryAt.reset();
    setState(LinkState::Live);
    Q_EMIT live();
}

void Session::onReply(const wire::Reply &reply)
{
    if (reply.id != m_snapshot.query || m_snapshot.query.isEmpty()) {
        Q_EMIT replied(reply);
        return;
    }
    if (!reply.outcome) {
        endLink(reply.outcome.error(), wire::closeResync);
        return;
    }
    if (const auto *page = std::get_if<wire::SnapshotItems>(&*reply.outcome))
        onPage(*page);
}

void Session::onPing(const wire::Ping &ping)
{
    send(wire::Pong{ping.at});
    if (!isLive() || ping.seq <= m_cursor.seq) {
        m_behindAt = -1;
        return;
    }
    // Events may stand behind this ping. If the next one finds us at the same place, they were lost.
    if (m_behindAt == m_cursor.seq)
        endLink({ErrorClass::Protocol, u"gap"_s, {}}, wire::closeResync);
    m_behindAt = m_cursor.seq;
}

void Session::onGoAway(const wire::GoAway &away)
{
    m_retryAfter = away.retryAfter;
}

void Session::localFailure(const Error &error)
{
    // Nothing was applied, the cursor did not move: the hub will say it again.
    endLink(error, wire::closeResync);
}

void Session::setState(LinkState state, const std::optional<Error> &error)
{
    m_status.state = state;
    m_status.error = error;
    Q_EMIT statusChanged();
}

} // namespace vitrina
