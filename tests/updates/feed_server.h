// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/test_certificates.h"

#include <QFile>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

namespace vitrina {

/// A real HTTPS server on this machine that gives one answer to everybody, and counts who asked.
class FeedServer final : public QObject {
public:
    explicit FeedServer(const TestCertificates::Files &files)
    {
        QFile certificate(files.certificate);
        QFile key(files.key);
        if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            qFatal("no certificate");
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(QSslCertificate::fromDevice(&certificate));
        tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
        if (tls.privateKey().isNull() && key.seek(0))
            tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        m_server.setSslConfiguration(tls);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &FeedServer::greet);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1/feed").arg(m_server.serverPort()));
    }
    void setAnswer(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &more = {})
    {
        m_answer = "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + more
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] QByteArray request() const { return m_request; }

private:
    void greet()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_request = socket->readAll();
                ++m_asked;
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        }
    }

    QSslServer m_server;
    QByteArray m_answer;
    QByteArray m_request;
    int m_asked = 0;
};

} // namespace vitrina
