// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/desk/commands.h"
#include "hub/desk/files.h"
#include "hub/desk/queries.h"
#include "hub/server/downloads.h"
#include "hub/server/limits.h"

#include <QObject>
#include <QWebSocket>

#include <memory>

namespace vitrina::hub {

/// What every session works with.
struct Services {
    Desk &desk;
    Commands &commands;
    Queries &queries;
    Files &files;
    Uploads &uploads;
    const Clock &clock;
    const Limits &limits;
};

/// One connection of a user whose token was good: hello, then a snapshot or a replay, then live.
class Session final : public QObject {
    Q_OBJECT
public:
    /// Takes the socket. `token` is the hash by which it came in.
    Session(const Services &services, std::unique_ptr<QWebSocket> socket, qint64 user, QByteArray token);
    ~Session() override;

    [[nodiscard]] qint64 user() const { return m_user; }
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    /// The dialog that the user looks at, as far as the client said.
    [[nodiscard]] const DialogId &looksAt() const { return m_looksAt; }

    /// Sends what the log has, as far as the client keeps up, then parts of the files that it asked for.
    void pump();
    /// Heartbeat and deadlines; called from time to time.
    void tick();
    void notify(const wire::Frame &notice);
    void goAway(const QString &reason, quint16 closeCode, milliseconds retryAfter = milliseconds(0));

Q_SIGNALS:
    void closed(vitrina::hub::Session *session);
    void typing(vitrina::hub::Session *session, const vitrina::wire::Typing &notice);
    void presence(vitrina::hub::Session *session, const vitrina::wire::Presence &notice);

private:
    enum class State { AwaitHello, AwaitSubscribe, Streaming, Closing };

    void receive(const QString &text);
    void receiveChunk(const QByteArray &bytes);
    void handle(const wire::Hello &frame);
    void handle(const wire::Subscribe &frame);
    void handle(const wire::Ack &frame);
    void handle(const wire::Command &frame);
    void handle(const wire::Query &frame);
    void handle(const wire::RefusedRequest &frame);
    void handle(const wire::Ping &frame);
    void handle(const wire::Pong &) { }
    void handle(const wire::Typing &frame);
    void handle(const wire::Presence &frame);
    template <typename Frame> void handle(const Frame &) { protocolError(); } ///< only a hub says that

    [[nodiscard]] Outcome startDownload(const wire::Download &query);
    void pumpEvents();
    void pumpFiles();
    void resumeFrom(const wire::Cursor &cursor);
    void requireSnapshot(const QString &reason);
    [[nodiscard]] wire::Session about() const;
    [[nodiscard]] const View *view() const;
    [[nodiscard]] bool mayNotify();
    void send(const wire::Frame &frame);
    void sendText(const QByteArray &utf8);
    void protocolError();
    void close(quint16 code);

    const Services &m_services;
    std::unique_ptr<QWebSocket> m_socket;
    qint64 m_user;
    QByteArray m_token;
    QString m_device;
    DialogId m_looksAt;
    State m_state = State::AwaitHello;
    Downloads m_downloads;
    qint64 m_sent = 0;
    qint64 m_acked = 0;
    std::optional<qint64> m_liveAt; ///< `live` is due when this number has been sent
    UtcTime m_since; ///< of the connection, then of its closing
    UtcTime m_heard; ///< last sign of life
    UtcTime m_pinged;
    UtcTime m_progress; ///< last time the client took something
    UtcTime m_noticeSecond{};
    int m_notices = 0;
};

} // namespace vitrina::hub
