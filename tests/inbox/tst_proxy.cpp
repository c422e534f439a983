// SPDX-License-Identifier: Apache-2.0
#include "client/connection_test.h"
#include "client/engine.h"
#include "hub/program/tls_files.h"
#include "support/hub_bench.h"
#include "support/row_reader.h"
#include "support/samples.h"
#include "support/test_certificates.h"
#include "support/test_proxy.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace vitrina;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vitrina::ProxyKind)
Q_DECLARE_METATYPE(vitrina::TestProxy::Mood)

namespace {

using Finding = ConnectionTest::Finding;
using Step = ConnectionTest::Step;
using State = ConnectionTest::State;
using Mood = TestProxy::Mood;

/// An account of the hub, on the test's own thread.
class Seller {
public:
    Seller(const QUrl &url, const QByteArray &token, const Proxy &proxy, const QSslConfiguration &trust,
           ProxyRoute::SystemProxies system = {})
        : engine(options(url, token, proxy, trust, std::move(system)), m_clock)
    {
        QObject::connect(&engine, &Account::noticed, &engine, [this](const Notice &notice) {
            if (const auto *status = std::get_if<notice::Status>(&notice))
                statuses.push_back(status->status);
        });
        readAllRows(engine);
        engine.start();
    }

    [[nodiscard]] bool is(LinkState state) const { return !statuses.empty() && statuses.back().state == state; }
    /// Why it waited last.
    [[nodiscard]] QString problem() const { return lastError().code; }
    [[nodiscard]] Error lastError() const
    {
        for (auto it = statuses.rbegin(); it != statuses.rend(); ++it) {
            if (it->state == LinkState::Waiting && it->error)
                return *it->error;
        }
        return {};
    }

private:
    [[nodiscard]] Engine::Options options(const QUrl &url, const QByteArray &token, const Proxy &proxy,
                                          const QSslConfiguration &trust, ProxyRoute::SystemProxies system) const
    {
        Engine::Options options;
        options.folder = m_folder.path();
        options.key = samples::key();
        options.endpoint = {url, token};
        options.limits = {milliseconds(1), milliseconds(5), milliseconds(50), milliseconds(1000)};
        options.chance = [] { return 0.5; };
        options.tls = trust;
        options.proxy = proxy;
        options.systemProxies = std::move(system);
        return options;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;

public:
    std::vector<ConnectionStatus> statuses;
    Engine engine;
};

} // namespace

/// A real hub over TLS behind real proxies. Its name is known to the proxies alone: whoever gets there went through
/// one, and asked nobody else for the name.
class ProxyTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<hub::HubBench> m_bench;
    QUrl m_url;
    QByteArray m_token;

    [[nodiscard]] Seller seller(const Proxy &proxy, ProxyRoute::SystemProxies system = {}) const
    {
        return {m_url, m_token, proxy, m_certificates->trust(), std::move(system)};
    }

