// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/proxy_route.h"
#include "wire/frames.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <memory>
#include <optional>

namespace vitrina {

/// One WebSocket to a hub: frames in, frames out, bounded sizes, and a deadline for every silence. Reconnecting is not
/// its business. Thread of the engine.
class Link final : public QObject {
    Q_OBJECT
public:
    explicit Link(QObject *parent = nullptr);
    ~Link() override;

    /// Whom to trust from the next open() on. Unless told, those that the system trusts.
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }
    /// Through what, from the next open() on. A hub on this computer is reached directly, always.
    void setProxy(const Proxy &proxy) { m_proxy = proxy; }
    /// Instead of the system's own answers.
    void setSystemProxies(ProxyRoute::SystemProxies ask) { m_route.setSystemProxies(std::move(ask)); }
    /// Drops what is open. `token` goes into the upgrade request's Authorization header, never into the URL.
    void open(const QUrl &url, const QByteArray &token, milliseconds connectTimeout);
    /// No signal follows.
    void close(quint16 code);
    [[nodiscard]] bool isOpen() const;
    /// False when nothing could be sent.
    bool send(const wire::Frame &frame);
    /// From now on silence for longer than this ends the link.
    void setSilenceLimit(milliseconds limit);
    /// Something must be heard within `limit`, just this once.
    void expectWithin(milliseconds limit);

Q_SIGNALS:
    void opened();
    void received(const vitrina::wire::Frame &frame);
    /// Once for each open(), maybe inside it; codes "link_refused", "link_host_not_found", "link_tls", "link_timeout",
    /// "link_closed", "link_silent", "link_network", "token_unknown", "version", those of proxyError() and ProxyRoute,
    /// or the codec's when a frame broke the contract.
    void ended(const vitrina::Error &error);

private:
    void connectThrough(const QNetworkProxy &proxy, const QUrl &url, const QByteArray &token);
    void onTimeout();
    void fail(const Error &error);
    void onText(const QString &text);
    void onBinary(const QByteArray &bytes);
    void deliver(const Result<wire::Frame> &frame);
    void onDisconnected();
    void onNeverOpen();
    void onError(QAbstractSocket::SocketError error);

    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_silence;
    QTimer m_expected;
    std::optional<QSslConfiguration> m_tls;
    Proxy m_proxy;
    ProxyRoute m_route;
    QNetworkProxy m_through{QNetworkProxy::NoProxy}; ///< the link of now
    QString m_tlsProblem;
    bool m_wasOpen = false; ///< the socket of now
};

/// For the user's eyes: what a failed connection means.
[[nodiscard]] Error linkError(QAbstractSocket::SocketError error, const QString &text);

} // namespace vitrina
