// SPDX-License-Identifier: Apache-2.0
#include "support/tcp_fault_proxy.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace vitrina::wire {

TcpFaultProxy::TcpFaultProxy(quint16 hubPort, QObject *parent)
    : QObject(parent)
    , m_hubPort(hubPort)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TcpFaultProxy::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the proxy can't listen: %s", qPrintable(m_server.errorString()));
}

void TcpFaultProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        if (m_refused) {
            client->abort();
            client->deleteLater();
            continue;
        }
        auto *hub = new QTcpSocket(client);
        m_pairs.insert(client, hub);
        join(client, hub, Toward::Hub);
        join(hub, client, Toward::Client);
        connect(hub, &QTcpSocket::connected, this, [this, client, hub] { pump(client, hub, Toward::Hub); });
        connect(hub, &QTcpSocket::errorOccurred, client, [client] { client->abort(); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_pairs.remove(client);
            client->deleteLater();
        });
        hub->connectToHost(QHostAddress::LocalHost, m_hubPort);
    }
}

void TcpFaultProxy::join(QTcpSocket *from, QTcpSocket *to, Toward toward)
{
    connect(from, &QTcpSocket::readyRead, this, [this, from, to, toward] { pump(from, to, toward); });
    connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
}

void TcpFaultProxy::pump(QTcpSocket *from, QTcpSocket *to, Toward toward)
{
    qint64 &left = toward == Toward::Hub ? m_hubBytes : m_clientBytes;
    while (!m_stalled && to->state() == QAbstractSocket::ConnectedState && from->bytesAvailable() > 0) {
        const QByteArray bytes = from->read(left == unlimited ? m_slice : qMin(m_slice, left));
        to->write(bytes);
        to->flush();
        if (left == unlimited)
            continue;
        left -= bytes.size();
        if (left == 0) {
            left = unlimited;
            return closeBoth(from, to);
        }
    }
}

// An orderly end of the stream: what was written before still arrives.
void TcpFaultProxy::closeBoth(QTcpSocket *from, QTcpSocket *to)
{
    to->disconnectFromHost();
    from->disconnectFromHost();
}

void TcpFaultProxy::cut()
{
    const auto clients = m_pairs.keys();
    for (QTcpSocket *client : clients) {
        m_pairs.value(client)->abort();
        client->abort();
    }
}

void TcpFaultProxy::stall(bool stalled)
{
    m_stalled = stalled;
    for (auto it = m_pairs.cbegin(); it != m_pairs.cend(); ++it) {
        pump(it.key(), it.value(), Toward::Hub);
        pump(it.value(), it.key(), Toward::Client);
    }
}

} // namespace vitrina::wire
