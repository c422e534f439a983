// SPDX-License-Identifier: Apache-2.0
#include "hub/server/session.h"

#include "hub/server/capabilities.h"
#include "hub/server/event_frame.h"
#include "wire/codec.h"

#include <QPointer>

namespace vitrina::hub {

using namespace Qt::StringLiterals;

Session::Session(const Services &services, std::unique_ptr<QWebSocket> socket, qint64 user, QByteArray token)
    : m_services(services)
    , m_socket(std::move(socket))
    , m_user(user)
    , m_token(std::move(token))
    , m_since(services.clock.now())
    , m_heard(m_since)
    , m_pinged(m_since)
    , m_progress(m_since)
{
    m_socket->setParent(nullptr);
    m_socket->setMaxAllowedIncomingFrameSize(wire::maxFrameBytes);
    m_socket->setMaxAllowedIncomingMessageSize(wire::maxFrameBytes);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &Session::receive);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &Session::receiveChunk);
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] { Q_EMIT closed(this); });
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, &Session::pump);
}

Session::~Session()
{
    m_socket->disconnect(this);
}

const View *Session::view() const
{
    return m_services.desk.access().view(m_user);
}

void Session::receive(const QString &text)
{
    if (m_state == State::Closing)
        return;
    m_heard = m_services.clock.now();
    auto frame = wire::decode(text.toUtf8());
    if (!frame || view() == nullptr)
        return protocolError();
    const bool greeted = m_state != State::AwaitHello;
    if (std::holds_alternative<wire::UnknownFrame>(*frame))
        return; // from a newer client
    if (greeted == std::holds_alternative<wire::Hello>(*frame))
        return protocolError();
    std::visit([this](const auto &known) { handle(known); }, *frame);
}

void Session::receiveChunk(const QByteArray &bytes)
{
    if (m_state == State::Closing)
        return;
    m_heard = m_services.clock.now();
    const auto frame = wire::decodeChunk(bytes);
    const auto *chunk = frame ? std::get_if<wire::Chunk>(&*frame) : nullptr;
    if (chunk == nullptr || m_state == State::AwaitHello || view() == nullptr)
        return protocolError();
    m_services.uploads.take(*view(), *chunk);
}

void Session::handle(const wire::Hello &frame)
{
    m_device = frame.device;
    m_services.desk.ledger().commit();
    if (frame.resume)
        resumeFrom(*frame.resume);
    else
        requireSnapshot(u"new"_s);
}

void Session::handle(const wire::Subscribe &frame)
{
    if (m_state != State::AwaitSubscribe)
        return protocolError();
    resumeFrom(frame.from);
}

void Session::resumeFrom(const wire::Cursor &cursor)
{
    const View &mine = *view();
    const qint64 newest = mine.committed;
    if (cursor.epoch != mine.user.epoch)
        return requireSnapshot(u"epoch"_s);
    if (cursor.seq > newest)
        return requireSnapshot(u"ahead"_s);
    if (cursor.seq + 1 < about().minSeq)
        return requireSnapshot(u"too_old"_s);
    m_state = State::Streaming;
    m_sent = m_acked = cursor.seq;
    m_liveAt = newest;
    m_progress = m_services.clock.now();
    send(wire::Resumed{about(), mine.user.epoch, cursor.seq, newest});
    pump();
}

void Session::requireSnapshot(const QString &reason)
{
    m_state = State::AwaitSubscribe;
    const View &mine = *view();
    send(wire::SnapshotRequired{about(), reason, {mine.user.epoch, mine.committed}});
}

void Session::handle(const wire::Ack &frame)
{
    if (m_state != State::Streaming || frame.seq > m_sent)
        return protocolError();
    if (frame.seq <= m_acked)
        return;
    m_acked = frame.seq;
    m_progress = m_services.clock.now();
    pump();
}

void Session::handle(const wire::Command &frame)
{
    m_services.commands.carryOut({m_user, m_device}, frame, [self = QPointer(this)](const wire::Reply &reply) {
        if (self)
            self->send(reply);
    });
}

void Session::handle(const wire::Query &frame)
{
    const auto *download = std::get_if<wire::Download>(&frame.body);
    const Outcome outcome =
        download != nullptr ? startDownload(*download) : m_services.queries.answer(*view(), frame.body);
    send(wire::Reply{frame.id, outcome, std::nullopt});
    pumpFiles();
}

Outcome Session::startDownload(const wire::Download &query)
{
    if (m_downloads.count() >= m_services.limits.downloads)
        return failure(ErrorClass::Transient, u"too_many");
    auto file = m_services.files.open(*view(), query.id);
    if (!file)
        return tl::unexpected(file.error());
    if (query.offset > file->content.size())
        return failure(ErrorClass::Refused, u"offset");
    m_downloads.start(query.id, file->content, query.offset);
    return wire::ReplyBody(wire::DownloadStarted{file->attachment, query.offset});
}

