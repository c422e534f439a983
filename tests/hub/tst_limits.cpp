// SPDX-License-Identifier: Apache-2.0
#include "support/hub_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

/// Nothing that a client does or leaves undone costs the hub more than its bounds, or ends it.
class LimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Limits limits;
        limits.window = 10;
        limits.sessionsPerUser = 3;
        limits.retention = 50;
        limits.noticesPerSecond = 5;
        m_bench = std::make_unique<HubBench>(limits);
        m_bench->start();
        m_token = m_bench->token(u"Anna"_s, UserRole::Owner);
    }
    void cleanup() { m_bench.reset(); }

    void ALL_2_noMoreThanTheWindowGoesBeyondTheLastAck()
    {
        const auto client = m_bench->client(m_token);
        client->acknowledges = false;
        QVERIFY(client->goLive());
        write(25);
        QTRY_COMPARE(client->events.size(), 10u);
        // A question's answer comes after everything that was on its way.
        QVERIFY(client->query(wire::SnapshotPage{}));
        QCOMPARE(client->events.size(), 10u);
        client->say(wire::Ack{client->events.back().seq});
        QTRY_COMPARE(client->events.size(), 20u);
    }

    void ALL_2_aClientThatTakesNothingHasToResynchronise()
    {
        const auto client = m_bench->client(m_token);
        client->acknowledges = false;
        QVERIFY(client->goLive());
        write(25);
        QTRY_COMPARE(client->events.size(), 10u);
        for (int i = 0; i < 4; ++i) { // it is alive, but does not get on
            m_bench->clock.forward(milliseconds(20'000));
            client->say(wire::Ping{m_bench->clock.now(), 0});
            QVERIFY(client->await<wire::Pong>());
            m_bench->hub->tick();
        }
        const auto farewell = client->await<wire::GoAway>();
        QVERIFY(farewell);
        QCOMPARE(farewell->reason, u"too_slow"_s);
        QVERIFY(client->awaitClosed());
        QCOMPARE(int(client->socket.closeCode()), int(wire::closeResync));
    }

    void ALL_2_whatTheLogForgotIsFetchedAsASnapshot()
    {
        auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        write(1);
        QTRY_COMPARE(client->events.size(), 1u);
        const wire::Cursor old{client->epoch, client->events.back().seq};
        for (size_t i = 1; i <= 20; ++i) {
            write(10);
            QTRY_COMPARE(client->events.size(), 1 + 10 * i);
        }
        client = m_bench->client(m_token);
        QTRY_COMPARE(client->socket.state(), QAbstractSocket::ConnectedState);
        client->say(wire::Hello{u"test"_s, u"d"_s, {}, old});
        const auto answer = client->await<wire::SnapshotRequired>();
        QVERIFY(answer);
        QCOMPARE(answer->reason, u"too_old"_s);
        QVERIFY(answer->session.minSeq > old.seq + 1);
    }

    void ALL_2_aLiveClientThatTheLogOutranIsSentAwayAndSeesNoGap()
    {
        const auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        write(200); // in one turn, four times what is kept
        const auto farewell = client->await<wire::GoAway>();
        QVERIFY(farewell);
        QCOMPARE(farewell->reason, u"too_slow"_s);
        QVERIFY(client->events.empty());
    }

    void aSilentClientIsADeadLinkAndATalkingOneIsNot()
    {
        const auto silent = m_bench->client(m_token);
        const auto talking = m_bench->client(m_token);
        QVERIFY(silent->goLive() && talking->goLive());
        for (int i = 0; i < 3; ++i) {
            m_bench->clock.forward(milliseconds(20'000));
            talking->say(wire::Ping{m_bench->clock.now(), 0});
            QVERIFY(talking->await<wire::Pong>());
            m_bench->hub->tick();
        }
        QVERIFY(silent->awaitClosed());
        QCOMPARE(talking->socket.state(), QAbstractSocket::ConnectedState);
        QVERIFY(talking->await<wire::Ping>()); // the hub's own
    }

    void whoSaysNothingAtAllIsDropped()
    {
        const auto client = m_bench->client(m_token);
        QTRY_COMPARE(client->socket.state(), QAbstractSocket::ConnectedState);
        const auto other = m_bench->client(m_token);
        QVERIFY(other->greet()); // the hub has seen both by now
        m_bench->clock.forward(milliseconds(11'000));
        m_bench->hub->tick();
        QVERIFY(client->awaitClosed());
    }

    void tooManyConnectionsOfOneUserAreDenied()
    {
        std::vector<std::unique_ptr<HubClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(m_bench->client(m_token));
            QVERIFY(clients.back()->greet());
        }
        const auto client = m_bench->client(m_token);
        const auto denied = client->await<wire::Denied>();
        QVERIFY(denied && denied->retryAfter);
        QCOMPARE(denied->error.code, u"too_many"_s);
        QVERIFY(client->awaitClosed());
        QCOMPARE(int(client->socket.closeCode()), int(wire::closeTooMany));
    }

    void whoAsksAndNeverReadsIsCutOff()
    {
        Limits limits;
        limits.replyBuffer = 20'000;
        HubBench bench(limits);
        bench.start();
        const auto client = bench.client(bench.token(u"Anna"_s, UserRole::Owner));
        QVERIFY(client->goLive());
        bench.buyerWrites(u"d1"_s, QString(5'000, u'x'));
        QVERIFY(client->query(wire::HistoryPage{DialogId(u"d1"_s), 0, 10})->outcome); // one by one is fine
        QSignalSpy orderly(&client->socket, &QWebSocket::aboutToClose);
        for (int i = 0; i < 200; ++i) // all at once, before the first answer can be read
            client->say(wire::Query{u"q%1"_s.arg(i), wire::HistoryPage{DialogId(u"d1"_s), 0, 10}});
        QVERIFY(client->awaitClosed());
        QVERIFY(orderly.isEmpty());
    }

    void ALL_2_anAnswerIsRememberedLongerThanTheLogIsKept()
    {
        const auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        const wire::SendMessage send{DialogId(u"d1"_s), u"an answer"_s, {}, {}, {}};
        QVERIFY(client->command(u"c1"_s, send)->outcome);
        for (size_t i = 0; i < 20; ++i) { // far more than is kept
            const size_t seen = client->events.size();
            write(10);
            QTRY_COMPARE(client->events.size(), seen + 10);
        }
        QVERIFY(client->command(u"c1"_s, send)->outcome);
        QCOMPARE(m_bench->script->sends.size(), 1u);
    }

    void anotherProtocolIsDenied()
    {
        QWebSocket socket;
        QString text;
        connect(&socket, &QWebSocket::textMessageReceived, this, [&text](const QString &frame) { text = frame; });
        QNetworkRequest request(m_bench->url);
        request.setRawHeader("Authorization", "Bearer " + m_token);
        socket.open(request);
        QTRY_VERIFY(text.contains(u"\"version\""_s));
        QTRY_COMPARE(int(socket.closeCode()), int(wire::closeVersion));
    }

    void typingIsPassedOnOnlySoOften()
    {
        const auto anna = m_bench->client(m_token);
        const auto marta = m_bench->client(m_bench->token(u"Marta"_s, UserRole::Manager));
        QVERIFY(anna->goLive() && marta->goLive());
        for (int i = 0; i < 100; ++i)
            anna->say(wire::Typing{DialogId(u"d1"_s), {}, true});
        anna->say(wire::Ping{m_bench->clock.now(), 0});
        QVERIFY(anna->await<wire::Pong>());
        marta->say(wire::Ping{m_bench->clock.now(), 0});
        QVERIFY(marta->await<wire::Pong>());
        QCOMPARE(marta->received.size(), 5u);
    }

    void badInputEndsTheLinkAndNotTheHub_data()
    {
        QTest::addColumn<QString>("text");
        const QString hello = uR"({"type":"hello","client":"x","device":"y"})"_s;
        QTest::newRow("not JSON") << u"hello"_s;
        QTest::newRow("cut") << hello.chopped(5);
        QTest::newRow("no type") << u"{}"_s;
        QTest::newRow("an array") << u"[1,2,3]"_s;
        QTest::newRow("deep") << QString(10'000, u'[');
        QTest::newRow("huge") << QString(300 * 1024, u' ') + hello;
        QTest::newRow("a hub's frame") << uR"({"type":"live","seq":1})"_s;
        QTest::newRow("a command before hello")
            << uR"({"type":"command","id":"1","name":"dialog.unread","body":{"dialog":"d1"}})"_s;
        QTest::newRow("an ack before hello") << uR"({"type":"ack","seq":1})"_s;
        QTest::newRow("empty") << QString();
    }
    void badInputEndsTheLinkAndNotTheHub()
    {
        QFETCH(QString, text);
        const auto client = m_bench->client(m_token);
        QTRY_COMPARE(client->socket.state(), QAbstractSocket::ConnectedState);
        client->sayText(text);
        QVERIFY(client->awaitClosed());
        QVERIFY(client->received.empty());
        QVERIFY(client->events.empty());
        QVERIFY(m_bench->client(m_token)->greet());
    }

    void badInputAfterHelloEndsTheLink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a second hello") << uR"({"type":"hello","client":"x","device":"y"})"_s;
        QTest::newRow("an ack of the future") << uR"({"type":"ack","seq":999})"_s;
        QTest::newRow("a second subscribe") << uR"({"type":"subscribe","from":{"epoch":"e","seq":0}})"_s;
        QTest::newRow("a negative number") << uR"({"type":"ack","seq":-1})"_s;
    }
    void badInputAfterHelloEndsTheLink()
    {
        QFETCH(QString, text);
        const auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        client->sayText(text);
        QVERIFY(client->awaitClosed());
        QVERIFY(m_bench->client(m_token)->greet());
    }

    void whatANewerClientSaysIsPassedOver()
    {
        const auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        client->sayText(uR"({"type":"sing","song":"something"})"_s);
        client->say(wire::Ping{m_bench->clock.now(), 0});
        QVERIFY(client->await<wire::Pong>());
    }

private:
    void write(int messages)
    {
        for (int i = 0; i < messages; ++i)
            m_bench->buyerWrites(u"d1"_s, u"message"_s);
    }

    std::unique_ptr<HubBench> m_bench;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
