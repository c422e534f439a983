// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/proxy.h"

#include <QAbstractSocket>
#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QUrl>

#include <functional>
#include <optional>

namespace vitrina {

/// Through which proxy an address is reached. The system may take its time to say (it may run a script that it fetches
/// first), so it is asked on another thread. Thread of its owner.
class ProxyRoute final {
public:
    /// What the system says. Called on another thread, may block.
    using SystemProxies = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;
    /// Error: "proxy_incomplete".
    using Found = std::function<void(const Result<QNetworkProxy> &)>;

    ProxyRoute();

    void setSystemProxies(SystemProxies ask) { m_ask = std::move(ask); }
    /// `found` is called once, inside this call or later; not after cancel() or another find().
    void find(const Proxy &proxy, const QUrl &url, Found found);
    void cancel();

private:
    void askSystem(const QUrl &url);

    SystemProxies m_ask;
    Found m_found;
    QFutureWatcher<QList<QNetworkProxy>> m_answer;
};

/// This computer itself: it is reached without a proxy, and without TLS if need be.
[[nodiscard]] bool isThisMachine(const QString &host);

/// What went wrong at or behind a proxy: "proxy_not_found", "proxy_refused", "proxy_closed", "proxy_timeout",
/// "proxy_login" (the login is wrong), "proxy_login_missing", "proxy_protocol" (what answers is not a proxy of this
/// kind), "proxy_denied" (it does not let one through), "proxy_failed" (it says no more than that it could not).
/// Absent: the same as without a proxy.
[[nodiscard]] std::optional<Error> proxyError(QAbstractSocket::SocketError error, const QString &text,
                                              const QNetworkProxy &proxy);

} // namespace vitrina
