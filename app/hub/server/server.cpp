// SPDX-License-Identifier: Apache-2.0
#include "hub/server/server.h"

#include "hub/server/capabilities.h"
#include "hub/store/token.h"
#include "wire/codec.h"

#include <QHostAddress>
#include <QNetworkRequest>

#include <algorithm>

namespace vitrina::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds tickInterval{5000};
constexpr milliseconds retryLater{30'000};

QByteArray bearerToken(const QWebSocket &socket)
{
    const QByteArray header = socket.request().rawHeader("Authorization");
    constexpr QByteArrayView scheme = "Bearer ";
    if (header.size() <= scheme.size() || header.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return header.sliced(scheme.size()).trimmed();
}

} // namespace

Server::Server(const Services &services, std::function<void()> refreshPeople)
    : m_services(services)
    , m_refreshPeople(std::move(refreshPeople))
{
    connect(&m_services.desk.ledger(), &Ledger::grown, this, &Server::pumpAll);
    connect(&m_tick, &QTimer::timeout, this, &Server::tick);
    m_tick.setInterval(tickInterval);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
}

Server::~Server() = default;

Result<QUrl> Server::listen(const ListenOptions &options)
{
    QHostAddress address;
    if (!address.setAddress(options.host == "localhost"_L1 ? u"127.0.0.1"_s : options.host))
        return failure(ErrorClass::Local, u"address_invalid", options.host);
    const auto mode = options.tls ? QWebSocketServer::SecureMode : QWebSocketServer::NonSecureMode;
    m_listener = std::make_unique<QWebSocketServer>(hubName(), mode);
    if (options.tls)
        m_listener->setSslConfiguration(*options.tls);
    m_listener->setSupportedSubprotocols({QString::fromUtf16(wire::subprotocol)});
    m_listener->setHandshakeTimeout(m_services.limits.hello);
    connect(m_listener.get(), &QWebSocketServer::newConnection, this, &Server::accept);
    if (!m_listener->listen(address, options.port))
        return failure(ErrorClass::Local, u"listen_failed", m_listener->errorString());
    m_tick.start();
    return m_listener->serverUrl();
}

void Server::accept()
{
    while (QWebSocket *socket = m_listener->nextPendingConnection())
        admit(std::unique_ptr<QWebSocket>(socket));
}

void Server::admit(std::unique_ptr<QWebSocket> socket)
{
    if (socket->subprotocol() != QStringView(wire::subprotocol))
        return deny(std::move(socket), u"version", wire::closeVersion, ErrorClass::Protocol);
    const QByteArray token = hashOf(bearerToken(*socket));
    const auto user = m_services.desk.ledger().reading().people.userOfToken(token);
    if (user && m_services.desk.access().view(*user) == nullptr)
        m_refreshPeople();
    if (!user || m_services.desk.access().view(*user) == nullptr)
        return deny(std::move(socket), u"token_unknown", wire::closeAuth, ErrorClass::Auth);
    const auto ofUser = std::count_if(m_sessions.begin(), m_sessions.end(),
                                      [&user](const auto &entry) { return entry.first->user() == *user; });
    const Limits &limits = m_services.limits;
    if (ofUser >= limits.sessionsPerUser || static_cast<int>(m_sessions.size()) >= limits.sessions)
        return deny(std::move(socket), u"too_many", wire::closeTooMany, ErrorClass::Transient);

    auto session = std::make_unique<Session>(m_services, std::move(socket), *user, token);
    connect(session.get(), &Session::closed, this, &Server::remove);
    connect(session.get(), &Session::typing, this, &Server::tellTyping);
    connect(session.get(), &Session::presence, this, &Server::tellPresence);
    Session *key = session.get();
    m_sessions.emplace(key, std::move(session));
}

void Server::deny(std::unique_ptr<QWebSocket> socket, const char16_t *code, quint16 closeCode, ErrorClass kind)
{
    // Told in a frame and not in the handshake: there a client would learn no more than "refused".
    wire::Denied denied{Error{kind, QString::fromUtf16(code), {}}, std::nullopt};
    if (kind == ErrorClass::Transient)
        denied.retryAfter = retryLater;
    QWebSocket *leaving = socket.release();
    leaving->setParent(this);
    connect(leaving, &QWebSocket::disconnected, leaving, &QObject::deleteLater);
    QTimer::singleShot(m_services.limits.hello, leaving, [leaving] { leaving->abort(); });
    leaving->sendTextMessage(QString::fromUtf8(wire::encode(denied)));
    leaving->close(static_cast<QWebSocketProtocol::CloseCode>(closeCode));
}

void Server::remove(Session *session)
{
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end())
        return;
    tellPresence(session, wire::Presence{{}, {}, {}, false});
    found->second.release()->deleteLater();
    m_sessions.erase(found);
}

void Server::close(const QString &reason)
{
    m_tick.stop();
    if (m_listener)
        m_listener->close();
    endSessions([](const Session &) { return true; }, reason, wire::closeReplaced);
}

void Server::endSessions(const std::function<bool(const Session &)> &gone, const QString &reason, quint16 closeCode)
{
    for (Session *session : all()) {
        if (gone(*session))
            session->goAway(reason, closeCode);
    }
}

std::vector<Session *> Server::all() const
{
    std::vector<Session *> sessions;
    for (const auto &[key, session] : m_sessions)
        sessions.push_back(key);
    return sessions;
}

void Server::tick()
{
    for (Session *session : all())
        session->tick();
}

void Server::pumpAll()
{
    for (Session *session : all())
        session->pump();
}

void Server::notify(const ShopId &shop, const wire::Frame &notice, qint64 exceptUser)
{
    for (Session *session : all()) {
        const View *view = m_services.desk.access().view(session->user());
        if (view != nullptr && session->user() != exceptUser && m_services.desk.access().mayChat(*view, shop))
            session->notify(notice);
    }
}

std::optional<ShopId> Server::shopOf(const Session &session, const DialogId &dialog)
{
    const View *view = m_services.desk.access().view(session.user());
    const auto record = m_services.desk.ledger().reading().dialogs.find(dialog);
    if (view == nullptr || !record || !m_services.desk.access().mayChat(*view, record->dialog.shop))
        return std::nullopt;
    return record->dialog.shop;
}

QString Server::nameOf(const Session &session) const
{
    const View *view = m_services.desk.access().view(session.user());
    return view != nullptr ? view->user.name : QString();
}

void Server::tellTyping(const Session *from, const wire::Typing &notice)
{
    if (const auto shop = shopOf(*from, notice.dialog))
        notify(*shop, wire::Typing{notice.dialog, nameOf(*from), notice.active}, from->user());
}

void Server::tellPresence(const Session *from, const wire::Presence &notice)
{
    const View *view = m_services.desk.access().view(from->user());
    if (view == nullptr)
        return;
    wire::Presence told{view->user.id(), view->user.name, {}, notice.online};
    // Colleagues of the dialog that was left learn it, and so do those of the new one.
    const auto left = shopOf(*from, from->looksAt());
    const auto entered = shopOf(*from, notice.dialog);
    if (left && left != entered)
        notify(*left, told, from->user());
    if (!entered)
        return;
    told.dialog = notice.dialog;
    notify(*entered, told, from->user());
}

} // namespace vitrina::hub
