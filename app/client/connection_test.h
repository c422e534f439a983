// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/link.h"

#include <QHostInfo>
#include <QSslSocket>

namespace vitrina {

/// "Test connection": tries an address and a token step by step and names the first thing that is wrong.
class ConnectionTest final : public QObject {
    Q_OBJECT
public:
    enum class Step { Address, Port, Certificate, Access, Proxy };
    enum class State { Passed, Failed, NotTested };
    struct Finding {
        Step step = Step::Address;
        State state = State::NotTested;
        QString subject; ///< host, port, hub's name and version, the proxy's host and port
        Error error; ///< codes of Link and proxyError(); "address_invalid", "address_insecure", "not_a_hub"; detail for
                     ///< the curious
    };

    ConnectionTest(QUrl url, QByteArray token, milliseconds patience, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Before start(): whom to trust. Unless told, those that the system trusts.
    void setTls(const QSslConfiguration &tls);
    /// Before start(): through what. Its step comes first; none where the hub is reached directly.
    void setProxy(const Proxy &proxy);
    void setSystemProxies(const ProxyRoute::SystemProxies &ask); ///< instead of the system's own answers
    void start();

    /// Null when the address can be used; else "address_invalid" or "address_insecure" (ws:// to another machine).
    [[nodiscard]] static std::optional<Error> checkAddress(const QUrl &url);

Q_SIGNALS:
    void finished(const std::vector<vitrina::ConnectionTest::Finding> &findings);

private:
    void onRoute(const Result<QNetworkProxy> &route);
    void onHost(const QHostInfo &info);
    void onError(QAbstractSocket::SocketError error);
    void onProxyError(const Error &error);
    void passProxy();
    void onPortOpen();
    void tryAccess();
    void onFrame(const wire::Frame &frame);
    void pass(Step step, const QString &subject);
    void fail(Step step, const Error &error);
    void finish();

    QUrl m_url;
    QByteArray m_token;
    milliseconds m_patience;
    vitrina::Proxy m_proxy;
    ProxyRoute m_route;
    QTimer m_timeout;
    QSslSocket m_socket;
    QString m_tlsProblem;
    Link m_link;
    int m_lookup = -1;
    Step m_now = Step::Address;
    std::vector<Finding> m_findings;
};

} // namespace vitrina
