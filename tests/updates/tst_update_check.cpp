// SPDX-License-Identifier: Apache-2.0
#include "feed_server.h"
#include "feed_signer.h"
#include "support/test_clock.h"
#include "updates/update_check.h"

#include <QSignalSpy>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One run of the program at version 1.0.0, which keeps what is to be kept.
class Run {
public:
    Run(const QUrl &feed, const FeedSigner &signer, const QSslConfiguration &trust, const Clock &clock)
        : m_check({feed, signer.key()}, QVersionNumber(1, 0, 0), m_network, clock)
    {
        m_check.setTls(trust);
        QObject::connect(&m_check, &UpdateCheck::found, &m_check,
                         [this](const UpdateNews &news) { found = news.version.toString(); });
        QObject::connect(&m_check, &UpdateCheck::memoryChanged, &m_check,
                         [this](const UpdateMemory &changed) { memory = changed; });
    }

    void start(const UpdateMemory &before = {})
    {
        memory = before;
        QSignalSpy looked(&m_check, &UpdateCheck::looked);
        m_check.start(before);
        QVERIFY(looked.wait(20'000));
    }
    void startQuietly(const UpdateMemory &before) { m_check.start(before); }
    void lookAgain()
    {
        QSignalSpy looked(&m_check, &UpdateCheck::looked);
        m_check.lookIfDue();
        QVERIFY(looked.wait(20'000));
    }

    QString found;
    UpdateMemory memory;

private:
    QNetworkAccessManager m_network;
    UpdateCheck m_check;
};

} // namespace

/// The daily look, over real TLS.
class UpdateCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!TestCertificates::canBeMade())
            QSKIP("no openssl here");
        m_certificates = std::make_unique<TestCertificates>();
        m_server = std::make_unique<FeedServer>(m_certificates->issue(u"IP:127.0.0.1"_s));
    }
    void init() { m_server->setAnswer(m_signer.news("1.1.0")); }

    void aNewerVersionIsTold()
    {
        Run run(m_server->url(), m_signer, m_certificates->trust(), m_clock);
        run.start();
        QCOMPARE(run.found, u"1.1.0"_s);
        QCOMPARE(run.memory.feed, m_signer.news("1.1.0"));
        QVERIFY(run.memory.checkedAt == m_clock.now());
    }

    void theServerLearnsNothingButThatSomebodyAsked()
    {
        Run run(m_server->url(), m_signer, m_certificates->trust(), m_clock);
        run.start();
        QVERIFY(m_server->request().startsWith("GET /feed HTTP/1.1\r\n"));
        QVERIFY(m_server->request().contains("\r\nUser-Agent: vitrina\r\n"));
        QVERIFY(!m_server->request().contains("Cookie"));
    }

    void theSameAndAnOlderVersionAreNoNews()
    {
        for (const char *version : {"1.0.0", "0.9.9"}) {
            m_server->setAnswer(m_signer.news(version));
            Run run(m_server->url(), m_signer, m_certificates->trust(), m_clock);
            run.start();
            QVERIFY(run.found.isEmpty());
        }
    }

    void aFeedThatGoesBackIsNotBelieved()
    {
        Run run(m_server->url(), m_signer, m_certificates->trust(), m_clock);
        run.start({std::nullopt, m_signer.news("1.3.0")});
        QCOMPARE(run.found, u"1.3.0"_s);
        QCOMPARE(run.memory.feed, m_signer.news("1.3.0"));
    }

    void itAsksOnceADayHoweverOftenTheProgramStarts()
    {
        Run first(m_server->url(), m_signer, m_certificates->trust(), m_clock);
        first.start();
        const int asked = m_server->asked();
        m_clock.forward(23h);
        Run second(m_server->url(), m_signer, m_certificates->trust(), m_clock);
        second.startQuietly(first.memory);
        QCOMPARE(second.found, u"1.1.0"_s); // told from memory
        m_clock.forward(1h);
        second.lookAgain();
        QCOMPARE(m_server->asked(), asked + 1);
    }

    void aClockThatWasSetBackDoesNotStopIt()
    {
        Run run(m_server->url(), m_signer, m_certificates->trust(), m_clock);
        run.start({m_clock.now() + 1000h, {}});
        QCOMPARE(run.found, u"1.1.0"_s);
    }

    void aMemoryOfAnotherKeyIsForgotten()
    {
        Run run(m_server->url(), m_signer, m_certificates->trust(), m_clock);
        run.start({std::nullopt, FeedSigner().news("9.0.0")});
        QCOMPARE(run.found, u"1.1.0"_s);
    }

    void aWrongAnswerIsOneLineInTheLogAndNoNews_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("line");
        QTest::newRow("another's signature") << FeedSigner().news("2.0.0") << u"feed_unsigned"_s;
        QTest::newRow("rubbish") << QByteArray("<html>") << u"feed_damaged"_s;
        QTest::newRow("nothing") << QByteArray() << u"feed_damaged"_s;
        QTest::newRow("a later form") << m_signer.feed("{}", "vitrina-updates 2") << u"feed_future"_s;
        QTest::newRow("too large") << QByteArray(4 * longestUpdateFeed, 'x') << u"feed_too_large"_s;
    }
    void aWrongAnswerIsOneLineInTheLogAndNoNews()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, line);
        m_server->setAnswer(answer);
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"the feed is not believed.*"_s + line));
        Run run(m_server->url(), m_signer, m_certificates->trust(), m_clock);
        run.start({std::nullopt, m_signer.news("1.0.5")});
        QCOMPARE(run.found, u"1.0.5"_s); // what was believed before stays
        QCOMPARE(run.memory.feed, m_signer.news("1.0.5"));
        QVERIFY(run.memory.checkedAt); // and it is not asked again before tomorrow
    }

    void withoutAnAnswerItTriesAgainTheSameDay()
    {
        m_server->setAnswer("no", "503 Service Unavailable");
        Run run(m_server->url(), m_signer, m_certificates->trust(), m_clock);
        run.start();
        QVERIFY(run.found.isEmpty());
        m_server->setAnswer(m_signer.news("1.1.0"));
        run.lookAgain();
        QCOMPARE(run.found, u"1.1.0"_s);
    }

    void aServerWithoutARightCertificateIsNotHeard()
    {
        Run run(m_server->url(), m_signer, QSslConfiguration::defaultConfiguration(), m_clock);
        const int asked = m_server->asked();
        run.start();
        QVERIFY(run.found.isEmpty());
        QCOMPARE(m_server->asked(), asked);
    }

    void itFollowsNobodyToALineWithoutTls()
    {
        m_server->setAnswer({}, "302 Found", "Location: http://127.0.0.1:9/feed\r\n");
        Run run(m_server->url(), m_signer, m_certificates->trust(), m_clock);
        run.start();
        QVERIFY(run.found.isEmpty());
        QVERIFY(!run.memory.checkedAt);
    }

private:
    FeedSigner m_signer;
    TestClock m_clock;
    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<FeedServer> m_server;
};

QTEST_GUILESS_MAIN(UpdateCheckTest)
#include "tst_update_check.moc"
