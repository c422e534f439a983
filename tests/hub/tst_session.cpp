// SPDX-License-Identifier: Apache-2.0
#include "support/hub_bench.h"

#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

namespace {

const wire::MessageChanged *asMessage(const wire::Event &event)
{
    return std::get_if<wire::MessageChanged>(&event.body);
}

} // namespace

/// A connection's life: hello, snapshot, subscribe, live, resume.
class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HubBench>();
        m_bench->start();
        m_token = m_bench->token(u"Anna"_s, UserRole::Owner);
    }
    void cleanup() { m_bench.reset(); }

    void ALL_2_firstHelloAsksForASnapshot()
    {
        const auto client = m_bench->client(m_token);
        const auto offer = client->greet();
        QVERIFY(offer);
        QCOMPARE(offer->reason, u"new"_s);
        QCOMPARE(offer->session.user.name, u"Anna"_s);
        QVERIFY(offer->session.capabilities.contains(u"message.send"_s));
        QCOMPARE(client->faults, QStringList());
    }

    void ALL_2_snapshotThenEventsEndWithTheSameState()
    {
        m_bench->buyerWrites(u"d1"_s, u"Բարև"_s);
        const auto client = m_bench->client(m_token);
        const auto offer = client->greet();
        QVERIFY(offer);
        const auto reply = client->query(wire::SnapshotPage{});
        QVERIFY(reply && reply->outcome);
        const auto &items = std::get<wire::SnapshotItems>(*reply->outcome);
        QCOMPARE(items.dialogs.size(), 3u);
        QCOMPARE(items.dialogs.front().id.value(), u"d1"_s); // who waits comes first
        QCOMPARE(items.dialogs.front().unread, 1);
        QCOMPARE(items.shops.size(), 2u);
        QVERIFY(items.next.isEmpty());

        client->say(wire::Subscribe{offer->asOf});
        QVERIFY(client->await<wire::Live>());
        m_bench->buyerWrites(u"d1"_s, u"Where is it?"_s);
        QVERIFY(client->awaitSeq(offer->asOf.seq + 1));
        const auto *news = asMessage(client->events.front());
        QVERIFY(news && news->dialog);
        QCOMPARE(news->message.text, u"Where is it?"_s);
        QCOMPARE(news->message.position, 2);
        QCOMPARE(news->dialog->unread, 2);
        QCOMPARE(client->faults, QStringList());
    }

    void ALL_2_resumeReplaysExactlyWhatWasMissed()
    {
        qint64 last = 0;
        QString epoch;
        {
            const auto client = m_bench->client(m_token);
            QVERIFY(client->goLive());
            m_bench->buyerWrites(u"d1"_s, u"one"_s);
            QTRY_COMPARE(client->events.size(), 1u);
            last = client->events.back().seq;
            epoch = client->epoch;
        }
        m_bench->buyerWrites(u"d1"_s, u"two"_s);
        m_bench->buyerWrites(u"d2"_s, u"three"_s);
        m_bench->stop();
        m_bench->start(); // the log outlives the hub

        const auto client = m_bench->client(m_token);
        QVERIFY(client->resume({epoch, last}));
        QVERIFY(client->await<wire::Live>());
        QCOMPARE(client->events.size(), 2u);
        QCOMPARE(client->events.front().seq, last + 1);
        QCOMPARE(asMessage(client->events.front())->message.text, u"two"_s);
        QCOMPARE(client->faults, QStringList());
    }

    void ALL_2_aStrangeCursorGetsASnapshotAndNotAGuess_data()
    {
        QTest::addColumn<bool>("otherEpoch");
        QTest::addColumn<qint64>("seq");
        QTest::addColumn<QString>("reason");
        QTest::newRow("another epoch") << true << qint64(0) << u"epoch"_s;
        QTest::newRow("ahead of the log") << false << qint64(1000) << u"ahead"_s;
    }
    void ALL_2_aStrangeCursorGetsASnapshotAndNotAGuess()
    {
        QFETCH(bool, otherEpoch);
        QFETCH(qint64, seq);
        QFETCH(QString, reason);
        const auto first = m_bench->client(m_token);
        const auto offer = first->greet();
        QVERIFY(offer);
        const auto client = m_bench->client(m_token);
        QTRY_COMPARE(client->socket.state(), QAbstractSocket::ConnectedState);
        client->say(
            wire::Hello{u"test"_s, u"d"_s, {}, wire::Cursor{otherEpoch ? u"nowhere"_s : offer->asOf.epoch, seq}});
        const auto answer = client->await<wire::SnapshotRequired>();
        QVERIFY(answer);
        QCOMPARE(answer->reason, reason);
    }

    void ALL_2_aCommandIsCarriedOutOnceHoweverOftenItComes()
    {
        const auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        const wire::SendMessage send{DialogId(u"d1"_s), u"Good day"_s, {}, {}, {}};
        const auto first = client->command(u"c1"_s, send);
        const auto second = client->command(u"c1"_s, send);
        QVERIFY(first && first->outcome && second && second->outcome);
        const auto &sent = std::get<wire::MessageSent>(*first->outcome).message;
        QCOMPARE(sent.command.value(), u"c1"_s);
        QCOMPARE(std::get<wire::MessageSent>(*second->outcome).message, sent);
        QCOMPARE(m_bench->script->sends.size(), 1u);
        QTRY_COMPARE(client->events.size(), 1u);
        QCOMPARE(asMessage(client->events.front())->message.command.value(), u"c1"_s);

        const wire::SendMessage other{DialogId(u"d1"_s), u"Something else"_s, {}, {}, {}};
        const auto conflict = client->command(u"c1"_s, other);
        QVERIFY(conflict && !conflict->outcome);
        QCOMPARE(conflict->outcome.error().code, u"id_conflict"_s);
        QCOMPARE(client->faults, QStringList());
    }

    void ALL_3_aWrongTokenIsDeniedAndNothingElseIsSaid()
    {
        const auto client = m_bench->client("vt_wrong");
        const auto denied = client->await<wire::Denied>();
        QVERIFY(denied);
        QCOMPARE(denied->error.code, u"token_unknown"_s);
        QCOMPARE(denied->error.kind, ErrorClass::Auth);
        QVERIFY(client->awaitClosed());
        QCOMPARE(int(client->socket.closeCode()), int(wire::closeAuth));
        QVERIFY(client->received.empty());
    }

private:
    std::unique_ptr<HubBench> m_bench;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
