// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/toward.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace vitrina::wire {

/// Stands between two TCP ends on the loopback interface and knows nothing of frames: for links that break in the
/// middle of one, fall silent without closing, or deliver byte by byte. Lives on one thread.
class TcpFaultProxy : public QObject {
    Q_OBJECT

public:
    explicit TcpFaultProxy(quint16 hubPort, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void setHubPort(quint16 port) { m_hubPort = port; }

    void cut();
    /// While true, whoever connects is dropped.
    void refuse(bool refused) { m_refused = refused; }
    /// While true, nothing passes but the links stay: what a laptop sees after sleep.
    void stall(bool stalled);
    /// After exactly so many more bytes that way, every link is closed.
    void cutAfter(Toward toward, qint64 bytes) { (toward == Toward::Hub ? m_hubBytes : m_clientBytes) = bytes; }
    /// Writes at most so many bytes at once.
    void slice(qint64 bytes) { m_slice = bytes; }

private:
    static constexpr qint64 unlimited = -1;

    void accept();
    void join(QTcpSocket *from, QTcpSocket *to, Toward toward);
    void pump(QTcpSocket *from, QTcpSocket *to, Toward toward);
    void closeBoth(QTcpSocket *from, QTcpSocket *to);

    QHash<QTcpSocket *, QTcpSocket *> m_pairs; ///< client's socket to hub's; outlives the server, their owner
    QTcpServer m_server;
    quint16 m_hubPort;
    qint64 m_hubBytes = unlimited;
    qint64 m_clientBytes = unlimited;
    qint64 m_slice = 64 * 1024;
    bool m_refused = false;
    bool m_stalled = false;
};

} // namespace vitrina::wire
