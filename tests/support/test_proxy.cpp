// SPDX-License-Identifier: Apache-2.0
#include "support/test_proxy.h"

#include <QtEndian>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

const auto socksYes = QByteArray::fromHex("05000001000000000000");
const auto httpYes = QByteArrayLiteral("HTTP/1.1 200 OK\r\n\r\n");

QByteArray socksNo(char why)
{
    QByteArray no = socksYes;
    no[1] = why;
    return no;
}

void join(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
    to->write(from->readAll());
}

} // namespace

TestProxy::TestProxy(ProxyKind kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TestProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the proxy can't listen: %s", qPrintable(m_server.errorString()));
}

Proxy TestProxy::proxy(const QString &user, const QString &password) const
{
    return {m_kind, u"127.0.0.1"_s, m_server.serverPort(), user, password};
}

void TestProxy::setLogin(const QString &user, const QString &password)
{
    m_user = user;
    m_password = password;
}

int TestProxy::tunnels() const
{
    return int(findChildren<QTcpSocket *>(u"tunnel"_s).size());
}

void TestProxy::cut()
{
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->abort();
}

void TestProxy::stop()
{
    m_server.close();
    cut();
}

void TestProxy::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        const auto client = std::make_shared<Client>();
        client->socket = socket;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, client] { hear(client); });
    }
}

void TestProxy::hear(const std::shared_ptr<Client> &client)
{
    client->heard += client->socket->readAll();
    if (m_mood == Mood::IsMute)
        return;
    if (m_mood == Mood::SpeaksRubbish) {
        client->socket->write("220 mail.example ready for anything\r\n");
        return;
    }
    m_kind == ProxyKind::Socks5 ? hearSocks(client) : hearHttp(client);
}

bool TestProxy::greet(Client &client)
{
    if (client.heard.size() < 2 || client.heard.size() < 2 + client.heard[1])
        return false;
    const char wanted = m_user.isEmpty() ? 0 : 2;
    const bool offered = client.heard.mid(2, client.heard[1]).contains(wanted);
    client.heard.remove(0, 2 + client.heard[1]);
    client.socket->write(QByteArray("\x05", 1) + (offered ? wanted : '\xff'));
    client.greeted = offered;
    client.loggedIn = offered && wanted == 0;
    return offered;
}

bool TestProxy::logIn(Client &client)
{
    const QByteArray right =
        QByteArray("\x01", 1) + char(m_user.size()) + m_user.toUtf8() + char(m_password.size()) + m_password.toUtf8();
    if (client.heard.size() < 3 || client.heard.size() < 3 + client.heard[1] + client.heard[2 + client.heard[1]])
        return false;
    client.loggedIn = client.heard == right;
    client.heard.clear();
    client.socket->write(QByteArray("\x01", 1) + char(client.loggedIn ? 0 : 1));
    return client.loggedIn;
}

void TestProxy::hearSocks(const std::shared_ptr<Client> &client)
{
    if (!client->greeted && !greet(*client))
        return;
    if (!client->loggedIn && !logIn(*client))
        return;
    const QByteArray &heard = client->heard;
    if (heard.size() < 5 || heard[3] != 3) // the name of a host; an address would have been resolved by the client
        return;
    const qsizetype length = heard[4];
    if (heard.size() < 7 + length)
        return;
    const QString host = QString::fromUtf8(heard.mid(5, length));
    const auto port = qFromBigEndian<quint16>(heard.constData() + 5 + length);
    client->heard.clear();
    if (m_mood != Mood::Works)
        client->socket->write(socksNo(m_mood == Mood::Denies ? 2 : 4));
    else
        lead(client, host, port, socksYes);
}

void TestProxy::hearHttp(const std::shared_ptr<Client> &client)
{
    const qsizetype end = client->heard.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client->heard.left(end);
    client->heard.remove(0, end + 4);
    const QByteArray login = "Proxy-Authorization: Basic " + (m_user + u':' + m_password).toUtf8().toBase64();
    if (!m_user.isEmpty() && !head.contains(login)) {
        client->socket->write("HTTP/1.1 407 Log in\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
                              "Content-Length: 0\r\nProxy-Connection: close\r\n\r\n");
        client->socket->disconnectFromHost();
        return;
    }
    const QByteArray target = head.split(' ').value(1);
    const qsizetype colon = target.lastIndexOf(':');
    if (m_mood != Mood::Works)
        client->socket->write(m_mood == Mood::Denies ? "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"
                                                     : "HTTP/1.1 404 Not found\r\nContent-Length: 0\r\n\r\n");
    else
        lead(client, QString::fromUtf8(target.left(colon)), target.mid(colon + 1).toUShort(), httpYes);
}

void TestProxy::lead(const std::shared_ptr<Client> &client, const QString &host, quint16 port, const QByteArray &yes)
{
    m_asked += host + u':' + QString::number(port);
    QTcpSocket *from = client->socket;
    auto *to = new QTcpSocket(from);
    to->setObjectName(u"tunnel"_s);
    from->disconnect(this);
    connect(to, &QTcpSocket::connected, from, [from, to, yes] {
        from->write(yes);
        join(from, to);
        join(to, from);
    });
    connect(to, &QTcpSocket::errorOccurred, from, [from] { from->disconnectFromHost(); });
    to->connectToHost(QHostAddress::LocalHost, port);
}

} // namespace vitrina