void Session::handle(const wire::RefusedRequest &frame)
{
    send(wire::Reply{frame.id, tl::unexpected<Error>(frame.error), std::nullopt});
}

void Session::handle(const wire::Ping &frame)
{
    send(wire::Pong{frame.at});
}

void Session::handle(const wire::Typing &frame)
{
    if (mayNotify())
        Q_EMIT typing(this, frame);
}

void Session::handle(const wire::Presence &frame)
{
    if (!mayNotify())
        return;
    Q_EMIT presence(this, frame);
    m_looksAt = frame.dialog;
}

bool Session::mayNotify()
{
    const UtcTime now = m_services.clock.now();
    if (now - m_noticeSecond >= std::chrono::seconds(1)) {
        m_noticeSecond = now;
        m_notices = 0;
    }
    return ++m_notices <= m_services.limits.noticesPerSecond;
}

void Session::pump()
{
    pumpEvents();
    pumpFiles();
}

void Session::pumpFiles()
{
    // News goes first, and a file never fills the socket so far that an answer would have to wait for it.
    while (m_state != State::Closing && !m_downloads.isEmpty() && m_socket->isValid()
           && m_socket->bytesToWrite() < m_services.limits.fileBuffer)
        m_socket->sendBinaryMessage(m_downloads.next());
}

void Session::pumpEvents()
{
    const Limits &limits = m_services.limits;
    while (m_state == State::Streaming && view() != nullptr) {
        const qint64 upTo = std::min(view()->committed, m_acked + limits.window);
        if (m_sent >= upTo || m_socket->bytesToWrite() >= limits.eventBuffer)
            break;
        const EventFrame frame = readEvents(m_services.desk.ledger().reading().log, *view(), m_sent, upTo);
        if (frame.last == 0)
            return goAway(u"too_slow"_s, wire::closeResync); // the log was trimmed past this client
        m_sent = frame.last;
        m_progress = m_services.clock.now();
        sendText(frame.text);
    }
    if (m_state == State::Streaming && m_liveAt && m_sent >= *m_liveAt) {
        m_liveAt.reset();
        send(wire::Live{m_sent});
    }
}

void Session::tick()
{
    const Limits &limits = m_services.limits;
    const UtcTime now = m_services.clock.now();
    const bool dead = now - m_heard > 2 * limits.heartbeat;
    const bool mute = m_state == State::AwaitHello && now - m_since > limits.hello;
    const bool stuck = m_state == State::Closing && now - m_since > limits.hello;
    if (dead || mute || stuck)
        return m_socket->abort();
    const bool behind = m_state == State::Streaming && view() != nullptr && m_sent < view()->committed;
    if (behind && now - m_progress > limits.slow)
        return goAway(u"too_slow"_s, wire::closeResync);
    if (m_state != State::AwaitHello && m_state != State::Closing && now - m_pinged >= limits.heartbeat) {
        m_pinged = now;
        // Its own place, not the log's: what the window holds back isn't missing.
        send(wire::Ping{now, m_sent});
    }
}

void Session::notify(const wire::Frame &notice)
{
    if (m_state == State::Streaming && m_socket->bytesToWrite() < m_services.limits.eventBuffer)
        send(notice);
}

wire::Session Session::about() const
{
    const View &mine = *view();
    wire::Session session;
    session.hub = hubName();
    session.user = {mine.user.id(), mine.user.name, mine.user.role};
    session.capabilities = capabilities();
    session.now = m_services.clock.now();
    session.heartbeat = m_services.limits.heartbeat;
    session.window = m_services.limits.window;
    session.minSeq = m_services.desk.ledger().reading().log.oldest(m_user, mine.committed + 1);
    return session;
}

void Session::goAway(const QString &reason, quint16 closeCode, milliseconds retryAfter)
{
    if (m_state == State::Closing)
        return;
    send(wire::GoAway{reason, retryAfter});
    close(closeCode);
}

void Session::protocolError()
{
    close(QWebSocketProtocol::CloseCodePolicyViolated);
}

void Session::close(quint16 code)
{
    m_state = State::Closing;
    m_downloads.clear();
    m_since = m_services.clock.now();
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code));
}

void Session::send(const wire::Frame &frame)
{
    sendText(wire::encode(frame));
}

void Session::sendText(const QByteArray &utf8)
{
    if (!m_socket->isValid())
        return;
    if (m_socket->bytesToWrite() > m_services.limits.replyBuffer)
        return m_socket->abort(); // asks and never reads
    m_socket->sendTextMessage(QString::fromUtf8(utf8));
}

} // namespace vitrina::hub
