// SPDX-License-Identifier: Apache-2.0
#include "client/connection_test.h"
#include "client/engine.h"
#include "hub/program/tls_files.h"
#include "support/hub_bench.h"
#include "support/samples.h"
#include "support/test_certificates.h"

#include <QSignalSpy>
#include <QSslError>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

using Finding = ConnectionTest::Finding;
using Step = ConnectionTest::Step;
using State = ConnectionTest::State;

enum class Certificate { Good, Expired, OfAnotherName };

const auto here = u"DNS:localhost,IP:127.0.0.1"_s;

QString words(QSslError::SslError error)
{
    return QSslError(error).errorString();
}

} // namespace

/// The client against a hub over TLS, with certificates as they go wrong in life. What was not proved to be the hub
/// gets no token.
class TlsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<hub::HubBench> m_bench;
    QByteArray m_token;

    void startHub(Certificate kind)
    {
        const auto files = kind == Certificate::Expired ? m_certificates->issueExpired(here)
            : kind == Certificate::OfAnotherName        ? m_certificates->issue(u"DNS:hub.example"_s)
                                                        : m_certificates->issue(here);
        m_bench = std::make_unique<hub::HubBench>();
        m_bench->listen.tls = hub::readTlsFiles(files.certificate, files.key).value();
        m_bench->start();
        m_token = m_bench->token(u"Anna"_s, UserRole::Owner);
    }

    static void addRows()
    {
        QTest::addColumn<Certificate>("certificate");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("problem");
        QTest::newRow("untrusted") << Certificate::Good << false << words(QSslError::UnableToGetLocalIssuerCertificate);
        QTest::newRow("expired") << Certificate::Expired << true << words(QSslError::CertificateExpired);
        QTest::newRow("another name") << Certificate::OfAnotherName << true << words(QSslError::HostNameMismatch);
        QTest::newRow("trusted") << Certificate::Good << true << QString();
    }

    [[nodiscard]] std::vector<Finding> tested(bool trusted)
    {
        ConnectionTest test(m_bench->url, m_token, milliseconds(20'000));
        if (trusted)
            test.setTls(m_certificates->trust());
        std::vector<Finding> found;
        QObject::connect(&test, &ConnectionTest::finished, &test, [&found](const auto &findings) { found = findings; });
        test.start();
        if (!QTest::qWaitFor([&found] { return !found.empty(); }, 30'000))
            qWarning("the connection test has no end");
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestCertificates::canBeMade())
            QSKIP("there is no openssl to make certificates with");
        m_certificates = std::make_unique<TestCertificates>();
    }

    void theConnectionTestNamesWhatIsWrongWithACertificate_data() { addRows(); }
    void theConnectionTestNamesWhatIsWrongWithACertificate()
    {
        QFETCH(Certificate, certificate);
        QFETCH(bool, trusted);
        QFETCH(QString, problem);
        startHub(certificate);
        const std::vector<Finding> found = tested(trusted);
        QCOMPARE(found.size(), 4);
        QCOMPARE(found[0].step, Step::Address);
        QCOMPARE(found[1].step, Step::Port);
        QCOMPARE(found[1].state, State::Passed);
        QCOMPARE(found[2].step, Step::Certificate);
        QCOMPARE(found[3].step, Step::Access);
        if (problem.isEmpty()) {
            QCOMPARE(found[2].state, State::Passed);
            QCOMPARE(found[3].state, State::Passed);
            return;
        }
        QCOMPARE(found[2].state, State::Failed);
        QCOMPARE(found[2].error.code, u"link_tls"_s);
        QVERIFY2(found[2].error.detail.startsWith(problem), qPrintable(found[2].error.detail));
        QCOMPARE(found[3].state, State::NotTested); // the token stays here
    }

    void anAccountGoesLiveOnlyWithACertificateThatHolds_data() { addRows(); }
    void anAccountGoesLiveOnlyWithACertificateThatHolds()
    {
        QFETCH(Certificate, certificate);
        QFETCH(bool, trusted);
        QFETCH(QString, problem);
        startHub(certificate);
        const QTemporaryDir folder;
        const SystemClock clock;
        Engine::Options options;
        options.folder = folder.path();
        options.key = samples::key();
        options.endpoint = {m_bench->url, m_token};
        options.limits = {milliseconds(1), milliseconds(5), milliseconds(50), milliseconds(1000)};
        options.chance = [] { return 0.5; };
        if (trusted)
            options.tls = m_certificates->trust();
        Engine engine(options, clock);
        std::vector<ConnectionStatus> statuses;
        QObject::connect(&engine, &Account::noticed, &engine, [&statuses](const Notice &notice) {
            if (const auto *status = std::get_if<notice::Status>(&notice))
                statuses.push_back(status->status);
        });
        engine.start();
        const auto is = [&statuses](LinkState state) { return !statuses.empty() && statuses.back().state == state; };
        if (problem.isEmpty()) {
            QTRY_VERIFY_WITH_TIMEOUT(is(LinkState::Live), 30'000);
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(is(LinkState::Waiting), 30'000);
        QCOMPARE(statuses.back().error->kind, ErrorClass::Transient); // the hub's owner may mend it: tried again
        QCOMPARE(statuses.back().error->code, u"link_tls"_s);
        QCOMPARE(statuses.back().error->detail, problem);
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
