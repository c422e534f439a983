// SPDX-License-Identifier: Apache-2.0
#include "client/connection_test.h"

#include "domain/overloaded.h"

#include <QSslCertificate>
#include <QSslError>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

bool isSecure(const QUrl &url)
{
    return url.scheme() == "wss"_L1;
}

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(isSecure(url) ? 443 : 80));
}

} // namespace

ConnectionTest::ConnectionTest(QUrl url, QByteArray token, milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_token(std::move(token))
    , m_patience(patience)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        // The port is open, and the other side does not begin to speak TLS.
        const QString code = m_now == Step::Certificate ? u"link_no_tls"_s
            : m_now == Step::Proxy                      ? u"proxy_timeout"_s
                                                        : u"link_timeout"_s;
        fail(m_now, {ErrorClass::Transient, code, {}});
    });
    connect(&m_socket, &QSslSocket::connected, this, &ConnectionTest::onPortOpen);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        pass(Step::Certificate, m_url.host());
        tryAccess();
    });
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (errors.isEmpty())
            return;
        m_tlsProblem = errors.constFirst().errorString();
        const QStringList names = m_socket.peerCertificate().subjectInfo(QSslCertificate::CommonName);
        if (errors.constFirst().error() == QSslError::HostNameMismatch && !names.isEmpty())
            m_tlsProblem += u" ("_s + names.constFirst() + u')';
    });
    connect(&m_socket, &QSslSocket::errorOccurred, this, &ConnectionTest::onError);
    connect(&m_link, &Link::opened, this, [this] {
        m_link.send(wire::Hello{u"vitrina %1 (connection test)"_s.arg(QLatin1StringView(VITRINA_VERSION)),
                                u"connection-test"_s,
                                {},
                                std::nullopt});
    });
    connect(&m_link, &Link::received, this, &ConnectionTest::onFrame);
    connect(&m_link, &Link::ended, this, [this](const Error &error) {
        Error what = error;
        // The port was open a moment ago: a "refused" of now is an answer over HTTP that is not a hub's.
        if (error.code == "link_network"_L1 || error.code == "link_closed"_L1 || error.code == "link_refused"_L1)
            what.code = u"not_a_hub"_s;
        fail(Step::Access, what);
    });
}

ConnectionTest::~ConnectionTest()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_socket.disconnect(this);
}

void ConnectionTest::setTls(const QSslConfiguration &tls)
{
    m_socket.setSslConfiguration(tls);
    m_link.setTls(tls);
}

void ConnectionTest::setProxy(const vitrina::Proxy &proxy)
{
    m_proxy = proxy;
    m_link.setProxy(proxy);
}

void ConnectionTest::setSystemProxies(const ProxyRoute::SystemProxies &ask)
{
    m_route.setSystemProxies(ask);
    m_link.setSystemProxies(ask);
}

std::optional<Error> ConnectionTest::checkAddress(const QUrl &url)
{
    const bool known = url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1;
    if (!url.isValid() || !known || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Error{ErrorClass::Refused, u"address_invalid"_s, {}};
    if (!isSecure(url) && !isThisMachine(url.host()))
        return Error{ErrorClass::Refused, u"address_insecure"_s, {}};
    return std::nullopt;
}

void ConnectionTest::start()
{
    if (const auto wrong = checkAddress(m_url))
        return fail(Step::Address, *wrong);
    m_timeout.start(m_patience);
    m_now = Step::Proxy;
    m_route.find(m_proxy, m_url, [this](const Result<QNetworkProxy> &route) { onRoute(route); });
}

void ConnectionTest::onRoute(const Result<QNetworkProxy> &route)
{
    if (!route)
        return fail(Step::Proxy, route.error());
    m_socket.setProxy(*route);
    if (route->type() != QNetworkProxy::NoProxy) // which finds the hub's name itself
        return m_socket.connectToHost(m_url.host(), portOf(m_url));
    m_now = Step::Address;
    m_lookup = QHostInfo::lookupHost(m_url.host(), this, &ConnectionTest::onHost);
}

void ConnectionTest::onError(QAbstractSocket::SocketError error)
{
    const QString text = m_tlsProblem.isEmpty() ? m_socket.errorString() : m_tlsProblem;
    Error what = linkError(error, text);
    if (m_now == Step::Certificate)
        what.code = u"link_tls"_s;
    if (m_now == Step::Proxy)
        return onProxyError(proxyError(error, text, m_socket.proxy()).value_or(what));
    fail(m_now, what);
}

// Some errors say that the proxy works, and the hub does not.
void ConnectionTest::onProxyError(const Error &error)
{
    if (error.code.startsWith("proxy_"_L1) && error.code != "proxy_failed"_L1)
        return fail(Step::Proxy, error);
    passProxy();
    if (error.code == "link_host_not_found"_L1)
        return fail(Step::Address, error);
    pass(Step::Address, m_url.host());
    fail(Step::Port, error);
}

void ConnectionTest::passProxy()
{
    const QNetworkProxy proxy = m_socket.proxy();
    pass(Step::Proxy, proxy.hostName() + u':' + QString::number(proxy.port()));
}

void ConnectionTest::onHost(const QHostInfo &info)
{
    m_lookup = -1;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return fail(Step::Address, {ErrorClass::Transient, u"link_host_not_found"_s, info.errorString()});
    pass(Step::Address, m_url.host());
    m_now = Step::Port;
    m_socket.connectToHost(m_url.host(), portOf(m_url));
}

void ConnectionTest::onPortOpen()
{
    if (m_now == Step::Proxy) {
        passProxy();
        pass(Step::Address, m_url.host());
    }
    pass(Step::Port, QString::number(portOf(m_url)));
    if (!isSecure(m_url))
        return tryAccess();
    m_now = Step::Certificate;
    m_socket.setPeerVerifyName(m_url.host());
    m_socket.startClientEncryption();
}

void ConnectionTest::tryAccess()
{
    m_now = Step::Access;
    m_socket.disconnect(this);
    m_socket.abort();
    m_link.open(m_url, m_token, m_patience);
}

void ConnectionTest::onFrame(const wire::Frame &frame)
{
    const auto welcome = [this](const wire::Session &session) {
        pass(Step::Access, session.hub);
        finish();
    };
    std::visit(Overloaded{
                   [&](const wire::Resumed &f) { welcome(f.session); },
                   [&](const wire::SnapshotRequired &f) { welcome(f.session); },
                   [this](const wire::Denied &f) { fail(Step::Access, f.error); },
                   [](const auto &) {},
               },
               frame);
}

void ConnectionTest::pass(Step step, const QString &subject)
{
    m_findings.push_back({step, State::Passed, subject, {}});
}

void ConnectionTest::fail(Step step, const Error &error)
{
    m_findings.push_back({step, State::Failed, m_url.host(), error});
    finish();
}

void ConnectionTest::finish()
{
    m_timeout.stop();
    m_route.cancel();
    m_socket.disconnect(this);
    m_link.close(QWebSocketProtocol::CloseCodeNormal);
    const auto has = [this](Step step) {
        return std::any_of(m_findings.begin(), m_findings.end(), [step](const Finding &f) { return f.step == step; });
    };
    for (const Step step : {Step::Address, Step::Port, Step::Certificate, Step::Access}) {
        if (step == Step::Certificate && !isSecure(m_url))
            continue;
        if (!has(step))
            m_findings.push_back({step, State::NotTested, {}, {}});
    }
    Q_EMIT finished(m_findings);
}

} // namespace vitrina
