// SPDX-License-Identifier: Apache-2.0
#include "seat.h"

using namespace vitrina;
using namespace Qt::StringLiterals;

/// The orders that the window lists, and what else there is of a buyer.
class OrderListTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Seat> m_seat;
    qint64 m_seq = 101;

    static Order order(const QString &id, int at, const QString &number = u"1"_s)
    {
        Order order;
        order.id = OrderId(id);
        order.shop = sampleDialog(u"d1"_s).shop;
        order.buyer = BuyerId(u"b1"_s);
        order.number = number;
        order.state = u"paid"_s;
        order.createdAt = fromMilliseconds(1'700'000'000'000 + at);
        return order;
    }
    void say(const std::vector<wire::EventBody> &bodies)
    {
        m_desk->hub.say(m_desk->events(m_seq, bodies));
        m_seq += static_cast<qint64>(bodies.size());
        m_desk->settle();
    }
    QString listed(const intent::ListOrders &intent)
    {
        m_seat->engine.perform(intent);
        QString ids;
        const auto pages = m_seat->all<notice::Orders>();
        for (const OrderRow &row : pages.back().rows)
            ids += row.order.id.value();
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_seq = 101;
        m_desk = std::make_unique<Desk>();
        m_seat = m_desk->seat();
        QTRY_COMPARE(m_seat->state(), LinkState::Live);
    }
    void cleanup() { m_seat.reset(); }

    void OZ_4_ordersAreListedNewestFirstWithTheirDialogs()
    {
        Dialog dialog = sampleDialog(u"d1"_s);
        dialog.order = OrderId(u"a"_s);
        say({wire::OrderChanged{order(u"a"_s, 1, u"137-1"_s)}, wire::OrderChanged{order(u"b"_s, 2, u"58"_s)},
             wire::DialogChanged{dialog}});
        QCOMPARE(listed({}), u"ba"_s);
        const notice::Orders page = m_seat->all<notice::Orders>().back();
        QVERIFY(page.rows[0].dialog.isEmpty());
        QCOMPARE(page.rows[1].dialog, dialog.id);
        QVERIFY(!page.more);
        QCOMPARE(listed({{}, u"1371"_s, {}, {}}), u"a"_s);
        QCOMPARE(listed({ShopId(u"another"_s), {}, {}, {}}), QString());
        QCOMPARE(listed({{}, {}, order(u"b"_s, 2).createdAt, OrderId(u"b"_s)}), u"a"_s);
    }

    void changesAreToldOnceSomebodyListsOrders()
    {
        say({wire::OrderChanged{order(u"a"_s, 1)}});
        QVERIFY(m_seat->all<notice::OrderRows>().empty());
        static_cast<void>(listed({}));
        Order shipped = order(u"a"_s, 1);
        shipped.state = u"shipped"_s;
        say({wire::OrderChanged{shipped}});
        QCOMPARE(m_seat->all<notice::OrderRows>().back().rows, (std::vector{OrderRow{shipped, {}}}));
        Dialog dialog = sampleDialog(u"new"_s); // the seller has written, or the buyer
        dialog.order = shipped.id;
        say({wire::DialogChanged{dialog}});
        QCOMPARE(m_seat->all<notice::OrderRows>().back().rows, (std::vector{OrderRow{shipped, dialog.id}}));
    }

    void OV_5_ordersOfAShopWithoutAccessAreGone()
    {
        say({wire::OrderChanged{order(u"a"_s, 1)}});
        QCOMPARE(listed({}), u"a"_s);
        Shop shop{order(u"a"_s, 1).shop, u"ozon"_s, u"Shop"_s};
        shop.chatAccess = false;
        say({wire::ShopChanged{shop}});
        QCOMPARE(listed({}), QString());
    }

    void RZ_3_theOpenDialogTellsOfEarlierOrdersAndDialogsOfItsBuyer()
    {
        Dialog now = sampleDialog(u"d1"_s);
        Dialog before = sampleDialog(u"d2"_s);
        now.buyer = before.buyer = BuyerId(u"b1"_s);
        now.order = OrderId(u"b"_s);
        before.order = OrderId(u"a"_s);
        Order stranger = order(u"c"_s, 3);
        stranger.buyer = BuyerId(u"b2"_s);
        say({wire::OrderChanged{order(u"a"_s, 1)}, wire::OrderChanged{order(u"b"_s, 2)}, wire::OrderChanged{stranger},
             wire::DialogChanged{now}, wire::DialogChanged{before}});
        m_seat->engine.perform(intent::Open{now.id});
        const notice::Buyer buyer = m_seat->all<notice::Buyer>().back();
        QCOMPARE(buyer.dialog, now.id);
        QCOMPARE(buyer.orders, (std::vector{OrderRow{order(u"a"_s, 1), before.id}}));
        QCOMPARE(buyer.dialogs.size(), size_t(1));
        QCOMPARE(buyer.dialogs.front().id, before.id);
    }
};

QTEST_GUILESS_MAIN(OrderListTest)
#include "tst_order_list.moc"
