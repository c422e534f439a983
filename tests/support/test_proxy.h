// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/proxy.h"

#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace vitrina {

/// A small SOCKS5 or HTTP proxy on a free port of this machine. Whatever host it is asked for, it leads to this
/// machine: so a test's hub may have a name that only the proxy can resolve.
class TestProxy final : public QObject {
    Q_OBJECT
public:
    enum class Mood {
        Works,
        SpeaksRubbish, ///< whatever it is told
        IsMute, ///< takes connections and never says a word
        KnowsNoHost, ///< can't resolve any name
        Denies, ///< lets nobody through
    };

    explicit TestProxy(ProxyKind kind, QObject *parent = nullptr);

    [[nodiscard]] Proxy proxy(const QString &user = {}, const QString &password = {}) const;
    void setMood(Mood mood) { m_mood = mood; }
    void setLogin(const QString &user, const QString &password);
    /// Ends every connection without a word.
    void cut();
    void stop();

    [[nodiscard]] const QStringList &asked() const { return m_asked; } ///< "host:port", as the client named them
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int tunnels() const; ///< that are open now

private:
    struct Client {
        QPointer<QTcpSocket> socket;
        QByteArray heard;
        bool greeted = false;
        bool loggedIn = false;
    };

    void accept();
    void hear(const std::shared_ptr<Client> &client);
    void hearSocks(const std::shared_ptr<Client> &client);
    [[nodiscard]] bool greet(Client &client);
    [[nodiscard]] bool logIn(Client &client);
    void hearHttp(const std::shared_ptr<Client> &client);
    void lead(const std::shared_ptr<Client> &client, const QString &host, quint16 port, const QByteArray &yes);

    ProxyKind m_kind;
    Mood m_mood = Mood::Works;
    QString m_user;
    QString m_password;
    QTcpServer m_server;
    QStringList m_asked;
    int m_connections = 0;
};

} // namespace vitrina
