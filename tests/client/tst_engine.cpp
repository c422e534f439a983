// SPDX-License-Identifier: Apache-2.0
#include "seat.h"

#include "wire/codec.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vitrina;
using namespace Qt::StringLiterals;

class EngineTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeHub> m_hub;
    DatabaseKey m_key = DatabaseKey::random();
    const DialogId m_dialog{u"d1"_s};
    const CommandId m_command{u"c1"_s};

    std::unique_ptr<Seat> seat() { return std::make_unique<Seat>(m_dir->path(), m_key, m_hub->url()); }
    wire::Events events(qint64 from, const std::vector<wire::EventBody> &bodies)
    {
        wire::Events events{m_hub->cursor.epoch, {}};
        for (const auto &body : bodies)
            events.items.push_back({from++, fromMilliseconds(1'700'000'000'000), body});
        return events;
    }
    wire::EventBody message(qint64 position, const QString &text)
    {
        return wire::MessageChanged{sampleMessage(u"d1"_s, position, text), sampleDialog(u"d1"_s)};
    }

    std::vector<wire::Query> recentQueries() const
    {
        auto queries = m_hub->all<wire::Query>();
        std::erase_if(queries, [](const wire::Query &query) {
            return !std::holds_alternative<wire::RecentMessages>(query.body);
        });
        return queries;
    }

    /// Answers the first question for the newest messages, with one of each dialog: nothing is left to fetch.
    void answerRecent()
    {
        QTRY_COMPARE(recentQueries().size(), 1);
        wire::RecentItems known;
        for (const Dialog &dialog : m_hub->dialogs)
            known.dialogs.push_back({dialog.id, {sampleMessage(dialog.id.value(), 1, u"old"_s)}, false});
        m_hub->say(wire::Reply{recentQueries().back().id, wire::ReplyBody(known), std::nullopt});
        m_hub->say(wire::Ping{fromMilliseconds(1'700'000'000'000), 100});
        QTRY_COMPARE(m_hub->all<wire::Pong>().size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_hub = std::make_unique<FakeHub>();
        m_hub->dialogs = {sampleDialog(u"d1"_s), sampleDialog(u"d2"_s)};
    }

    void ALL_2_aNewProfileTakesTheSnapshotAndGoesLive()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        QCOMPARE(s->all<notice::Rows>().back().rows.size(), 2);
        QCOMPARE(s->all<notice::Shops>().back().shops.size(), 1);
        QCOMPARE(m_hub->authorization, "Bearer secret");
        QVERIFY(!m_hub->all<wire::Hello>().front().resume);
        QCOMPARE(m_hub->all<wire::Subscribe>().front().from, m_hub->cursor);
    }

    void theRestOfALongListWaitsUntilItIsAskedFor()
    {
        for (int i = 3; i <= 1200; ++i)
            m_hub->dialogs.push_back(sampleDialog(u"d%1"_s.arg(i)));
        {
            auto s = seat();
            QTRY_COMPARE(s->state(), LinkState::Live);
        }
        Engine::Options options;
        options.folder = m_dir->path();
        options.key = DatabaseKey(m_key.bytes());
        options.endpoint = {m_hub->url(), "secret"};
        options.chance = [] { return 0.5; };
        const SystemClock clock;
        Engine engine(options, clock);
        std::vector<notice::Rows> said;
        bool live = false;
        connect(&engine, &Account::noticed, this, [&](const Notice &notice) {
            if (const auto *rows = std::get_if<notice::Rows>(&notice))
                said.push_back(*rows);
            if (const auto *status = std::get_if<notice::Status>(&notice))
                live = status->status.state == LinkState::Live;
        });
        engine.start();
        engine.perform(intent::MoreRows{});
        engine.perform(intent::MoreRows{});
        engine.perform(intent::MoreRows{}); // nothing is left: nothing is told
        QTRY_VERIFY(live);
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0].rows.size(), 120);
        QCOMPARE(said[1].rows.size(), 1000);
        QCOMPARE(said[2].rows.size(), 200);
        QVERIFY(said[0].more && said[1].more && !said[2].more);
    }
    void OZ_5_quickRepliesComeLiveAndAreKept()
    {
        const QuickReply reply{QuickReplyId(u"q1"_s), ShopId(u"s1"_s), u"Hi"_s, u"Hello"_s, {}, {}};
        const auto known = [](Seat &s) { return s.all<notice::QuickReplies>().back().replies; };
        {
            auto s = seat();
            QTRY_COMPARE(s->state(), LinkState::Live);
            m_hub->say(wire::Events{m_hub->cursor.epoch, {{101, {}, wire::QuickReplyChanged{reply}}}});
            QTRY_COMPARE(known(*s).size(), 1);
            QCOMPARE(known(*s).front(), reply);
        }
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        m_hub->say(wire::Events{m_hub->cursor.epoch, {{102, {}, wire::QuickReplyGone{reply.id}}}});
        QTRY_VERIFY(known(*s).empty() && s->all<notice::QuickReplies>().front().replies.size() == 1);
    }

    void ALL_2_theCursorIsKeptAcrossARestart()
    {
        {
            auto s = seat();
            QTRY_COMPARE(s->state(), LinkState::Live);
            m_hub->say(events(101, {message(1, u"one"_s), message(2, u"two"_s)}));
            QTRY_VERIFY(!m_hub->all<wire::Ack>().empty());
            QCOMPARE(m_hub->all<wire::Ack>().back().seq, 102);
        }
        m_hub->heard.clear();
        auto s = seat();
        QCOMPARE(s->all<notice::Rows>().front().rows.size(), 2); // before any link
        QTRY_COMPARE(s->state(), LinkState::Live);
        QCOMPARE(m_hub->all<wire::Hello>().front().resume, (wire::Cursor{u"e1"_s, 102}));
    }

    void ALL_2_whatIsKnownAlreadyIsNotAppliedTwice()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        m_hub->say(events(101, {message(1, u"one"_s), message(2, u"two"_s)}));
        QTRY_COMPARE(m_hub->all<wire::Ack>().size(), 1);
        m_hub->say(events(101, {message(1, u"lie"_s), message(2, u"lie"_s), message(3, u"three"_s)}));
        QTRY_COMPARE(m_hub->all<wire::Ack>().size(), 2);
        s->engine.perform(intent::Open{m_dialog});
        QTRY_VERIFY(!s->all<notice::Opened>().empty());
        const auto messages = s->all<notice::Opened>().back().messages;
        QCOMPARE(messages.size(), 3);
        QCOMPARE(messages[0].text, u"one"_s);
        QCOMPARE(messages[2].text, u"three"_s);
    }

    void ALL_2_aGapIsAResyncAndNeverAGuess()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        m_hub->say(events(103, {message(3, u"three"_s)}));
        QTRY_COMPARE(m_hub->connections, 2);
        QTRY_COMPARE(m_hub->all<wire::Hello>().size(), 2);
        QCOMPARE(m_hub->all<wire::Hello>().back().resume, (wire::Cursor{u"e1"_s, 100}));
        QVERIFY(m_hub->all<wire::Ack>().empty());
    }

    void ALL_2_anotherEpochIsAResync()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        wire::Events other = events(101, {message(1, u"one"_s)});
        other.epoch = u"e2"_s;
        m_hub->say(other);
        QTRY_COMPARE(m_hub->connections, 2);
        QVERIFY(m_hub->all<wire::Ack>().empty());
    }

    void aDialogThatTheNewSnapshotDoesNotNameIsGone()
    {
        {
            auto s = seat();
            QTRY_COMPARE(s->state(), LinkState::Live);
        }
        m_hub->answersHello = false;
        m_hub->dialogs = {sampleDialog(u"d2"_s)};
        auto s = seat();
        QTRY_VERIFY(m_hub->connections == 2 && !m_hub->all<wire::Hello>().empty());
        QTRY_COMPARE(m_hub->all<wire::Hello>().size(), 2);
        m_hub->cursor = {u"e9"_s, 7};
        m_hub->say(wire::SnapshotRequired{FakeHub::session(), u"epoch"_s, m_hub->cursor});
        QTRY_COMPARE(s->state(), LinkState::Live);
        size_t removed = 0;
        for (const auto &rows : s->all<notice::Rows>())
            removed += rows.removed.size();
        QCOMPARE(removed, 1);
        s->engine.perform(intent::Open{DialogId(u"d1"_s)});
        QVERIFY(s->all<notice::Opened>().empty());
    }

    void ALL_2_aMessageWithoutAnAnswerGoesAgainWithTheSameId()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        s->engine.perform(intent::Open{m_dialog});
        s->engine.perform(intent::Send{m_command, m_dialog, u"In stock"_s, {}});
        QTRY_COMPARE(m_hub->all<wire::Command>().size(), 1);
        QCOMPARE(s->lastOf(m_command)->delivery, Delivery::Sending);
        m_hub->cut();
        QTRY_COMPARE(m_hub->all<wire::Command>().size(), 2);
        QCOMPARE(m_hub->all<wire::Command>().back().id, m_command);
        Message sent = sampleMessage(u"d1"_s, 5, u"In stock"_s);
        sent.author = PartyRole::Seller;
        sent.command = m_command;
        sent.delivery = Delivery::Sent;
        m_hub->say(wire::Reply{m_command.value(), wire::ReplyBody(wire::MessageSent{sent}), std::nullopt});
        QTRY_COMPARE(s->lastOf(m_command)->delivery, Delivery::Sent);
        m_hub->cut();
        QTRY_COMPARE(m_hub->connections, 3);
        QTRY_COMPARE(s->state(), LinkState::Live);
        QCOMPARE(m_hub->all<wire::Command>().size(), 2);
    }

    void aHubThatIsNotThereIsSaidToBeSo()
    {
        m_hub->stop();
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Waiting);
        QCOMPARE(s->all<notice::Status>().back().status.error->code, u"link_refused"_s);
    }

    void aMessageTypedOfflineIsSentAfterARestart()
    {
        m_hub->stop();
        {
            Seat s(m_dir->path(), m_key, m_hub->url());
            s.engine.perform(intent::Send{m_command, m_dialog, u"Tomorrow"_s, {}});
        }
        m_hub->start();
        auto s = seat();
        QTRY_COMPARE(m_hub->all<wire::Command>().size(), 1);
        const auto command = m_hub->all<wire::Command>().front();
        QCOMPARE(command.id, m_command);
        QCOMPARE(std::get<wire::SendMessage>(command.body).text, u"Tomorrow"_s);
    }

    void messagesOfADialogLeaveInTheOrderTheyWereTyped()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        s->engine.perform(intent::Send{CommandId(u"a"_s), m_dialog, u"1"_s, {}});
        s->engine.perform(intent::Send{CommandId(u"b"_s), m_dialog, u"2"_s, {}});
        s->engine.perform(intent::Send{CommandId(u"x"_s), DialogId(u"d2"_s), u"other"_s, {}});
        QTRY_COMPARE(m_hub->all<wire::Command>().size(), 2); // "b" waits for "a", the other dialog does not
        QCOMPARE(m_hub->all<wire::Command>()[1].id, CommandId(u"x"_s));
        m_hub->say(wire::Reply{u"a"_s, wire::ReplyBody(wire::Done{}), std::nullopt});
        QTRY_COMPARE(m_hub->all<wire::Command>().size(), 3);
        QCOMPARE(m_hub->all<wire::Command>().back().id, CommandId(u"b"_s));
    }

    void aRefusedMessageStaysWithItsReasonAndIsRetriedAsANewCommand()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        s->engine.perform(intent::Open{m_dialog});
        s->engine.perform(intent::Send{m_command, m_dialog, u"Call me"_s, {}});
        QTRY_COMPARE(m_hub->all<wire::Command>().size(), 1);
        m_hub->say(wire::Reply{m_command.value(), failure(ErrorClass::Refused, u"forbidden_content", u"phone"_s),
                               std::nullopt});
        QTRY_COMPARE(s->lastOf(m_command)->delivery, Delivery::Refused);
        QCOMPARE(s->lastOf(m_command)->refusal, u"forbidden_content: phone"_s);
        QCOMPARE(s->all<notice::Rows>().back().rows.front().failed, 1);
        s->engine.perform(intent::Retry{m_command});
        QTRY_COMPARE(m_hub->all<wire::Command>().size(), 2);
        QVERIFY(m_hub->all<wire::Command>().back().id != m_command);
        QCOMPARE(s->all<notice::MessageRemoved>().back().command, m_command);
    }

    void aRetryLeavesAloneWhatIsTypedMeanwhile()
    {
        {
            auto s = seat();
            QTRY_COMPARE(s->state(), LinkState::Live);
            s->engine.perform(intent::Send{m_command, m_dialog, u"Call me"_s, {}});
            QTRY_COMPARE(m_hub->all<wire::Command>().size(), 1);
            m_hub->say(
                wire::Reply{m_command.value(), failure(ErrorClass::Refused, u"forbidden_content"), std::nullopt});
            QTRY_COMPARE(s->all<notice::Rows>().back().rows.front().failed, 1);
            s->engine.perform(intent::SaveDraft{{m_dialog, u"Half a sen"_s, s->clock.now()}});
            s->engine.perform(intent::Retry{m_command});
        }
        m_hub->stop();
        auto s = seat();
        s->engine.perform(intent::Open{m_dialog});
        QCOMPARE(s->all<notice::Opened>().back().draft, u"Half a sen"_s);
        QCOMPARE(s->all<notice::Opened>().back().messages.back().text, u"Call me"_s);
    }

    void aDraftSurvivesARestartAndIsGoneWhenSent()
    {
        {
            auto s = seat();
            QTRY_COMPARE(s->state(), LinkState::Live);
            s->engine.perform(intent::SaveDraft{{m_dialog, u"Good d"_s, s->clock.now()}});
            QVERIFY(s->all<notice::Rows>().back().rows.front().hasDraft);
        }
        auto s = seat();
        s->engine.perform(intent::Open{m_dialog});
        QCOMPARE(s->all<notice::Opened>().back().draft, u"Good d"_s);
        s->engine.perform(intent::Send{m_command, m_dialog, u"Good day"_s, {}});
        s->engine.perform(intent::Open{m_dialog});
        QCOMPARE(s->all<notice::Opened>().back().draft, QString());
    }

    void aDraftFromAnotherDeviceIsTakenWhenItIsNewer()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        const UtcTime now = s->clock.now();
        s->engine.perform(intent::Open{m_dialog});
        s->engine.perform(intent::SaveDraft{{m_dialog, u"mine"_s, now}});
        m_hub->say(events(101,
                          {wire::DraftChanged{{m_dialog, u"older"_s, now - milliseconds(5000)}, u"other"_s},
                           wire::DraftChanged{{m_dialog, u"newer"_s, now + milliseconds(5000)}, u"other"_s}}));
        QTRY_COMPARE(s->all<notice::DraftUpdated>().size(), 1);
        QCOMPARE(s->all<notice::DraftUpdated>().back().draft.text, u"newer"_s);
    }

    void everythingIsThereWithoutALink()
    {
        {
            auto s = seat();
            QTRY_COMPARE(s->state(), LinkState::Live);
            m_hub->say(events(101, {message(1, u"Where is my parcel?"_s)}));
            QTRY_COMPARE(m_hub->all<wire::Ack>().size(), 1);
        }
        m_hub->stop();
        auto s = seat();
        QCOMPARE(s->all<notice::Rows>().front().rows.size(), 2);
        QCOMPARE(s->all<notice::Me>().front().user.name, u"Anna"_s);
        s->engine.perform(intent::Open{m_dialog});
        QCOMPARE(s->all<notice::Opened>().back().messages.size(), 1);
        s->engine.perform(intent::Search{u"parc"_s});
        QCOMPARE(s->all<notice::SearchHits>().back().hits.size(), 1);
    }

    void anUnknownTokenAsksToSignInAndKeepsEverything()
    {
        m_hub->answersHello = false;
        auto s = seat();
        QTRY_COMPARE(m_hub->all<wire::Hello>().size(), 1);
        m_hub->say(wire::Denied{{ErrorClass::Auth, u"token_unknown"_s, {}}, std::nullopt});
        QTRY_COMPARE(s->state(), LinkState::SignedOut);
        QCOMPARE(m_hub->connections, 1);
    }

    void aHostileFrameEndsTheLinkAndTheNextOneWorks_data()
    {
        QTest::addColumn<QString>("frame");
        QTest::newRow("not json") << u"]["_s;
        QTest::newRow("cut") << u"{\"type\":\"events\",\"epoch\":\"e1\",\"it"_s;
        QTest::newRow("wrong types") << u"{\"type\":\"events\",\"epoch\":1,\"items\":{}}"_s;
        QTest::newRow("huge") << QString(wire::maxFrameBytes + 1, u'x');
    }
    void aHostileFrameEndsTheLinkAndTheNextOneWorks()
    {
        QFETCH(QString, frame);
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        m_hub->sayRaw(frame);
        QTRY_COMPARE(m_hub->connections, 2);
        QTRY_COMPARE(s->state(), LinkState::Live);
        m_hub->say(events(101, {message(1, u"still here"_s)}));
        QTRY_COMPARE(m_hub->all<wire::Ack>().size(), 1);
    }

    void anUnknownEventOnlyMovesTheCursor()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        m_hub->sayRaw(
            u"{\"type\":\"events\",\"epoch\":\"e1\",\"items\":[{\"seq\":101,\"at\":\"2026-01-01T00:00:00.000Z\","
            "\"name\":\"weather.changed\",\"body\":{}}]}"_s);
        QTRY_COMPARE(m_hub->all<wire::Ack>().size(), 1);
        QCOMPARE(m_hub->connections, 1);
    }

    void ALL_2_aBrokenEventIsLeftOutAndTheLogGoesOn_data()
    {
        QTest::addColumn<QString>("poison");
        const QString start =
            u"\"seq\":102,\"at\":\"2026-01-01T00:00:00.000Z\",\"name\":\"message.changed\",\"body\":"_s;
        QTest::newRow("an event that can't be read")
            << start + u"{\"message\":{\"dialog\":\"d1\",\"id\":7,\"text\":\"secret words\"}}"_s;
        Message strange = sampleMessage(u"nobody"_s, 1, u"secret words"_s);
        QTest::newRow("a message of no known dialog")
            << start + QString::fromUtf8(QJsonDocument(QJsonObject{{u"message"_s, wire::toJson(strange)}}).toJson());
    }
    void ALL_2_aBrokenEventIsLeftOutAndTheLogGoesOn()
    {
        QFETCH(QString, poison);
        const bool knowsDialog = poison.contains(u"\"d1\""_s);
        {
            auto s = seat();
            QTRY_COMPARE(s->state(), LinkState::Live);
            answerRecent();
            QString frame =
                QString::fromUtf8(wire::encode(events(101, {message(1, u"one"_s), message(3, u"three"_s)})));
            frame.replace(u"\"seq\":102"_s, u"\"seq\":103"_s);
            frame.replace(u"},{\"at\""_s, u"},{"_s + poison + u"},{\"at\""_s);
            m_hub->sayRaw(frame);
            QTRY_COMPARE(m_hub->all<wire::Ack>().size(), 1);
            QCOMPARE(m_hub->all<wire::Ack>().back().seq, 103);
            QCOMPARE(m_hub->connections, 1);
            QCOMPARE(s->all<notice::Status>().back().status.unreadable, 1);
            QCOMPARE(s->state(), LinkState::Live);
            QCOMPARE(recentQueries().size(), knowsDialog ? 2 : 1);
            if (knowsDialog) {
                QCOMPARE(std::get<wire::RecentMessages>(recentQueries().back().body).dialogs, std::vector{m_dialog});
                const wire::HistoryItems page{m_dialog, {sampleMessage(u"d1"_s, 2, u"two"_s)}, false};
                const wire::RecentItems recent{{page}};
                m_hub->say(wire::Reply{recentQueries().back().id, wire::ReplyBody(recent), std::nullopt});
            }
            const auto found = [&] {
                s->engine.perform(intent::Open{m_dialog});
                return s->all<notice::Opened>().back().messages.size();
            };
            QTRY_COMPARE(found(), knowsDialog ? 3 : 2);
        }
        m_hub->heard.clear();
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        QCOMPARE(m_hub->all<wire::Hello>().front().resume, (wire::Cursor{u"e1"_s, 103}));
        s.reset();
        const auto notes = Mirror::open(m_dir->path(), m_key).value()->records().all(u"unreadable").value();
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes[0].contains("102") && notes[0].contains("message.changed"));
        QVERIFY(!notes[0].contains("secret"));
    }

    void ALL_2_aHoleInsideAFrameIsAResync()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        wire::Events holed = events(101, {message(1, u"one"_s), message(3, u"three"_s)});
        holed.items.back().seq = 103;
        m_hub->say(holed);
        QTRY_COMPARE(m_hub->all<wire::Hello>().size(), 2);
        QCOMPARE(m_hub->all<wire::Hello>().back().resume, (wire::Cursor{u"e1"_s, 100}));
        QVERIFY(m_hub->all<wire::Ack>().empty());
    }

    void aDamagedMirrorIsBuiltAgainAndTheOutboxStays()
    {
        m_hub->answersPages = true;
        {
            auto s = seat();
            QTRY_COMPARE(s->state(), LinkState::Live);
            s->engine.perform(intent::SaveDraft{{m_dialog, u"kept"_s, s->clock.now()}});
        }
        QFile mirror(m_dir->filePath(u"mirror.db"_s));
        QVERIFY(mirror.open(QIODevice::ReadWrite));
        mirror.write(QByteArray(8192, 'x'));
        mirror.close();
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        QCOMPARE(s->all<notice::Failed>().front().error.code, u"mirror_rebuilt"_s);
        s->engine.perform(intent::Open{m_dialog});
        QCOMPARE(s->all<notice::Opened>().back().draft, u"kept"_s);
    }

    void aDamagedOutboxIsSaidInWordsAndNeverHalfRead()
    {
        m_hub->stop();
        {
            auto s = seat();
            for (int i = 0; i < 60; ++i)
                s->engine.perform(intent::Send{CommandId(u"c%1"_s.arg(i)), m_dialog, QString(3000, u'x'), {}});
        }
        QFile outbox(m_dir->filePath(u"outbox.db"_s));
        QVERIFY(outbox.open(QIODevice::ReadWrite));
        QVERIFY(outbox.seek(outbox.size() / 2));
        outbox.write(QByteArray(40'000, 'x'));
        outbox.close();
        auto s = seat();
        QCOMPARE(s->all<notice::Failed>().front().error.code, u"database_corrupt"_s);
        QVERIFY(s->all<notice::Rows>().empty());
    }

    void aFolderThatCannotBeOpenedIsSaidInWordsAndNothingIsLost()
    {
        Seat s(m_dir->filePath(u"nowhere"_s), m_key, m_hub->url());
        QCOMPARE(s.all<notice::Failed>().front().error.code, u"database_unavailable"_s);
        s.engine.perform(intent::Send{m_command, m_dialog, u"typed"_s, {}});
        QCOMPARE(s.lastOf(m_command)->delivery, Delivery::Refused);
        QCOMPARE(s.lastOf(m_command)->text, u"typed"_s);
        s.engine.perform(intent::CountUnsent{}); // who wants to sign out gets an answer all the same
        QCOMPARE(s.all<notice::Unsent>().size(), 1);
    }

    void readMarksAndPinsShowAtOnceAndTravel()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        s->engine.perform(intent::MarkRead{m_dialog, 9});
        QCOMPARE(s->all<notice::Rows>().back().rows.front().unread, 0);
        QTRY_COMPARE(m_hub->all<wire::Command>().size(), 1);
        QCOMPARE(std::get<wire::MarkRead>(m_hub->all<wire::Command>().front().body).upTo, 9);
    }

    void aDialogThatAppearsWhileLiveHasItsHistoryFetched()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        answerRecent();
        m_hub->say(events(101, {wire::DialogChanged{sampleDialog(u"d9"_s)}}));
        QTRY_COMPARE(recentQueries().size(), 2);
        const wire::Query query = recentQueries().back();
        QCOMPARE(std::get<wire::RecentMessages>(query.body).dialogs, std::vector{DialogId(u"d9"_s)});
        const wire::HistoryItems page{DialogId(u"d9"_s), {sampleMessage(u"d9"_s, 4, u"before"_s)}, false};
        m_hub->say(wire::Reply{query.id, wire::ReplyBody(wire::RecentItems{{page}}), std::nullopt});
        const auto found = [&s] {
            s->engine.perform(intent::Open{DialogId(u"d9"_s)});
            return s->all<notice::Opened>().back().messages.size();
        };
        QTRY_COMPARE(found(), 1);
        // A change of a dialog that is known asks for nothing.
        m_hub->say(events(102, {wire::DialogChanged{sampleDialog(u"d9"_s)}}));
        QTRY_COMPARE(m_hub->all<wire::Ack>().size(), 2);
        QCOMPARE(recentQueries().size(), 2);
    }

    void whatOnlyThisComputerHasIsCounted()
    {
        m_hub->stop();
        auto s = seat();
        s->engine.perform(intent::CountUnsent{});
        QCOMPARE(s->all<notice::Unsent>().back().messages, 0);
        s->engine.perform(intent::Send{m_command, m_dialog, u"Tomorrow"_s, {}});
        s->engine.perform(intent::Send{CommandId(u"c2"_s), m_dialog, u"By noon"_s, {}});
        s->engine.perform(intent::MarkUnread{m_dialog}); // no message: the hub says again what is read
        s->engine.perform(intent::SaveDraft{{DialogId(u"d2"_s), u"Half a sen"_s, s->clock.now()}});
        s->engine.perform(intent::SaveDraft{{m_dialog, u"Deleted"_s, s->clock.now()}});
        s->engine.perform(intent::SaveDraft{{m_dialog, {}, s->clock.now()}});
        s->engine.perform(intent::CountUnsent{});
        QCOMPARE(s->all<notice::Unsent>().back().messages, 2);
        QCOMPARE(s->all<notice::Unsent>().back().drafts, 1);
    }

    void olderMessagesAreFetchedFromTheHubAndKept()
    {
        auto s = seat();
        QTRY_COMPARE(s->state(), LinkState::Live);
        m_hub->heard.clear();
        s->engine.perform(intent::Open{m_dialog});
        QTRY_VERIFY(!m_hub->all<wire::Query>().empty());
        const auto query = m_hub->all<wire::Query>().back();
        wire::HistoryItems page{
            m_dialog, {sampleMessage(u"d1"_s, 61, u"b"_s), sampleMessage(u"d1"_s, 60, u"a"_s)}, true};
        m_hub->say(wire::Reply{query.id, wire::ReplyBody(page), std::nullopt});
        QTRY_VERIFY(!s->all<notice::Older>().empty());
        QVERIFY(s->all<notice::Older>().back().hasOlder);
        s->engine.perform(intent::LoadOlder{m_dialog, 60});
        QTRY_COMPARE(m_hub->all<wire::Query>().size(), 2);
        QCOMPARE(std::get<wire::HistoryPage>(m_hub->all<wire::Query>().back().body).before, 60);
        wire::HistoryItems rest{m_dialog, {sampleMessage(u"d1"_s, 1, u"first"_s)}, false};
        m_hub->say(wire::Reply{m_hub->all<wire::Query>().back().id, wire::ReplyBody(rest), std::nullopt});
        QTRY_COMPARE(s->all<notice::Older>().back().messages.size(), 1);
        QVERIFY(!s->all<notice::Older>().back().hasOlder);
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
