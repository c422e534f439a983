// SPDX-License-Identifier: Apache-2.0
#include "client/proxy_route.h"

#include <QHostAddress>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

QNetworkProxy direct()
{
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

QNetworkProxy manual(const Proxy &proxy)
{
    const auto type = proxy.kind == ProxyKind::Socks5 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return {type, proxy.host, proxy.port, proxy.user, proxy.password};
}

/// The first that a link to a hub can go through. Its names are resolved by the proxy, too.
QNetworkProxy firstFit(const QList<QNetworkProxy> &offered)
{
    for (const QNetworkProxy &proxy : offered) {
        switch (proxy.type()) {
        case QNetworkProxy::NoProxy:
            return direct();
        case QNetworkProxy::Socks5Proxy:
            return {QNetworkProxy::Socks5Proxy, proxy.hostName(), proxy.port(), proxy.user(), proxy.password()};
        case QNetworkProxy::HttpProxy:
        case QNetworkProxy::HttpCachingProxy:
            return {QNetworkProxy::HttpProxy, proxy.hostName(), proxy.port(), proxy.user(), proxy.password()};
        default:
            break;
        }
    }
    return direct();
}

} // namespace

ProxyRoute::ProxyRoute()
    : m_ask(&QNetworkProxyFactory::systemProxyForQuery)
{
    QObject::connect(&m_answer, &QFutureWatcherBase::finished, &m_answer, [this] {
        if (const Found found = std::exchange(m_found, nullptr))
            found(firstFit(m_answer.result()));
    });
}

void ProxyRoute::find(const Proxy &proxy, const QUrl &url, Found found)
{
    cancel();
    if (proxy.kind == ProxyKind::None || isThisMachine(url.host()))
        return found(direct());
    if (!proxy.isComplete())
        return found(failure(ErrorClass::Local, u"proxy_incomplete"));
    if (proxy.kind != ProxyKind::System)
        return found(manual(proxy));
    m_found = std::move(found);
    askSystem(url);
}

void ProxyRoute::askSystem(const QUrl &url)
{
    QUrl asked = url; // the system knows the schemes of the web
    const bool isSecure = url.scheme() == "wss"_L1 || url.scheme() == "https"_L1;
    asked.setScheme(isSecure ? u"https"_s : u"http"_s);
    const auto answer = std::make_shared<QPromise<QList<QNetworkProxy>>>();
    answer->start();
    m_answer.setFuture(answer->future());
    QThreadPool::globalInstance()->start([answer, ask = m_ask, query = QNetworkProxyQuery(asked)] {
        answer->addResult(ask(query));
        answer->finish();
    });
}

void ProxyRoute::cancel()
{
    m_found = nullptr;
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

std::optional<Error> proxyError(QAbstractSocket::SocketError error, const QString &text, const QNetworkProxy &proxy)
{
    const auto make = [&text](const char16_t *code) {
        return Error{ErrorClass::Transient, QString::fromUtf16(code), text};
    };
    if (proxy.type() == QNetworkProxy::NoProxy)
        return std::nullopt;
    switch (error) {
    case QAbstractSocket::ProxyNotFoundError:
        return make(u"proxy_not_found");
    case QAbstractSocket::ProxyConnectionRefusedError:
        return make(u"proxy_refused");
    case QAbstractSocket::ProxyConnectionClosedError:
        return make(u"proxy_closed");
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::SocketTimeoutError:
        return make(u"proxy_timeout");
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return make(proxy.user().isEmpty() ? u"proxy_login_missing" : u"proxy_login");
    case QAbstractSocket::ProxyProtocolError:
    case QAbstractSocket::UnknownSocketError:
        return make(u"proxy_protocol");
    case QAbstractSocket::SocketAccessError:
        return make(u"proxy_denied");
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::UnsupportedSocketOperationError:
        return make(u"proxy_failed");
    default:
        return std::nullopt;
    }
}

} // namespace vitrina
