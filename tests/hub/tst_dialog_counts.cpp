// SPDX-License-Identifier: Apache-2.0
#include "support/hub_bench.h"

#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

/// What messages, answers and marks make of a dialog's counters and clocks.
class DialogCountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HubBench>();
        m_bench->start();
        m_client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(m_client->goLive());
    }
    void cleanup()
    {
        QCOMPARE(m_client->faults, QStringList());
        m_client.reset();
        m_bench.reset();
    }

    void OV_2_unreadCountsTheBuyersMessagesAfterTheLastLook()
    {
        m_bench->buyerWrites(u"d1"_s, u"one"_s);
        m_bench->buyerWrites(u"d1"_s, u"two"_s);
        m_bench->buyerWrites(u"d1"_s, u"three"_s);
        QCOMPARE(dialog(u"d1"_s).unread, 3);
        done(wire::MarkRead{DialogId(u"d1"_s), 2});
        QCOMPARE(dialog(u"d1"_s).unread, 1);
        done(wire::MarkRead{DialogId(u"d1"_s), 1}); // a late one of another device
        QCOMPARE(dialog(u"d1"_s).unread, 1);
        done(wire::MarkRead{DialogId(u"d1"_s), 1000});
        QCOMPARE(dialog(u"d1"_s).unread, 0);
        m_bench->buyerWrites(u"d1"_s, u"four"_s); // no mark reaches into the future
        QCOMPARE(dialog(u"d1"_s).unread, 1);
        done(wire::MarkRead{DialogId(u"d1"_s), 4});
        QTRY_COMPARE(m_bench->script->read.size(), 3u);
        QCOMPARE(m_bench->script->read.back().value(), u"m4"_s);
        done(wire::MarkUnread{DialogId(u"d1"_s)});
        QCOMPARE(dialog(u"d1"_s).unread, 1);
    }

    void theSellersOwnLookElsewhereCounts()
    {
        m_bench->buyerWrites(u"d1"_s, u"one"_s);
        m_bench->buyerWrites(u"d1"_s, u"two"_s);
        m_bench->sink().sellerRead(DialogId(u"d1"_s), MessageId(u"m1"_s));
        QCOMPARE(dialog(u"d1"_s).unread, 1);
    }

    void OV_6_theClockStartsWithTheFirstUnansweredMessage()
    {
        m_bench->buyerWrites(u"p1"_s, u"one"_s);
        const UtcTime first = m_bench->clock.now();
        m_bench->buyerWrites(u"p1"_s, u"two"_s);
        QCOMPARE(dialog(u"p1"_s).waitingSince, std::optional(first));
        QCOMPARE(dialog(u"p1"_s).answerDue, std::optional<UtcTime>(first + std::chrono::hours(24)));
        done(wire::MarkRead{DialogId(u"p1"_s), 2}); // a look is no answer
        QCOMPARE(dialog(u"p1"_s).waitingSince, std::optional(first));
        done(wire::SendMessage{DialogId(u"p1"_s), u"an answer"_s, {}, {}, {}});
        QCOMPARE(dialog(u"p1"_s).waitingSince, std::nullopt);
        QCOMPARE(dialog(u"p1"_s).answerDue, std::nullopt);
    }

    void aRefusedAnswerIsNone()
    {
        m_bench->buyerWrites(u"d1"_s, u"one"_s);
        const UtcTime first = m_bench->clock.now();
        const auto reply = done(wire::SendMessage{DialogId(u"d1"_s), u"call me"_s, {}, {}, {}});
        QCOMPARE(dialog(u"d1"_s).waitingSince, std::nullopt);
        const MessageId sent = std::get<wire::MessageSent>(*reply.outcome).message.id;
        m_bench->sink().setModeration(sent, Moderation::Cancelled, u"contacts"_s);
        QCOMPARE(dialog(u"d1"_s).waitingSince, std::optional(first));
        QTRY_COMPARE(m_client->events.size(), 3u);
        const auto &news = std::get<wire::MessageChanged>(m_client->events.back().body);
        QCOMPARE(news.message.moderation, Moderation::Cancelled);
        QCOMPARE(news.message.refusal, u"contacts"_s);
        QVERIFY(news.dialog);
    }

    void OV_6_anAutomaticAnswerDoesNotStopTheClock()
    {
        m_bench->buyerWrites(u"p1"_s, u"is it new?"_s);
        const Dialog asked = dialog(u"p1"_s);
        automaticAnswer(u"auto1"_s, u"p1"_s);
        const Dialog told = dialog(u"p1"_s);
        QVERIFY(asked.waitingSince && asked.answerDue);
        QCOMPARE(told.waitingSince, asked.waitingSince);
        QCOMPARE(told.answerDue, asked.answerDue);
        QCOMPARE(told.unread, 1); // nobody has read what it answers
        m_bench->buyerWrites(u"p1"_s, u"hello?"_s);
        QCOMPARE(dialog(u"p1"_s).waitingSince, asked.waitingSince);
        m_bench->sink().removeMessage(MessageId(u"auto1"_s)); // all is counted anew
        QCOMPARE(dialog(u"p1"_s).waitingSince, asked.waitingSince);
        done(wire::SendMessage{DialogId(u"p1"_s), u"yes"_s, {}, {}, {}});
        QCOMPARE(dialog(u"p1"_s).waitingSince, std::nullopt);
    }

    void OZ_4_anAutomaticAnswerDoesNotStopTheClockWhenAllIsCountedAnew()
    {
        m_bench->buyerWrites(u"d1"_s, u"one"_s);
        const auto first = dialog(u"d1"_s).waitingSince;
        automaticAnswer(u"auto1"_s, u"d1"_s);
        m_bench->buyerWrites(u"d1"_s, u"two"_s);
        m_bench->sink().removeMessage(MessageId(u"m2"_s));
        QVERIFY(first);
        QCOMPARE(dialog(u"d1"_s).waitingSince, first);
    }

    void theListDoesNotSayThatTheShopWroteAnAutomaticAnswer()
    {
        m_bench->buyerWrites(u"d1"_s, u"one"_s);
        automaticAnswer(u"auto1"_s, u"d1"_s);
        QCOMPARE(dialog(u"d1"_s).last.author, PartyRole::System);
    }

    void OV_4_theListReadsWhatTheConversationShows()
    {
        Message message;
        message.id = MessageId(u"m1"_s);
        message.dialog = DialogId(u"d1"_s);
        message.author = PartyRole::Buyer;
        message.at = m_bench->clock.now();
        message.text = u"Gdzie jest paczka?"_s;
        message.translation = Translation{u"Where is the parcel?"_s, u"en"_s};
        m_bench->sink().putMessage(message);
        QCOMPARE(dialog(u"d1"_s).last.text, message.translation->text);
        message.id = MessageId(u"m2"_s);
        message.author = PartyRole::Seller;
        m_bench->sink().putMessage(message);
        QCOMPARE(dialog(u"d1"_s).last.text, message.text);
    }

    void OV_6_noAnswerNeededEndsTheWaitUntilTheNextMessage()
    {
        m_bench->buyerWrites(u"p1"_s, u"thanks"_s);
        done(wire::MarkDialog{DialogId(u"p1"_s), {}, {}, true});
        QCOMPARE(dialog(u"p1"_s).waitingSince, std::nullopt);
        QCOMPARE(dialog(u"p1"_s).answerDue, std::nullopt);
        m_bench->buyerWrites(u"p1"_s, u"one more question"_s);
        QCOMPARE(dialog(u"p1"_s).waitingSince, std::optional(m_bench->clock.now()));
    }

    void OV_6_theUndoOfNoAnswerNeededBringsTheSameStartBack()
    {
        m_bench->buyerWrites(u"p1"_s, u"one"_s);
        const UtcTime first = m_bench->clock.now();
        m_bench->buyerWrites(u"p1"_s, u"two"_s);
        done(wire::MarkDialog{DialogId(u"p1"_s), {}, {}, true});
        done(wire::MarkDialog{DialogId(u"p1"_s), true, {}, {}}); // says nothing of answers
        QCOMPARE(dialog(u"p1"_s).waitingSince, std::nullopt);
        m_bench->buyerWrites(u"p1"_s, u"three"_s);
        done(wire::MarkDialog{DialogId(u"p1"_s), {}, {}, false});
        QCOMPARE(dialog(u"p1"_s).waitingSince, std::optional(first));
        QCOMPARE(dialog(u"p1"_s).answerDue, std::optional<UtcTime>(first + std::chrono::hours(24)));
    }

    void whatNeedsNoAnswerStaysSoWhateverBecomesOfOtherMessages()
    {
        m_bench->buyerWrites(u"d1"_s, u"one"_s);
        m_bench->buyerWrites(u"d1"_s, u"two"_s);
        done(wire::MarkDialog{DialogId(u"d1"_s), {}, {}, true});
        m_bench->sink().removeMessage(MessageId(u"m2"_s));
        QCOMPARE(dialog(u"d1"_s).waitingSince, std::nullopt);
        QCOMPARE(dialog(u"d1"_s).last.text, u"one"_s);
    }

    void aClosedChatWaitsForNobody()
    {
        m_bench->buyerWrites(u"d1"_s, u"hello"_s);
        Dialog closed = dialogOf(u"d1"_s, u"shop"_s);
        closed.status = DialogStatus::Closed;
        m_bench->sink().putDialog(closed);
        QCOMPARE(dialog(u"d1"_s).waitingSince, std::nullopt);
        QCOMPARE(dialog(u"d1"_s).unread, 1); // the hub's own counters stay
    }

    void aRemovedMessageLeavesNoTrace()
    {
        m_bench->buyerWrites(u"d1"_s, u"one"_s);
        m_bench->buyerWrites(u"d1"_s, u"two"_s);
        m_bench->sink().removeMessage(MessageId(u"m2"_s));
        const Dialog left = dialog(u"d1"_s);
        QCOMPARE(left.unread, 1);
        QCOMPARE(left.last.text, u"one"_s);
        m_bench->buyerWrites(u"d1"_s, u"three"_s);
        QTRY_COMPARE(m_client->events.size(), 5u);
        // The place of what is gone is not given again.
        QCOMPARE(std::get<wire::MessageChanged>(m_client->events.back().body).message.position, 3);
    }

    void tellingAThingTwiceChangesNothing()
    {
        m_bench->buyerWrites(u"d1"_s, u"one"_s);
        QTRY_COMPARE(m_client->events.size(), 1u);
        m_bench->script->world(m_bench->sink());
        m_bench->sink().putMessage(std::get<wire::MessageChanged>(m_client->events.front().body).message);
        m_bench->buyerWrites(u"d1"_s, u"two"_s);
        QTRY_COMPARE(m_client->events.size(), 2u);
        QCOMPARE(std::get<wire::MessageChanged>(m_client->events.back().body).message.position, 2);
    }

    void whatIsTooLongForAFrameIsCut()
    {
        Dialog dialog = dialogOf(u"d1"_s, u"shop"_s);
        dialog.name = QString(100'000, u'ж');
        m_bench->sink().putDialog(dialog);
        m_bench->buyerWrites(u"d1"_s, QString(100'000, u'ж'));
        m_bench->sink().putMessage(
            messageOf(QString(500, u'x'), u"d1"_s, u"an id that can't be"_s, m_bench->clock.now()));
        m_bench->buyerWrites(u"d1"_s, u"the link lives"_s);
        QTRY_COMPARE(m_client->events.size(), 3u);
    }

    void whatIsCutIsNeverCutInTheMiddleOfACharacter()
    {
        Dialog dialog = dialogOf(u"d1"_s, u"shop"_s);
        dialog.name = QString(wire::maxNameUnits - 1, u'x') + u"🙂"_s;
        m_bench->sink().putDialog(dialog);
        QTRY_COMPARE(m_client->events.size(), 1u);
        QCOMPARE(std::get<wire::DialogChanged>(m_client->events.back().body).dialog.name,
                 QString(wire::maxNameUnits - 1, u'x'));
    }

    void listsOfAMarketplaceHaveAnEnd()
    {
        Message message = messageOf(u"m1"_s, u"d1"_s, u"many"_s, m_bench->clock.now());
        message.attachments.resize(5'000);
        for (size_t i = 0; i < message.attachments.size(); ++i)
            message.attachments[i] = {AttachmentId(u"a%1"_s.arg(i)), QString(1'000, u'n'), {}, 1, {}, 0, 0};
        m_bench->sink().putMessage(message);
        Order order;
        order.id = OrderId(u"o1"_s);
        order.shop = ShopId(u"shop"_s);
        order.items.resize(5'000);
        for (OrderItem &item : order.items)
            item.name = QString(1'000, u'n');
        m_bench->sink().putOrder(order);
        QTRY_COMPARE(m_client->events.size(), 2u); // in frames that a client takes
        QVERIFY(!std::get<wire::MessageChanged>(m_client->events[0].body).message.attachments.empty());
        QVERIFY(!std::get<wire::OrderChanged>(m_client->events[1].body).order.items.empty());
    }

    void OZ_4_aDialogIsOpenedFromItsOrder()
    {
        Order order;
        order.id = OrderId(u"o7"_s);
        order.shop = ShopId(u"shop"_s);
        m_bench->sink().putOrder(order);
        const auto page = m_client->query(wire::SnapshotPage{});
        QVERIFY(page && page->outcome);
        QCOMPARE(std::get<wire::SnapshotItems>(*page->outcome).orders.size(),
                 1u); // orders without a dialog are there, too
        const auto reply = done(wire::OpenDialog{order.id});
        QCOMPARE(std::get<wire::DialogOpened>(*reply.outcome).dialog.order, order.id);
    }

private:
    void automaticAnswer(const QString &id, const QString &dialog)
    {
        m_bench->clock.forward(std::chrono::minutes(1));
        Message message = messageOf(id, dialog, u"We are closed until 9:00."_s, m_bench->clock.now());
        message.author = PartyRole::Seller;
        message.automatic = true;
        m_bench->sink().putMessage(message);
    }

    wire::Reply done(const wire::CommandBody &body)
    {
        auto reply = m_client->command(u"c%1"_s.arg(++m_commands), body);
        if (!reply || !reply->outcome)
            qFatal("the command was not done");
        return *reply;
    }

    /// The dialog as a snapshot tells it now.
    Dialog dialog(const QString &id)
    {
        const auto page = m_client->query(wire::SnapshotPage{});
        if (page && page->outcome) {
            for (const Dialog &each : std::get<wire::SnapshotItems>(*page->outcome).dialogs) {
                if (each.id.value() == id)
                    return each;
            }
        }
        return {};
    }

    std::unique_ptr<HubBench> m_bench;
    std::unique_ptr<HubClient> m_client;
    int m_commands = 0;
};

QTEST_GUILESS_MAIN(DialogCountsTest)
#include "tst_dialog_counts.moc"
