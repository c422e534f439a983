// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/server/listen_options.h"
#include "hub/server/session.h"

#include <QTimer>
#include <QUrl>
#include <QWebSocketServer>

#include <map>

namespace vitrina::hub {

/// Lets connections in whose token is good, and keeps their sessions.
class Server final : public QObject {
    Q_OBJECT
public:
    /// `refreshPeople` looks for users that another process has made; called when a token's user is not known.
    Server(const Services &services, std::function<void()> refreshPeople);
    ~Server() override;

    /// The address that clients connect to. Errors (Local): "address_invalid", "listen_failed".
    [[nodiscard]] Result<QUrl> listen(const ListenOptions &options);
    /// Tells every client and closes.
    void close(const QString &reason);
    /// Heartbeats and deadlines; a timer of its own calls it.
    void tick();

    /// Passes on what is not stored to everybody who may read the shop's chats.
    void notify(const ShopId &shop, const wire::Frame &notice, qint64 exceptUser = 0);
    /// Ends the sessions for which `gone` is true.
    void endSessions(const std::function<bool(const Session &)> &gone, const QString &reason, quint16 closeCode);
    [[nodiscard]] size_t sessions() const { return m_sessions.size(); }

private:
    void accept();
    void admit(std::unique_ptr<QWebSocket> socket);
    void deny(std::unique_ptr<QWebSocket> socket, const char16_t *code, quint16 closeCode, ErrorClass kind);
    void pumpAll();
    void tellTyping(const Session *from, const wire::Typing &notice);
    void tellPresence(const Session *from, const wire::Presence &notice);
    void remove(Session *session);
    [[nodiscard]] std::vector<Session *> all() const; ///< a copy: a session may leave while it is looked at
    [[nodiscard]] std::optional<ShopId> shopOf(const Session &session, const DialogId &dialog);
    [[nodiscard]] QString nameOf(const Session &session) const;

    Services m_services;
    std::function<void()> m_refreshPeople;
    std::unique_ptr<QWebSocketServer> m_listener;
    std::map<Session *, std::unique_ptr<Session>> m_sessions;
    QTimer m_tick;
};

} // namespace vitrina::hub
