// SPDX-License-Identifier: Apache-2.0
#include "client/connection_test.h"
#include "support/fake_hub.h"

#include <QTcpServer>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

using Finding = ConnectionTest::Finding;
using Step = ConnectionTest::Step;
using State = ConnectionTest::State;

std::vector<Finding> tested(const QUrl &url, milliseconds patience = milliseconds(20'000))
{
    ConnectionTest test(url, "secret", patience);
    std::vector<Finding> found;
    QObject::connect(&test, &ConnectionTest::finished, &test, [&found](const auto &findings) { found = findings; });
    test.start();
    if (!QTest::qWaitFor([&found] { return !found.empty(); }, 30'000))
        QTest::qFail("the test has no end", __FILE__, __LINE__);
    return found;
}

const Finding *failureIn(const std::vector<Finding> &findings)
{
    const auto it = std::find_if(findings.begin(), findings.end(),
                                 [](const Finding &finding) { return finding.state == State::Failed; });
    return it == findings.end() ? nullptr : &*it;
}

} // namespace

/// "Test connection" names the first thing that is wrong. What is wrong with a certificate: tests/inbox/tst_tls.cpp.
class ConnectionTestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTokenNeverGoesOverAnUnprotectedLine_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &address, const QString &code) {
            QTest::newRow(qPrintable(address)) << address << code;
        };
        row(u"wss://hub.example"_s, {});
        row(u"wss://hub.example:8443/path"_s, {});
        row(u"ws://127.0.0.1:9000"_s, {});
        row(u"ws://[::1]:9000"_s, {});
        row(u"ws://localhost"_s, {});
        row(u"ws://hub.example"_s, u"address_insecure"_s);
        row(u"ws://127.0.0.1.hub.example"_s, u"address_insecure"_s);
        row(u"ws://localhost.hub.example"_s, u"address_insecure"_s);
        row(u"ws://192.168.1.2"_s, u"address_insecure"_s);
        row(u"https://hub.example"_s, u"address_invalid"_s);
        row(u"wss://token@hub.example"_s, u"address_invalid"_s);
        row(u"wss://"_s, u"address_invalid"_s);
        row(u"hub.example"_s, u"address_invalid"_s);
        row({}, u"address_invalid"_s);
    }
    void aTokenNeverGoesOverAnUnprotectedLine()
    {
        QFETCH(QString, address);
        QFETCH(QString, code);
        const auto wrong = ConnectionTest::checkAddress(QUrl(address));
        QCOMPARE(wrong ? wrong->code : QString(), code);
        if (code.isEmpty())
            return;
        const auto found = tested(QUrl(address)); // and start() asks the same question
        QCOMPARE(found.front().step, Step::Address);
        QCOMPARE(found.front().error.code, code);
    }

    void aHubThatLetsOneInPassesEveryStep()
    {
        FakeHub hub;
        const auto found = tested(hub.url());
        QCOMPARE(found.size(), 3); // no certificate on this computer's own line
        for (const Finding &finding : found)
            QCOMPARE(finding.state, State::Passed);
        QCOMPARE(found.back().subject, u"fake 1"_s);
        QCOMPARE(hub.authorization, "Bearer secret");
        QVERIFY(!hub.all<wire::Hello>().front().resume);
    }

    void aClosedPortIsNamed()
    {
        FakeHub hub;
        hub.stop();
        const auto found = tested(hub.url());
        QVERIFY(failureIn(found));
        QCOMPARE(failureIn(found)->step, Step::Port);
        QCOMPARE(failureIn(found)->error.code, u"link_refused"_s);
        QCOMPARE(found.back().state, State::NotTested);
    }

    void whyTheHubDoesNotLetOneInIsNamed_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("token") << u"token_unknown"_s;
        QTest::newRow("version") << u"version"_s;
        QTest::newRow("too many") << u"too_many"_s;
    }
    void whyTheHubDoesNotLetOneInIsNamed()
    {
        QFETCH(QString, code);
        FakeHub hub;
        hub.answersHello = false;
        QObject::connect(&hub, &FakeHub::heardFrame, &hub, [&] {
            hub.say(wire::Denied{{ErrorClass::Auth, code, {}}, std::nullopt});
        });
        const auto found = tested(hub.url());
        QVERIFY(failureIn(found));
        QCOMPARE(failureIn(found)->step, Step::Access);
        QCOMPARE(failureIn(found)->error.code, code);
    }

    void whatIsNoHubIsNamed()
    {
        QTcpServer web;
        QVERIFY(web.listen(QHostAddress::LocalHost));
        QObject::connect(&web, &QTcpServer::newConnection, &web, [&web] {
            QTcpSocket *socket = web.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        const auto found = tested(QUrl(u"ws://127.0.0.1:%1"_s.arg(web.serverPort())));
        QVERIFY(failureIn(found));
        QCOMPARE(failureIn(found)->step, Step::Access);
        QCOMPARE(failureIn(found)->error.code, u"not_a_hub"_s);
    }

    void aServerWithoutTlsIsNamed()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        const auto found = tested(QUrl(u"wss://127.0.0.1:%1"_s.arg(plain.serverPort())), milliseconds(50));
        QVERIFY(failureIn(found));
        QCOMPARE(failureIn(found)->step, Step::Certificate);
        QCOMPARE(failureIn(found)->error.code, u"link_no_tls"_s);
    }

    void whatNeverAnswersIsNamed()
    {
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        const auto found = tested(QUrl(u"ws://127.0.0.1:%1"_s.arg(mute.serverPort())), milliseconds(50));
        QVERIFY(failureIn(found));
        QCOMPARE(failureIn(found)->step, Step::Access);
        QCOMPARE(failureIn(found)->error.code, u"link_timeout"_s);
    }
};

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "tst_connection_test.moc"
