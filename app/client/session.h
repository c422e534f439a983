// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/applier.h"
#include "client/link.h"
#include "client/reconnect_policy.h"
#include "domain/connection_status.h"
#include "domain/trace.h"

#include <QElapsedTimer>

namespace vitrina {

/// Where to and as whom.
struct Endpoint {
    QUrl url;
    QByteArray token;
};

/// How long a session waits before it looks again. Tests are in more of a hurry.
struct SessionPace {
    milliseconds watch{60'000}; ///< between two looks at the clock, to notice that the computer slept
    milliseconds answer{8000}; ///< for the answer to a ping
    milliseconds wake{3000}; ///< the same, when the link may have died while the computer slept
};

/// The life of an account on the wire: connect, resume or take a snapshot, apply what comes in order, acknowledge what
/// is committed, notice a gap or a dead link, connect again. Thread of the engine.
class Session final : public QObject {
    Q_OBJECT
public:
    struct Options {
        Endpoint endpoint; ///< an empty URL: waits for use()
        QString device; ///< random name of this profile
        QString client; ///< "vitrina 0.1.0 (linux)"
        ReconnectPolicy::Limits limits;
        milliseconds connectTimeout{15000};
        Trace *trace = nullptr; ///< may be null
        std::optional<QSslConfiguration> tls{}; ///< absent: whom the system trusts
        SessionPace pace{};
        Proxy proxy{};
        ProxyRoute::SystemProxies systemProxies{}; ///< absent: the system's own answers
    };

    Session(LocalStore &store, const Clock &clock, Options options, ReconnectPolicy::Chance chance, QObject *parent);

    void start();
    /// Another hub, or the hub's new address; connects at once.
    void use(const Endpoint &endpoint);
    /// Another way to the same hub; takes it at once.
    void setProxy(const Proxy &proxy);
    /// The user asked, the network came back, or the computer woke: at once, if not connected; else whether the link is
    /// alive is asked of the hub.
    void connectNow();
    [[nodiscard]] const ConnectionStatus &status() const { return m_status; }
    [[nodiscard]] bool isLive() const { return m_status.state == LinkState::Live; }
    /// False: nothing was sent; ask again when live.
    bool send(const wire::Frame &frame) { return m_link.send(frame); }
    /// Adds to the status what could not be read elsewhere.
    void countUnreadable(int more);
    /// Whether the hub offers a command or query.
    [[nodiscard]] bool offers(const QString &name) const { return m_capabilities.contains(name); }

Q_SIGNALS:
    void statusChanged();
    void live(); ///< commands may go
    void down(); ///< whatever was in flight has no answer
    void changed(const vitrina::ChangeSet &changes); ///< committed
    void replied(const vitrina::wire::Reply &reply);
    void typing(const vitrina::wire::Typing &typing);
    void chunkCame(const vitrina::wire::Chunk &chunk); ///< of a file that somebody asked for

private:
    void openLink();
    void onOpened();
    void onFrame(const wire::Frame &frame);
    void onEnded(const Error &error);
    void endLink(const Error &error, quint16 code);
    void scheduleReconnect(milliseconds atLeast);
    void probe(milliseconds patience); ///< a ping that must be answered
    void watchClock();

    void onResumed(const wire::Resumed &resumed);
    void onSnapshotRequired(const wire::SnapshotRequired &required);
    void onDenied(const wire::Denied &denied);
    void onEvents(const wire::Events &events);
    void onLive();
    void onReply(const wire::Reply &reply);
    void onPing(const wire::Ping &ping);
    void onGoAway(const wire::GoAway &away);
    void takeSession(const wire::Session &session);

    void requestPage();
    void onPage(const wire::SnapshotItems &page);
    [[nodiscard]] Result<ChangeSet> storePage(const wire::SnapshotItems &page);
    [[nodiscard]] Result<void> storeEvent(const wire::Event &event, ChangeSet &changes);
    [[nodiscard]] Result<ChangeSet> storeEvents(const wire::Events &events, size_t first);
    void localFailure(const Error &error);
    void setState(LinkState state, const std::optional<Error> &error = std::nullopt);

    LocalStore &m_store;
    const Clock &m_clock;
    Options m_options;
    ReconnectPolicy m_policy;
    Applier m_applier;
    Link m_link;
    QTimer m_reconnect;
    QTimer m_heartbeat;
    QTimer m_watch;
    bool m_started = false; ///< the cursor is read; before that no link may open, for it would ask for everything
    UtcTime m_watchedAt{};
    QElapsedTimer m_liveSince;
    QStringList m_capabilities;
    ConnectionStatus m_status;
    wire::Cursor m_cursor;
    qint64 m_behindAt = -1; ///< our cursor at the last ping that was ahead of it
    milliseconds m_retryAfter{0};

    struct Snapshot {
        wire::Cursor asOf;
        qint64 generation = 0;
        QString after;
        QString query; ///< id of the page in flight; empty: no snapshot runs
    } m_snapshot;
    qint64 m_queries = 0;
};

} // namespace vitrina
