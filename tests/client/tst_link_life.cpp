// SPDX-License-Identifier: Apache-2.0
#include "seat.h"

using namespace vitrina;
using namespace Qt::StringLiterals;

/// What a session does when the link, the hub or the computer does not go on as it should.
class LinkLifeTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    FakeHub &hub() { return m_desk->hub; }

    /// Goes live and leaves the cursor at 102.
    void leaveAt102()
    {
        auto s = m_desk->seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        hub().say(m_desk->events(101, {Desk::message(1, u"one"_s), Desk::message(2, u"two"_s)}));
        QTRY_COMPARE(hub().all<wire::Ack>().size(), 1);
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }

    void ALL_2_aHubThatGoesOnElsewhereIsNotBelieved_data()
    {
        QTest::addColumn<QString>("epoch");
        QTest::addColumn<qint64>("from");
        QTest::newRow("too far") << u"e1"_s << qint64(110);
        QTest::newRow("before") << u"e1"_s << qint64(90);
        QTest::newRow("another epoch") << u"e2"_s << qint64(102);
    }
    void ALL_2_aHubThatGoesOnElsewhereIsNotBelieved()
    {
        QFETCH(QString, epoch);
        QFETCH(qint64, from);
        leaveAt102();
        hub().answersHello = false;
        hub().heard.clear();
        auto s = m_desk->seat();
        QTRY_COMPARE(hub().all<wire::Hello>().size(), 1);
        hub().say(wire::Resumed{FakeHub::session(), epoch, from, from});
        QTRY_COMPARE(hub().all<wire::Hello>().size(), 2);
        QCOMPARE(hub().all<wire::Hello>().back().resume, (wire::Cursor{u"e1"_s, 102}));
        for (const auto &status : s->all<notice::Status>())
            QVERIFY(status.status.state != LinkState::Updating);
    }

    void ALL_2_aSnapshotThatBrokeOffGoesOnWhereItStood_data()
    {
        QTest::addColumn<wire::Cursor>("asOf");
        QTest::addColumn<qint64>("minSeq");
        QTest::addColumn<QString>("after");
        QTest::addColumn<wire::Cursor>("from");
        QTest::newRow("same epoch") << wire::Cursor{u"e1"_s, 150} << qint64(0) << u"p2"_s << wire::Cursor{u"e1"_s, 100};
        QTest::newRow("another epoch") << wire::Cursor{u"e2"_s, 150} << qint64(0) << QString()
                                       << wire::Cursor{u"e2"_s, 150};
        QTest::newRow("the hub forgot what came after it")
            << wire::Cursor{u"e1"_s, 150} << qint64(120) << QString() << wire::Cursor{u"e1"_s, 150};
    }
    void ALL_2_aSnapshotThatBrokeOffGoesOnWhereItStood()
    {
        QFETCH(wire::Cursor, asOf);
        QFETCH(qint64, minSeq);
        QFETCH(QString, after);
        QFETCH(wire::Cursor, from);
        hub().answersPages = false;
        auto s = m_desk->seat();
        QTRY_COMPARE(m_desk->queries<wire::SnapshotPage>().size(), 1);
        const auto answer = [this](const QString &dialog, const QString &next) {
            wire::SnapshotItems items;
            items.dialogs = {sampleDialog(dialog)};
            items.next = next;
            hub().say(wire::Reply{m_desk->queries<wire::SnapshotPage>().back().id, wire::ReplyBody(items), {}});
        };
        answer(u"d1"_s, u"p2"_s);
        QTRY_COMPARE(m_desk->queries<wire::SnapshotPage>().size(), 2);
        hub().answersHello = false;
        hub().cut();
        QTRY_COMPARE(hub().all<wire::Hello>().size(), 2);
        QVERIFY(!hub().all<wire::Hello>().back().resume); // not whole: nothing to resume from
        wire::Session session = FakeHub::session();
        session.minSeq = minSeq;
        hub().say(wire::SnapshotRequired{session, u"new"_s, asOf});
        QTRY_COMPARE(m_desk->queries<wire::SnapshotPage>().size(), 3);
        QCOMPARE(std::get<wire::SnapshotPage>(m_desk->queries<wire::SnapshotPage>().back().body).after, after);
        answer(u"d2"_s, {});
        QTRY_COMPARE(hub().all<wire::Subscribe>().size(), 1);
        QCOMPARE(hub().all<wire::Subscribe>().front().from, from);
    }

    void eventsWhileASnapshotRunsAreLeftToTheReplay()
    {
        hub().answersPages = false;
        auto s = m_desk->seat();
        QTRY_COMPARE(m_desk->queries<wire::SnapshotPage>().size(), 1);
        hub().say(m_desk->events(101, {Desk::message(1, u"one"_s)}));
        m_desk->settle();
        QCOMPARE(hub().connections, 1);
        QVERIFY(hub().all<wire::Ack>().empty());
    }

    void ALL_2_eventsThatGotLostAreNoticedByThePing()
    {
        auto s = m_desk->seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        const wire::Ping ping{fromMilliseconds(1'700'000'000'000), 102};
        hub().say(ping); // the events may stand behind it
        hub().say(m_desk->events(101, {Desk::message(1, u"one"_s), Desk::message(2, u"two"_s)}));
        hub().say(ping);
        QTRY_COMPARE(hub().all<wire::Pong>().size(), 2);
        QCOMPARE(hub().connections, 1);
        const wire::Ping later{fromMilliseconds(1'700'000'000'000), 105};
        hub().say(later);
        QTRY_COMPARE(hub().all<wire::Pong>().size(), 3);
        QCOMPARE(hub().connections, 1);
        hub().say(later);
        QTRY_COMPARE(hub().all<wire::Hello>().size(), 2);
        QCOMPARE(hub().all<wire::Hello>().back().resume, (wire::Cursor{u"e1"_s, 102}));
    }

    void aComputerThatSleptAsksAtOnceWhetherTheLinkIsAlive()
    {
        m_desk->pace = {milliseconds(5), milliseconds(20), milliseconds(20)};
        auto s = m_desk->seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        m_desk->settle();
        QVERIFY(hub().all<wire::Ping>().empty());
        m_desk->clock.forward(std::chrono::hours(1));
        QTRY_VERIFY(!hub().all<wire::Ping>().empty());
        QTRY_COMPARE(hub().connections, 2); // nobody answered
    }

    void aDeadLinkIsFoundWhenTheComputerWakes()
    {
        m_desk->pace.wake = milliseconds(20);
        auto s = m_desk->seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        s->engine.perform(intent::ConnectNow{}); // as the system's "awake again" does
        QTRY_VERIFY(!hub().all<wire::Ping>().empty());
        QTRY_COMPARE(hub().connections, 2); // nobody answered
    }

    void aLinkThatFellSilentIsGivenUp()
    {
        hub().offer.heartbeat = milliseconds(20);
        auto s = m_desk->seat();
        QTRY_COMPARE(hub().all<wire::Hello>().size(), 2);
        QVERIFY(!hub().all<wire::Ping>().empty());
        std::optional<Error> error;
        for (const auto &status : s->all<notice::Status>())
            error = status.status.error ? status.status.error : error;
        QCOMPARE(error->code, u"link_silent"_s);
    }

    void theHubSaysWhenToComeBack_data()
    {
        QTest::addColumn<bool>("denied");
        QTest::newRow("denied") << true;
        QTest::newRow("goes away") << false;
    }
    void theHubSaysWhenToComeBack()
    {
        QFETCH(bool, denied);
        hub().answersHello = false;
        auto s = m_desk->seat();
        QTRY_COMPARE(hub().all<wire::Hello>().size(), 1);
        if (denied) {
            hub().say(wire::Denied{{ErrorClass::Transient, u"too_many"_s, {}}, std::chrono::hours(1)});
        } else {
            hub().say(wire::GoAway{u"restart"_s, std::chrono::hours(1)});
            hub().close(wire::closeReplaced);
        }
        QTRY_COMPARE(s->state(), LinkState::Waiting);
        QCOMPARE(s->status().retryAt, m_desk->clock.now() + std::chrono::hours(1));
        s->engine.perform(intent::ConnectNow{}); // the user need not wait
        QTRY_COMPARE(hub().connections, 2);
    }

    void ALL_3_aTokenThatIsRevokedMeanwhileAsksToSignIn()
    {
        auto s = m_desk->seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        hub().close(wire::closeAuth);
        QTRY_COMPARE(s->state(), LinkState::SignedOut);
        QCOMPARE(s->status().error->code, u"token_unknown"_s);
        QCOMPARE(hub().connections, 1);
    }

    void aLocalCopyOfANewerProgramIsLeftAlone()
    {
        leaveAt102();
        QVERIFY(Mirror::open(m_desk->dir.path(), m_desk->key).value()->database().execute("PRAGMA user_version = 99"));
        {
            auto s = m_desk->seat();
            QCOMPARE(s->all<notice::Failed>().front().error.code, u"database_newer"_s);
            QVERIFY(s->all<notice::Rows>().empty());
        }
        QVERIFY(!Mirror::open(m_desk->dir.path(), m_desk->key)); // not thrown away and made anew
    }
};

QTEST_GUILESS_MAIN(LinkLifeTest)
#include "tst_link_life.moc"