    [[nodiscard]] std::vector<Finding> tested(const Proxy &proxy, milliseconds patience = milliseconds(20'000)) const
    {
        ConnectionTest test(m_url, m_token, patience);
        test.setTls(m_certificates->trust());
        test.setProxy(proxy);
        std::vector<Finding> found;
        QObject::connect(&test, &ConnectionTest::finished, &test, [&found](const auto &findings) { found = findings; });
        test.start();
        if (!QTest::qWaitFor([&found] { return !found.empty(); }, 30'000))
            qWarning("the connection test has no end");
        return found;
    }

    static void addKinds()
    {
        QTest::addColumn<ProxyKind>("kind");
        QTest::newRow("SOCKS5") << ProxyKind::Socks5;
        QTest::newRow("HTTP") << ProxyKind::Http;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestCertificates::canBeMade())
            QSKIP("there is no openssl to make certificates with");
        m_certificates = std::make_unique<TestCertificates>();
        const auto files = m_certificates->issue(u"DNS:hub.example,IP:127.0.0.1"_s);
        m_bench = std::make_unique<hub::HubBench>();
        m_bench->listen.tls = hub::readTlsFiles(files.certificate, files.key).value();
        m_bench->start();
        m_token = m_bench->token(u"Anna"_s, UserRole::Owner);
        m_url = QUrl(u"wss://hub.example:%1"_s.arg(m_bench->url.port()));
    }

    void aHubIsReachedThroughAProxyThatResolvesItsName_data() { addKinds(); }
    void aHubIsReachedThroughAProxyThatResolvesItsName()
    {
        QFETCH(ProxyKind, kind);
        TestProxy proxy(kind);
        const Seller anna = seller(proxy.proxy());
        QTRY_VERIFY_WITH_TIMEOUT(anna.is(LinkState::Live), 10'000);
        QCOMPARE(proxy.asked(), QStringList(u"hub.example:%1"_s.arg(m_url.port())));
    }

    void aLoginOpensTheProxy_data() { addKinds(); }
    void aLoginOpensTheProxy()
    {
        QFETCH(ProxyKind, kind);
        TestProxy proxy(kind);
        proxy.setLogin(u"anna"_s, u"pass:word"_s);
        const Seller anna = seller(proxy.proxy(u"anna"_s, u"pass:word"_s));
        QTRY_VERIFY_WITH_TIMEOUT(anna.is(LinkState::Live), 10'000);
    }

    void aWrongLoginIsToldAndTheRightOneTakesEffectAtOnce_data() { addKinds(); }
    void aWrongLoginIsToldAndTheRightOneTakesEffectAtOnce()
    {
        QFETCH(ProxyKind, kind);
        TestProxy proxy(kind);
        proxy.setLogin(u"anna"_s, u"right"_s);
        Seller anna = seller(proxy.proxy(u"anna"_s, u"wrong-secret"_s));
        QTRY_COMPARE_WITH_TIMEOUT(anna.problem(), u"proxy_login"_s, 10'000);
        QVERIFY(!anna.lastError().detail.contains(u"wrong-secret"_s));
        anna.engine.setProxy(proxy.proxy());
        QTRY_COMPARE_WITH_TIMEOUT(anna.problem(), u"proxy_login_missing"_s, 10'000);
        QVERIFY(proxy.asked().isEmpty());
        anna.engine.setProxy(proxy.proxy(u"anna"_s, u"right"_s));
        QTRY_VERIFY_WITH_TIMEOUT(anna.is(LinkState::Live), 10'000);
    }

    void whatIsWrongWithAProxyIsTold_data()
    {
        QTest::addColumn<ProxyKind>("kind");
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<QString>("code");
        QTest::newRow("SOCKS5, rubbish") << ProxyKind::Socks5 << Mood::SpeaksRubbish << u"proxy_protocol"_s;
        QTest::newRow("HTTP, rubbish") << ProxyKind::Http << Mood::SpeaksRubbish << u"proxy_protocol"_s;
        QTest::newRow("SOCKS5, no such host") << ProxyKind::Socks5 << Mood::KnowsNoHost << u"link_host_not_found"_s;
        QTest::newRow("HTTP, no such host") << ProxyKind::Http << Mood::KnowsNoHost << u"link_host_not_found"_s;
        QTest::newRow("HTTP, denied") << ProxyKind::Http << Mood::Denies << u"proxy_denied"_s;
    }
    void whatIsWrongWithAProxyIsTold()
    {
        QFETCH(ProxyKind, kind);
        QFETCH(Mood, mood);
        QFETCH(QString, code);
        TestProxy proxy(kind);
        proxy.setMood(mood);
        const Seller anna = seller(proxy.proxy());
        QTRY_COMPARE_WITH_TIMEOUT(anna.problem(), code, 10'000);
        const auto found = tested(proxy.proxy());
        QCOMPARE(found.front().step, Step::Proxy);
        const bool isTheHubs = code == u"link_host_not_found"_s;
        QCOMPARE(found[isTheHubs ? 1 : 0].state, State::Failed);
        QCOMPARE(found[isTheHubs ? 1 : 0].error.code, code);
        QCOMPARE(found.back().state, State::NotTested);
    }

    void aProxyThatIsNotThereIsToldAndNobodyGoesAroundIt_data() { addKinds(); }
    void aProxyThatIsNotThereIsToldAndNobodyGoesAroundIt()
    {
        QFETCH(ProxyKind, kind);
        TestProxy proxy(kind);
        const Proxy gone = proxy.proxy();
        proxy.stop();
        const Seller anna = seller(gone);
        QTRY_COMPARE_WITH_TIMEOUT(anna.problem(), u"proxy_refused"_s, 10'000);
        const auto found = tested(gone);
        QCOMPARE(found.front().step, Step::Proxy);
        QCOMPARE(found.front().error.code, u"proxy_refused"_s);
    }

    void aProxyThatNeverAnswersIsTold_data() { addKinds(); }
    void aProxyThatNeverAnswersIsTold()
    {
        QFETCH(ProxyKind, kind);
        TestProxy proxy(kind);
        proxy.setMood(Mood::IsMute);
        const auto found = tested(proxy.proxy(), milliseconds(50));
        QCOMPARE(found.front().step, Step::Proxy);
        QCOMPARE(found.front().error.code, u"proxy_timeout"_s);
    }

    void aProxyWithoutAnAddressIsToldAndNobodyGoesAroundIt()
    {
        const Seller anna = seller({ProxyKind::Socks5, {}, 1080, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(anna.problem(), u"proxy_incomplete"_s, 10'000);
    }

    void aProxyThatDiesMidwayIsFoundAgain_data() { addKinds(); }
    void aProxyThatDiesMidwayIsFoundAgain()
    {
        QFETCH(ProxyKind, kind);
        TestProxy proxy(kind);
        const Seller anna = seller(proxy.proxy());
        QTRY_VERIFY_WITH_TIMEOUT(anna.is(LinkState::Live), 10'000);
        proxy.cut();
        QTRY_VERIFY_WITH_TIMEOUT(proxy.asked().size() > 1 && anna.is(LinkState::Live), 10'000);
    }

    void anotherProxyTakesOverWhileTheLinkIsLive()
    {
        TestProxy first(ProxyKind::Socks5);
        TestProxy second(ProxyKind::Http);
        Seller anna = seller(first.proxy());
        QTRY_VERIFY_WITH_TIMEOUT(anna.is(LinkState::Live), 10'000);
        anna.engine.setProxy(second.proxy());
        QTRY_VERIFY_WITH_TIMEOUT(second.asked().size() == 1 && anna.is(LinkState::Live), 10'000);
        QCOMPARE(first.asked().size(), 1);
    }

    void theSystemIsAskedOnAnotherThread()
    {
#ifdef __SANITIZE_THREAD__
        QSKIP("the lock of Qt's futures is out of the sanitizer's sight");
#endif
        TestProxy proxy(ProxyKind::Http);
        std::atomic<bool> elsewhere = false;
        std::atomic<bool> rightly = false;
        const QUrl expected(u"https://hub.example:%1"_s.arg(m_url.port()));
        const auto system = [&elsewhere, &rightly, expected, port = proxy.proxy().port,
                             here = QThread::currentThread()](const QNetworkProxyQuery &query) {
            elsewhere = QThread::currentThread() != here;
            rightly = query.url() == expected;
            return QList<QNetworkProxy>{{QNetworkProxy::HttpCachingProxy, u"127.0.0.1"_s, port}};
        };
        const Seller anna = seller({ProxyKind::System, {}, 0, {}, {}}, system);
        QTRY_VERIFY_WITH_TIMEOUT(anna.is(LinkState::Live), 10'000);
        QVERIFY(elsewhere && rightly);
        QCOMPARE(proxy.asked().size(), 1);
    }

    void aHubOnThisComputerIsReachedWithoutAProxy()
    {
        TestProxy proxy(ProxyKind::Socks5);
        const Seller anna(m_bench->url, m_token, proxy.proxy(), m_certificates->trust());
        QTRY_VERIFY_WITH_TIMEOUT(anna.is(LinkState::Live), 10'000);
        QCOMPARE(proxy.connections(), 0);
    }

    void theConnectionTestGoesThroughTheProxyStepByStep_data()
    {
        addKinds();
    }
    void theConnectionTestGoesThroughTheProxyStepByStep()
    {
        QFETCH(ProxyKind, kind);
        TestProxy proxy(kind);
        const auto found = tested(proxy.proxy());
        QCOMPARE(found.size(), 5);
        for (const Finding &finding : found)
            QCOMPARE(finding.state, State::Passed);
        QCOMPARE(found.front().step, Step::Proxy);
        QCOMPARE(found.front().subject, u"127.0.0.1:%1"_s.arg(proxy.proxy().port));
        QCOMPARE(proxy.asked().size(), 2); // the test's own line, and then the link
        QCOMPARE(proxy.asked().back(), u"hub.example:%1"_s.arg(m_url.port()));
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"
