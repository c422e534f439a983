// SPDX-License-Identifier: Apache-2.0
#include "seat.h"

using namespace vitrina;
using namespace Qt::StringLiterals;

/// The way of what was typed: out of the outbox, over the wire, and what the answers make of it.
class SendingTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Seat> m_seat;
    const DialogId m_dialog{u"d1"_s};
    const CommandId m_command{u"c1"_s};

    FakeHub &hub() { return m_desk->hub; }
    void goLive()
    {
        m_seat = m_desk->seat();
        QTRY_COMPARE(m_seat->state(), LinkState::Live);
    }
    void send(const QString &text)
    {
        m_seat->engine.perform(intent::Open{m_dialog});
        m_seat->engine.perform(intent::Send{m_command, m_dialog, text, {}});
        QTRY_COMPARE(hub().all<wire::Command>().size(), 1);
    }
    void answer(const Result<wire::ReplyBody> &outcome, std::optional<milliseconds> retryAfter = {})
    {
        hub().say(wire::Reply{hub().all<wire::Command>().back().id.value(), outcome, retryAfter});
    }
    [[nodiscard]] QStringList draftsHeard()
    {
        QStringList texts;
        for (const wire::Command &command : hub().all<wire::Command>()) {
            if (const auto *put = std::get_if<wire::PutDraft>(&command.body))
                texts += put->draft.text;
        }
        return texts;
    }
    void type(const QString &text)
    {
        m_desk->clock.forward(milliseconds(1000));
        m_seat->engine.perform(intent::SaveDraft{{m_dialog, text, m_desk->clock.now()}});
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_seat.reset(); }

    void noMoreThanSoManyCommandsAreUnderWay()
    {
        goLive();
        for (int i = 0; i < Courier::maxInFlight + 5; ++i)
            m_seat->engine.perform(
                intent::Send{CommandId(u"c%1"_s.arg(i)), DialogId(u"d%1"_s.arg(i)), u"Good day"_s, {}});
        m_desk->settle();
        QCOMPARE(hub().all<wire::Command>().size(), size_t(Courier::maxInFlight));
        answer(wire::ReplyBody(wire::Done{}));
        m_desk->settle();
        QTRY_COMPARE(hub().all<wire::Command>().size(), size_t(Courier::maxInFlight) + 1);
    }

    void ALL_2_anEventThatNamesTheCommandIsAnAnswerToo()
    {
        goLive();
        send(u"In stock"_s);
        Message sent = sampleMessage(u"d1"_s, 1, u"In stock"_s);
        sent.author = PartyRole::Seller;
        sent.command = m_command;
        sent.delivery = Delivery::Sent;
        hub().say(m_desk->events(101, {wire::MessageChanged{sent, sampleDialog(u"d1"_s)}}));
        QTRY_COMPARE(hub().all<wire::Ack>().size(), 1);
        hub().cut(); // before the reply
        QTRY_COMPARE(hub().connections, 2);
        QTRY_COMPARE(m_seat->state(), LinkState::Live);
        m_desk->settle();
        QCOMPARE(hub().all<wire::Command>().size(), 1);
        m_seat->engine.perform(intent::Open{m_dialog});
        QCOMPARE(m_seat->all<notice::Opened>().back().messages.size(), 1);
    }

    void aPassingFailureIsTriedAgainByItself()
    {
        goLive();
        send(u"In stock"_s);
        answer(failure(ErrorClass::Transient, u"marketplace_unavailable"), milliseconds(1));
        QTRY_COMPARE(hub().all<wire::Command>().size(), 2);
        QCOMPARE(hub().all<wire::Command>().back().id, m_command);
        QVERIFY(m_seat->lastOf(m_command)->delivery == Delivery::Sending);
    }

    void whatIsUnderWayCannotBeDeletedAndWhatWasRefusedCan()
    {
        goLive();
        send(u"Call me"_s);
        m_seat->engine.perform(intent::Discard{m_command});
        QVERIFY(m_seat->all<notice::MessageRemoved>().empty());
        hub().cut();
        QTRY_COMPARE(hub().all<wire::Command>().size(), 2); // it is still there
        answer(failure(ErrorClass::Refused, u"forbidden_content", u"phone"_s));
        QTRY_COMPARE(m_seat->lastOf(m_command)->delivery, Delivery::Refused);
        m_seat->engine.perform(intent::Discard{m_command});
        QCOMPARE(m_seat->all<notice::MessageRemoved>().size(), 1);
        QCOMPARE(m_seat->all<notice::Rows>().back().rows.front().failed, 0);
    }

    void aRefusalSurvivesARestart()
    {
        goLive();
        send(u"Call me"_s);
        answer(failure(ErrorClass::Refused, u"forbidden_content", u"phone"_s));
        QTRY_COMPARE(m_seat->lastOf(m_command)->delivery, Delivery::Refused);
        goLive();
        m_desk->settle();
        QCOMPARE(hub().all<wire::Command>().size(), 1); // never again by itself
        m_seat->engine.perform(intent::Open{m_dialog});
        const Message kept = m_seat->all<notice::Opened>().back().messages.back();
        QCOMPARE(kept.delivery, Delivery::Refused);
        QCOMPARE(kept.refusal, u"forbidden_content: phone"_s);
    }

    void whatWasTypedMeanwhileGoesAfterTheDraftThatIsUnderWay()
    {
        goLive();
        type(u"Good"_s);
        QTRY_COMPARE(draftsHeard(), QStringList(u"Good"_s));
        type(u"Good day"_s);
        m_desk->settle();
        QCOMPARE(draftsHeard(), QStringList(u"Good"_s)); // one at a time
        answer(wire::ReplyBody(wire::Done{}));
        QTRY_COMPARE(draftsHeard(), QStringList({u"Good"_s, u"Good day"_s}));
        answer(wire::ReplyBody(wire::Done{}));
        m_desk->settle();
        goLive();
        m_desk->settle();
        QCOMPARE(draftsHeard().size(), 2); // the hub has it
        m_seat->engine.perform(intent::Open{m_dialog});
        QCOMPARE(m_seat->all<notice::Opened>().back().draft, u"Good day"_s);
    }

    void aHubThatKeepsNoDraftsGetsNone()
    {
        hub().offer.capabilities = {u"message.send"_s, u"history.page"_s, u"history.recent"_s};
        goLive();
        type(u"Good day"_s);
        m_desk->settle();
        QVERIFY(hub().all<wire::Command>().empty());
    }

    void theEchoOfOnesOwnDraftIsNotTakenForAnothers()
    {
        goLive();
        m_seat->engine.perform(intent::Open{m_dialog});
        const QString device = hub().all<wire::Hello>().front().device;
        const UtcTime later = m_desk->clock.now() + milliseconds(5000);
        hub().say(m_desk->events(101,
                                 {wire::DraftChanged{{m_dialog, u"echo"_s, later}, device},
                                  wire::DraftChanged{{m_dialog, u"theirs"_s, later}, u"other"_s}}));
        QTRY_COMPARE(hub().all<wire::Ack>().size(), 1);
        QCOMPARE(m_seat->all<notice::DraftUpdated>().size(), 1);
        QCOMPARE(m_seat->all<notice::DraftUpdated>().front().draft.text, u"theirs"_s);
    }

    void aPageOfHistoryThatJoinsNothingDoesNotPassForTheWhole()
    {
        goLive();
        const auto page = [this](qint64 position) {
            const wire::HistoryItems items{m_dialog, {sampleMessage(u"d1"_s, position, u"text"_s)}, true};
            hub().say(wire::Reply{m_desk->queries<wire::HistoryPage>().back().id, wire::ReplyBody(items), {}});
        };
        m_seat->engine.perform(intent::Open{m_dialog});
        QTRY_COMPARE(m_desk->queries<wire::HistoryPage>().size(), 1);
        page(60);
        QTRY_VERIFY(!m_seat->all<notice::Older>().empty());
        m_seat->engine.perform(intent::LoadOlder{m_dialog, 60});
        QTRY_COMPARE(m_desk->queries<wire::HistoryPage>().size(), 2);
        // Meanwhile something of this dialog got lost: what is known of it begins anew.
        hub().sayRaw(u"{\"type\":\"events\",\"epoch\":\"e1\",\"items\":[{\"seq\":101,\"name\":\"message.gone\","
                     "\"at\":\"2026-01-01T00:00:00.000Z\",\"body\":{\"dialog\":\"d1\"}}]}"_s);
        QTRY_COMPARE(hub().all<wire::Ack>().size(), 1);
        page(10);
        m_desk->settle();
        m_seat->engine.perform(intent::Open{m_dialog});
        QTRY_COMPARE(m_desk->queries<wire::HistoryPage>().size(), 3);
        QCOMPARE(std::get<wire::HistoryPage>(m_desk->queries<wire::HistoryPage>().back().body).before, 0);
    }
};

QTEST_GUILESS_MAIN(SendingTest)
#include "tst_sending.moc"
