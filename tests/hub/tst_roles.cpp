// SPDX-License-Identifier: Apache-2.0
#include "support/hub_bench.h"

#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const std::optional<wire::Reply> &reply)
{
    if (!reply)
        return u"no answer"_s;
    return reply->outcome ? u"ok"_s : reply->outcome.error().code;
}

QuickReply templateOf(const QString &shop, const QString &text = u"Thank you!"_s)
{
    QuickReply reply;
    reply.shop = ShopId(shop);
    reply.title = u"Thanks"_s;
    reply.text = text;
    return reply;
}

} // namespace

/// Who may see and do what; the hub decides, whatever a client says.
class RolesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HubBench>();
        m_bench->start();
    }
    void cleanup() { m_bench.reset(); }

    void OV_5_anOperatorGetsNothingOfTheShopsChats()
    {
        const auto client = m_bench->client(m_bench->token(u"Oleg"_s, UserRole::Operator));
        m_bench->buyerWrites(u"p1"_s, u"before the snapshot"_s);
        Order order;
        order.id = OrderId(u"o1"_s);
        order.shop = ShopId(u"parts"_s);
        m_bench->sink().putOrder(order);

        const auto offer = client->greet();
        QVERIFY(offer);
        const auto page = client->query(wire::SnapshotPage{});
        QVERIFY(page && page->outcome);
        const auto &items = std::get<wire::SnapshotItems>(*page->outcome);
        QCOMPARE(items.total, 2);
        QVERIFY(items.orders.empty());
        for (const Dialog &dialog : items.dialogs)
            QCOMPARE(dialog.shop.value(), u"shop"_s);
        for (const Shop &shop : items.shops)
            QCOMPARE(shop.chatAccess, shop.id.value() == u"shop"_s); // the shop is shown, with why not

        client->say(wire::Subscribe{offer->asOf});
        QVERIFY(client->await<wire::Resumed>() && client->await<wire::Live>());
        m_bench->buyerWrites(u"p1"_s, u"not for an operator"_s);
        m_bench->sink().buyerTyping(DialogId(u"p1"_s), true);
        m_bench->buyerWrites(u"d1"_s, u"for everybody"_s);
        QVERIFY(client->awaitSeq(offer->asOf.seq + 1));
        QCOMPARE(client->events.size(), 1u); // the other one has not even a number in this log
        QCOMPARE(std::get<wire::MessageChanged>(client->events.front().body).message.dialog.value(), u"d1"_s);
        QVERIFY(client->received.empty());
    }

    void OV_5_anOperatorCanDoNothingInTheShopsChats()
    {
        m_bench->buyerWrites(u"p1"_s, u"Guten Tag"_s);
        Order order;
        order.id = OrderId(u"o1"_s);
        order.shop = ShopId(u"parts"_s);
        m_bench->sink().putOrder(order);
        const auto client = m_bench->client(m_bench->token(u"Oleg"_s, UserRole::Operator));
        QVERIFY(client->goLive());
        const DialogId dialog(u"p1"_s);
        FraudReport report;
        report.dialog = dialog;
        report.kind = ReportKind::Complaint;
        const auto denied = u"no_access"_s;
        QCOMPARE(codeOf(client->command(u"1"_s, wire::SendMessage{dialog, u"hello"_s, {}, {}, {}})), denied);
        QCOMPARE(codeOf(client->command(u"2"_s, wire::MarkRead{dialog, 1})), denied);
        QCOMPARE(codeOf(client->command(u"3"_s, wire::MarkUnread{dialog})), denied);
        QCOMPARE(codeOf(client->command(u"4"_s, wire::MarkDialog{dialog, true, {}, {}})), denied);
        QCOMPARE(codeOf(client->command(u"5"_s, wire::PutDraft{{dialog, u"x"_s, m_bench->clock.now()}})), denied);
        QCOMPARE(codeOf(client->command(u"6"_s, wire::FileReport{report})), denied);
        QCOMPARE(codeOf(client->command(u"7"_s, wire::OpenDialog{OrderId(u"o1"_s)})), denied);
        QCOMPARE(codeOf(client->command(u"8"_s, wire::PutQuickReply{templateOf(u"parts"_s)})), denied);
        QCOMPARE(codeOf(client->query(wire::HistoryPage{dialog, 0, 50})), denied);
        QCOMPARE(codeOf(client->query(wire::GetOrder{OrderId(u"o1"_s)})), denied);
        const auto recent = client->query(wire::RecentMessages{{dialog}, 20});
        QVERIFY(recent && recent->outcome);
        QVERIFY(std::get<wire::RecentItems>(*recent->outcome).dialogs.empty());
        QVERIFY(m_bench->script->sends.empty());
        QVERIFY(client->events.empty());
        QCOMPARE(client->faults, QStringList());
    }

    void OV_5_aManagerHasTheChats()
    {
        const auto client = m_bench->client(m_bench->token(u"Marta"_s, UserRole::Manager));
        QVERIFY(client->goLive());
        m_bench->buyerWrites(u"p1"_s, u"Guten Tag"_s);
        QTRY_COMPARE(client->events.size(), 1u);
        QCOMPARE(codeOf(client->command(u"1"_s, wire::SendMessage{DialogId(u"p1"_s), u"hello"_s, {}, {}, {}})),
                 u"ok"_s);
    }

    void aUserOfOneShopHearsNothingOfTheOther()
    {
        const auto client = m_bench->client(m_bench->token(u"Vera"_s, UserRole::Manager, {ShopId(u"parts"_s)}));
        const auto offer = client->greet();
        QVERIFY(offer);
        const auto page = client->query(wire::SnapshotPage{});
        QVERIFY(page && page->outcome);
        const auto &items = std::get<wire::SnapshotItems>(*page->outcome);
        QCOMPARE(items.shops.size(), 1u);
        QCOMPARE(items.dialogs.size(), 1u);
        client->say(wire::Subscribe{offer->asOf});
        QVERIFY(client->await<wire::Resumed>() && client->await<wire::Live>());
        m_bench->buyerWrites(u"d1"_s, u"elsewhere"_s);
        m_bench->buyerWrites(u"p1"_s, u"here"_s);
        QTRY_COMPARE(client->events.size(), 1u);
        const wire::SetSwitch turn{ShopId(u"shop"_s), u"product_page_messages"_s, false};
        QCOMPARE(codeOf(client->command(u"1"_s, turn)), u"no_access"_s);
    }

    void OZ_6_onlyOwnerAndAdministratorChangeTemplates_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("owner") << int(UserRole::Owner) << true;
        QTest::newRow("administrator") << int(UserRole::Administrator) << true;
        QTest::newRow("manager") << int(UserRole::Manager) << false;
        QTest::newRow("operator") << int(UserRole::Operator) << false;
    }
    void OZ_6_onlyOwnerAndAdministratorChangeTemplates()
    {
        QFETCH(int, role);
        QFETCH(bool, allowed);
        const QString expected = allowed ? u"ok"_s : u"role"_s;
        QuickReply existing = templateOf(u"shop"_s);
        existing.id = QuickReplyId(u"q1"_s);
        m_bench->sink().putQuickReply(existing);
        const auto client = m_bench->client(m_bench->token(u"Somebody"_s, static_cast<UserRole>(role)));
        const auto offer = client->greet();
        const auto page = client->query(wire::SnapshotPage{});
        QVERIFY(page && page->outcome);
        QCOMPARE(std::get<wire::SnapshotItems>(*page->outcome).quickReplies.size(), 1u); // everybody uses them

        QCOMPARE(codeOf(client->command(u"1"_s, wire::PutQuickReply{templateOf(u"shop"_s)})), expected);
        QuickReply edited = existing;
        edited.text = u"Edited"_s;
        QCOMPARE(codeOf(client->command(u"2"_s, wire::PutQuickReply{edited})), expected);
        QCOMPARE(codeOf(client->command(u"3"_s, wire::DeleteQuickReply{existing.id})), expected);
        QCOMPARE(m_bench->script->quickReplies.size(), allowed ? 2u : 0u);
    }

    void OZ_5_templatesHaveTheirBounds()
    {
        const auto client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(client->goLive());
        QCOMPARE(codeOf(client->command(u"long"_s, wire::PutQuickReply{templateOf(u"shop"_s, QString(1001, u'ա'))})),
                 u"text_too_long"_s);
        QCOMPARE(codeOf(client->command(u"empty"_s, wire::PutQuickReply{templateOf(u"shop"_s, u" \n"_s)})),
                 u"empty_text"_s);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(codeOf(client->command(u"c%1"_s.arg(i),
                                            wire::PutQuickReply{templateOf(u"shop"_s, QString(1000, u'ա'))})),
                     u"ok"_s);
        }
        QCOMPARE(codeOf(client->command(u"c20"_s, wire::PutQuickReply{templateOf(u"shop"_s)})),
                 u"too_many_quick_replies"_s);
        // The marketplace deletes one, and says why.
        QuickReply gone = m_bench->script->quickReplies.front();
        gone.state = QuickReplyState::Deleted;
        gone.reason = u"advertising"_s;
        m_bench->sink().putQuickReply(gone);
        QTRY_COMPARE(client->events.size(), 21u);
        QCOMPARE(std::get<wire::QuickReplyChanged>(client->events.back().body).reply, gone);
        QCOMPARE(client->faults, QStringList());
    }

    void OZ_5_anOddTemplateIsRefusedInAWordOfItsOwn()
    {
        const auto client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(client->goLive());
        QuickReply untitled = templateOf(u"shop"_s);
        untitled.title = u" \u200b\n"_s; // nothing that a reader could see
        QCOMPARE(codeOf(client->command(u"1"_s, wire::PutQuickReply{untitled})), u"empty_title"_s);
        QuickReply unknown = templateOf(u"shop"_s);
        unknown.id = QuickReplyId(u"q_nowhere"_s);
        QCOMPARE(codeOf(client->command(u"2"_s, wire::PutQuickReply{unknown})), u"quick_reply_unknown"_s);
        QCOMPARE(codeOf(client->command(u"3"_s, wire::PutQuickReply{templateOf(u"nowhere"_s)})), u"no_access"_s);
        QCOMPARE(codeOf(client->command(u"4"_s, wire::DeleteQuickReply{unknown.id})), u"ok"_s); // it is not there
        QVERIFY(m_bench->script->quickReplies.empty());
        const QString markup = u"<b>Hello</b> <img src=x onerror=alert(1)> {order}"_s;
        QCOMPARE(codeOf(client->command(u"5"_s, wire::PutQuickReply{templateOf(u"shop"_s, markup)})), u"ok"_s);
        QCOMPARE(m_bench->script->quickReplies.front().text, markup); // plain text is what it is
    }

    void OZ_5_anEditedTemplateStaysInItsShopAndIsCheckedAnew()
    {
        QuickReply existing = templateOf(u"shop"_s);
        existing.id = QuickReplyId(u"q1"_s);
        existing.state = QuickReplyState::Deleted;
        existing.reason = u"advertising"_s;
        m_bench->sink().putQuickReply(existing);
        const auto client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(client->goLive());
        QuickReply moved = existing;
        moved.shop = ShopId(u"parts"_s);
        moved.text = u"Without advertising"_s;
        moved.state = QuickReplyState::Accepted; // not for a client to say
        QCOMPARE(codeOf(client->command(u"1"_s, wire::PutQuickReply{moved})), u"ok"_s);
        const QuickReply &stored = m_bench->script->quickReplies.front();
        QCOMPARE(stored.shop, existing.shop);
        QCOMPARE(stored.state, QuickReplyState::Pending);
        QVERIFY(stored.reason.isEmpty());
    }

    void OZ_5_theMarketplaceIsToldWhichTemplateAMessageWasMadeFrom()
    {
        for (const auto &shop : {u"shop"_s, u"parts"_s}) {
            QuickReply existing = templateOf(shop);
            existing.id = QuickReplyId(u"q_"_s + shop);
            m_bench->sink().putQuickReply(existing);
        }
        const auto client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(client->goLive());
        const auto send = [&](const QString &id, const QString &reply) {
            const wire::SendMessage message{DialogId(u"d1"_s), u"Thank you!"_s, {}, {}, QuickReplyId(reply)};
            return codeOf(client->command(id, message));
        };
        QCOMPARE(send(u"1"_s, u"q_shop"_s), u"ok"_s);
        QCOMPARE(send(u"2"_s, u"q_parts"_s), u"ok"_s); // another shop's is not this marketplace's business
        QCOMPARE(send(u"3"_s, u"q_nowhere"_s), u"ok"_s);
        QCOMPARE(m_bench->script->sends.size(), 3u);
        QCOMPARE(m_bench->script->sends[0].quickReply.value(), u"q_shop"_s);
        QVERIFY(m_bench->script->sends[1].quickReply.isEmpty());
        QVERIFY(m_bench->script->sends[2].quickReply.isEmpty());
    }

    void OZ_5_aShopInTestModeHasNoTemplates()
    {
        Shop shop = shopOf(u"shop"_s, u"ozon"_s);
        shop.quickReplies = false;
        m_bench->sink().putShop(shop);
        const auto client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(client->goLive());
        QCOMPARE(codeOf(client->command(u"1"_s, wire::PutQuickReply{templateOf(u"shop"_s)})), u"not_available"_s);
    }

    void OZ_11_onlyOwnerAndAdministratorTurnTheSwitch()
    {
        const wire::SetSwitch turn{ShopId(u"shop"_s), u"product_page_messages"_s, false};
        const auto manager = m_bench->client(m_bench->token(u"Marta"_s, UserRole::Manager));
        QVERIFY(manager->goLive());
        QCOMPARE(codeOf(manager->command(u"1"_s, turn)), u"role"_s);
        const auto owner = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(owner->goLive());
        QCOMPARE(codeOf(owner->command(u"1"_s, turn)), u"ok"_s);
        QTRY_COMPARE(manager->events.size(), 1u);
        QCOMPARE(std::get<wire::ShopChanged>(manager->events.front().body).shop.productPageMessages, false);
        QCOMPARE(m_bench->script->switches.size(), 1u);
    }

    void OV_5_aNewRoleIsANewViewFromAnEmptyLog()
    {
        const QByteArray token = m_bench->token(u"Ivan"_s, UserRole::Owner);
        auto client = m_bench->client(token);
        QVERIFY(client->goLive());
        m_bench->buyerWrites(u"p1"_s, u"while he was owner"_s);
        QTRY_COMPARE(client->events.size(), 1u);
        const wire::Cursor known{client->epoch, client->events.back().seq};

        static_cast<void>(m_bench->token(u"Ivan"_s, UserRole::Operator));
        const auto farewell = client->await<wire::GoAway>();
        QVERIFY(farewell);
        QVERIFY(client->awaitClosed());

        client = m_bench->client(token);
        QTRY_COMPARE(client->socket.state(), QAbstractSocket::ConnectedState);
        client->say(wire::Hello{u"test"_s, u"d"_s, {}, known});
        const auto answer = client->await<wire::SnapshotRequired>();
        QVERIFY(answer);
        QCOMPARE(answer->reason, u"epoch"_s);
        QCOMPARE(answer->session.user.role, UserRole::Operator);
        const auto page = client->query(wire::SnapshotPage{});
        QVERIFY(page && page->outcome);
        QCOMPARE(std::get<wire::SnapshotItems>(*page->outcome).dialogs.size(), 2u);
    }

    void everyUserHasALogOfOnesOwnWithoutGaps()
    {
        const auto owner = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        const auto second = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner)); // her other computer
        const auto operatorClient = m_bench->client(m_bench->token(u"Oleg"_s, UserRole::Operator));
        QVERIFY(owner->goLive() && second->goLive() && operatorClient->goLive());
        for (int i = 0; i < 300; ++i)
            m_bench->buyerWrites(i % 3 == 0 ? u"d1"_s : u"p1"_s, u"message %1"_s.arg(i));
        QTRY_COMPARE(owner->events.size(), 300u);
        QTRY_COMPARE(second->events.size(), 300u);
        QTRY_COMPARE(operatorClient->events.size(), 100u);
        for (const HubClient *client : {owner.get(), second.get(), operatorClient.get()})
            QCOMPARE(client->faults, QStringList()); // a gap is a fault
    }

    void aColleagueIsSeenTypingByThoseWhoMayReadAlong()
    {
        const auto anna = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        const auto marta = m_bench->client(m_bench->token(u"Marta"_s, UserRole::Manager));
        const auto oleg = m_bench->client(m_bench->token(u"Oleg"_s, UserRole::Operator));
        QVERIFY(anna->goLive() && marta->goLive() && oleg->goLive());
        anna->say(wire::Typing{DialogId(u"p1"_s), u"I claim to be Marta"_s, true});
        const auto typing = marta->await<wire::Typing>();
        QVERIFY(typing);
        QCOMPARE(typing->name, u"Anna"_s); // the name is the hub's
        oleg->say(wire::Typing{DialogId(u"p1"_s), {}, true}); // of a chat that he has not
        oleg->say(wire::Ping{m_bench->clock.now(), 0});
        QVERIFY(oleg->await<wire::Pong>());
        anna->say(wire::Ping{m_bench->clock.now(), 0});
        QVERIFY(anna->await<wire::Pong>());
        QVERIFY(anna->received.empty()); // neither her own nor his
        anna->say(wire::Presence{UserId(u"u99"_s), u"x"_s, DialogId(u"p1"_s), true});
        const auto presence = marta->await<wire::Presence>();
        QVERIFY(presence);
        QCOMPARE(presence->name, u"Anna"_s);
        QCOMPARE(presence->dialog.value(), u"p1"_s);
        anna->socket.close();
        const auto left = marta->await<wire::Presence>();
        QVERIFY(left);
        QCOMPARE(left->online, false);
        QVERIFY(oleg->received.empty());
    }

private:
    std::unique_ptr<HubBench> m_bench;
};

QTEST_GUILESS_MAIN(RolesTest)
#include "tst_roles.moc"
