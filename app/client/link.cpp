// SPDX-License-Identifier: Apache-2.0
#include "client/link.h"

#include "wire/codec.h"

#include <QNetworkRequest>
#include <QSslError>
#include <QWebSocketHandshakeOptions>

namespace vitrina {
using namespace Qt::StringLiterals;

Error linkError(QAbstractSocket::SocketError error, const QString &text)
{
    const auto make = [&text](const char16_t *code) {
        return Error{ErrorClass::Transient, QString::fromUtf16(code), text};
    };
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return make(u"link_refused");
    case QAbstractSocket::HostNotFoundError:
        return make(u"link_host_not_found");
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return make(u"link_tls");
    case QAbstractSocket::SocketTimeoutError:
        return make(u"link_timeout");
    case QAbstractSocket::RemoteHostClosedError:
        return make(u"link_closed");
    default:
        return make(u"link_network");
    }
}

Link::Link(QObject *parent)
    : QObject(parent)
{
    for (QTimer *timer : {&m_silence, &m_expected}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Link::onTimeout);
    }
}

Link::~Link()
{
    close(QWebSocketProtocol::CloseCodeGoingAway);
}

void Link::open(const QUrl &url, const QByteArray &token, milliseconds connectTimeout)
{
    close(wire::closeResync);
    m_tlsProblem.clear();
    m_wasOpen = false;
    m_through = QNetworkProxy(QNetworkProxy::NoProxy);
    setSilenceLimit(connectTimeout);
    m_route.find(m_proxy, url, [this, url, token](const Result<QNetworkProxy> &proxy) {
        if (!proxy)
            return fail(proxy.error());
        connectThrough(*proxy, url, token);
    });
}

void Link::connectThrough(const QNetworkProxy &proxy, const QUrl &url, const QByteArray &token)
{
    m_through = proxy;
    m_socket = std::make_unique<QWebSocket>();
    QWebSocket *socket = m_socket.get();
    socket->setProxy(proxy);
    if (m_tls)
        socket->setSslConfiguration(*m_tls);
    socket->setMaxAllowedIncomingFrameSize(wire::maxFrameBytes);
    socket->setMaxAllowedIncomingMessageSize(wire::maxFrameBytes);
    connect(socket, &QWebSocket::connected, this, [this] {
        m_wasOpen = true;
        Q_EMIT opened();
    });
    connect(socket, &QWebSocket::textMessageReceived, this, &Link::onText);
    connect(socket, &QWebSocket::binaryMessageReceived, this, &Link::onBinary);
    connect(socket, &QWebSocket::disconnected, this, &Link::onDisconnected);
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &Link::onError);
    connect(socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Never ignored: the handshake fails by itself; this only remembers why.
        if (!errors.isEmpty())
            m_tlsProblem = errors.constFirst().errorString();
    });
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QString::fromUtf16(wire::subprotocol)});
    socket->open(request, options);
}

void Link::close(quint16 code)
{
    m_silence.stop();
    m_expected.stop();
    m_route.cancel();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code));
    else
        m_socket->abort();
    m_socket.release()->deleteLater(); // we may stand inside one of its signals
}

bool Link::isOpen() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

bool Link::send(const wire::Frame &frame)
{
    if (!isOpen())
        return false; // QWebSocket would drop it without a word
    if (const auto *chunk = std::get_if<wire::Chunk>(&frame))
        return m_socket->sendBinaryMessage(wire::encodeChunk(*chunk)) > 0;
    return m_socket->sendTextMessage(QString::fromUtf8(wire::encode(frame))) > 0;
}

void Link::setSilenceLimit(milliseconds limit)
{
    m_silence.start(limit);
}

void Link::expectWithin(milliseconds limit)
{
    if (isOpen())
        m_expected.start(limit);
}

void Link::onTimeout()
{
    const bool behindProxy = m_through.type() != QNetworkProxy::NoProxy;
    const QString never = behindProxy ? u"proxy_timeout"_s : u"link_timeout"_s;
    fail({ErrorClass::Transient, isOpen() ? u"link_silent"_s : never, {}});
}

void Link::fail(const Error &error)
{
    close(error.kind == ErrorClass::Protocol ? quint16(QWebSocketProtocol::CloseCodeProtocolError)
                                             : quint16(wire::closeResync));
    Q_EMIT ended(error);
}

void Link::onText(const QString &text)
{
    deliver(wire::decode(text.toUtf8()));
}

void Link::onBinary(const QByteArray &bytes)
{
    deliver(wire::decodeChunk(bytes));
}

void Link::deliver(const Result<wire::Frame> &frame)
{
    m_expected.stop();
    if (m_silence.isActive())
        m_silence.start();
    if (!frame)
        return fail(frame.error());
    Q_EMIT received(*frame);
}

void Link::onDisconnected()
{
    if (!m_wasOpen) {
        // A connection that never came about is told as one that ended, and over TLS before it is known why.
        QTimer::singleShot(0, this, [this, socket = m_socket.get()] {
            if (socket == m_socket.get())
                onNeverOpen();
        });
        return;
    }
    const int code = m_socket->closeCode(); // may be one of ours, outside Qt's list
    Error error{ErrorClass::Transient, u"link_closed"_s, m_socket->closeReason()};
    if (code == wire::closeAuth)
        error = {ErrorClass::Auth, u"token_unknown"_s, {}};
    else if (code == wire::closeVersion)
        error = {ErrorClass::Protocol, u"version"_s, {}};
    fail(error);
}

void Link::onNeverOpen()
{
    const bool behindProxy = m_through.type() != QNetworkProxy::NoProxy;
    if (m_socket->error() == QAbstractSocket::UnknownSocketError && !behindProxy)
        return fail({ErrorClass::Transient, u"link_closed"_s, m_socket->closeReason()});
    onError(m_socket->error());
}

void Link::onError(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::RemoteHostClosedError && isOpen())
        return; // disconnected() follows, with the close code
    const QString text = m_socket->errorString();
    Error what = linkError(error, text);
    if (const auto atProxy = proxyError(error, text, m_through))
        what = *atProxy;
    else if (!m_tlsProblem.isEmpty())
        what = {ErrorClass::Transient, u"link_tls"_s, m_tlsProblem};
    else if (what.detail.contains("401"_L1))
        what = {ErrorClass::Auth, u"token_unknown"_s, {}};
    fail(what);
}

} // namespace vitrina
