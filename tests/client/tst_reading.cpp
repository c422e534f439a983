// SPDX-License-Identifier: Apache-2.0
#include "seat.h"

using namespace vitrina;
using namespace Qt::StringLiterals;

/// What is read, and from where on it is not.
class ReadingTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Seat> m_seat;
    const DialogId m_dialog{u"d1"_s};

    FakeHub &hub() { return m_desk->hub; }
    void goLive()
    {
        m_seat = m_desk->seat();
        QTRY_COMPARE(m_seat->state(), LinkState::Live);
    }
    static wire::Event message(qint64 seq, qint64 position)
    {
        return {seq, fromMilliseconds(1'700'000'000'000),
                wire::MessageChanged{sampleMessage(u"d1"_s, position, u"Hello"_s), sampleDialog(u"d1"_s)}};
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->hub.dialogs = {sampleDialog(u"d1"_s), sampleDialog(u"d2"_s)};
    }
    void cleanup() { m_seat.reset(); }

    void aDialogThatIsNotOpenIsReadUpToItsNewestMessage()
    {
        goLive();
        const auto readUpTo = [this] { return std::get<wire::MarkRead>(hub().all<wire::Command>().back().body).upTo; };
        m_seat->engine.perform(intent::MarkRead{DialogId(u"d2"_s), 0}); // whose messages have not come yet
        QTRY_COMPARE(hub().all<wire::Command>().size(), 1);
        QVERIFY(readUpTo() > 1'000'000);
        hub().say(wire::Events{hub().cursor.epoch, {message(101, 1), message(102, 2)}});
        QTRY_COMPARE(hub().all<wire::Ack>().size(), 1);
        m_seat->engine.perform(intent::MarkRead{m_dialog, 0});
        QTRY_COMPARE(hub().all<wire::Command>().size(), 2);
        QCOMPARE(readUpTo(), 2);
    }

    void RZ_4_anAutomaticAnswerDoesNotStopTheClock()
    {
        goLive();
        m_seat->engine.perform(intent::Open{m_dialog});
        wire::MessageChanged asked{sampleMessage(u"d1"_s, 1, u"Is it new?"_s), sampleDialog(u"d1"_s)};
        asked.dialog->unread = 1;
        asked.dialog->waitingSince = asked.message.at;
        asked.dialog->answerDue = asked.message.at + std::chrono::hours(2);
        wire::MessageChanged told = asked;
        told.message = sampleMessage(u"d1"_s, 2, u"We are closed"_s);
        told.message.author = PartyRole::Seller;
        told.message.automatic = true;
        const UtcTime at = fromMilliseconds(1'700'000'000'000);
        hub().say(wire::Events{hub().cursor.epoch, {{101, at, asked}, {102, at, told}}});
        m_desk->settle();
        m_seat.reset(); // as it is after a start without a link
        hub().cursor.seq = 102;
        goLive();
        m_seat->engine.perform(intent::Open{m_dialog});
        const notice::Opened opened = m_seat->all<notice::Opened>().back();
        QCOMPARE(opened.dialog.waitingSince, asked.dialog->waitingSince);
        QCOMPARE(opened.dialog.answerDue, asked.dialog->answerDue);
        QCOMPARE(opened.dialog.unread, 1);
        QCOMPARE(opened.firstUnread, 1);
        QCOMPARE(opened.messages.size(), size_t(2));
        QVERIFY(opened.messages[1].automatic && !opened.messages[0].automatic);
    }

    void onlyWhatComesWhileTheLinkIsLiveIsNews()
    {
        goLive();
        m_seat.reset();
        hub().answersHello = false;
        hub().heard.clear();
        m_seat = m_desk->seat();
        QTRY_COMPARE(hub().all<wire::Hello>().size(), size_t(1));
        hub().say(wire::Resumed{hub().offer, hub().cursor.epoch, 100, 101});
        hub().say(wire::Events{hub().cursor.epoch, {message(101, 1)}}); // of the night
        hub().say(wire::Live{101});
        QTRY_COMPARE(m_seat->state(), LinkState::Live);
        m_desk->settle();
        QVERIFY(m_seat->all<notice::Arrived>().empty());
        const auto said = [](qint64 position, PartyRole author, Delivery delivery = Delivery::Unknown) {
            wire::MessageChanged change{sampleMessage(u"d1"_s, position, u"Hello"_s), sampleDialog(u"d1"_s)};
            change.message.author = author;
            change.message.delivery = delivery;
            return change;
        };
        const std::vector<wire::EventBody> news{
            said(2, PartyRole::Buyer),
            said(1, PartyRole::Buyer), // an old one, translated since
            said(3, PartyRole::Seller, Delivery::Sent),
            said(3, PartyRole::Seller, Delivery::Refused),
            said(4, PartyRole::System),
            said(5, PartyRole::Support),
        };
        wire::Events events{hub().cursor.epoch, {}};
        for (const wire::EventBody &body : news)
            events.items.push_back({102 + qint64(events.items.size()), fromMilliseconds(1'700'000'000'000), body});
        hub().say(events);
        m_desk->settle();
        QStringList told;
        for (const notice::Arrived &arrived : m_seat->all<notice::Arrived>()) {
            for (const Message &each : arrived.messages)
                told += QString::number(each.position) + nameOf(each.author);
        }
        QCOMPARE(told, (QStringList{u"2buyer"_s, u"5support"_s, u"3seller"_s}));
    }

    void aDialogOpenedBeforeItsHistoryIsToldWhereTheUnreadBegin()
    {
        hub().dialogs.front().unread = 2;
        goLive();
        hub().heard.clear();
        m_seat->engine.perform(intent::Open{m_dialog});
        QCOMPARE(m_seat->all<notice::Opened>().back().firstUnread, 0);
        QTRY_VERIFY(!hub().all<wire::Query>().empty());
        const auto said = [](qint64 position) { return sampleMessage(u"d1"_s, position, u"Hello"_s); };
        const wire::HistoryItems page{m_dialog, {said(9), said(8), said(7)}, false};
        hub().say(wire::Reply{hub().all<wire::Query>().back().id, wire::ReplyBody(page), std::nullopt});
        QTRY_COMPARE(m_seat->all<notice::Opened>().size(), 2);
        QCOMPARE(m_seat->all<notice::Opened>().back().firstUnread, 8);
        QCOMPARE(m_seat->all<notice::Opened>().back().messages.size(), 3);
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
