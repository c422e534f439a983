// SPDX-License-Identifier: Apache-2.0
#include "support/hub_bench.h"

#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

/// The hub lets nobody begin a chat that the marketplace's rule does not allow, whatever the desktop thinks.
class OrderChatsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<HubBench> m_bench;
    std::unique_ptr<HubClient> m_client;
    int m_commands = 0;

    [[nodiscard]] Order put(const QString &id, const QString &shop, const QString &scheme)
    {
        Order order;
        order.id = OrderId(id);
        order.shop = ShopId(shop);
        order.number = u"137-1"_s;
        order.scheme = scheme;
        order.state = u"created"_s;
        order.createdAt = m_bench->clock.now();
        m_bench->sink().putOrder(order);
        return order;
    }
    /// The reason of the refusal; empty: the chat is open.
    [[nodiscard]] Error open(const QString &order)
    {
        const auto reply = m_client->command(u"open-%1"_s.arg(++m_commands), wire::OpenDialog{OrderId(order)});
        if (!reply)
            return {ErrorClass::Local, u"no_reply"_s, {}};
        return reply->outcome ? Error{} : reply->outcome.error();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HubBench>();
        m_bench->start();
        m_bench->sink().putShop(shopOf(u"market"_s, u"yandexmarket"_s));
        m_client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Manager));
        QVERIFY(m_client->goLive());
    }
    void cleanup()
    {
        m_client.reset();
        m_bench.reset();
    }

    void OZ_1_OZ_4_aChatBeginsFromPaymentOrShipmentAndNotBefore()
    {
        Order fbs = put(u"o-fbs"_s, u"shop"_s, u"fbs"_s);
        Order fbo = put(u"o-fbo"_s, u"shop"_s, u"fbo"_s);
        fbo.paidAt = m_bench->clock.now();
        m_bench->sink().putOrder(fbo);
        const Error early = open(u"o-fbs"_s);
        QCOMPARE(early.kind, ErrorClass::Refused);
        QCOMPARE(early.code, u"not_paid"_s);
        QCOMPARE(open(u"o-fbo"_s).code, u"not_shipped"_s);
        QVERIFY(m_bench->script->opened.empty()); // the marketplace was not even asked

        fbs.paidAt = m_bench->clock.now();
        m_bench->sink().putOrder(fbs);
        fbo.shippedAt = m_bench->clock.now();
        m_bench->sink().putOrder(fbo);
        QCOMPARE(open(u"o-fbs"_s).code, QString());
        QCOMPARE(open(u"o-fbo"_s).code, QString());
        QCOMPARE(m_bench->script->opened, (std::vector{OrderId(u"o-fbs"_s), OrderId(u"o-fbo"_s)}));
    }

    void OZ_1_aMomentToComeIsSaidWithTheRefusal()
    {
        Order fbs = put(u"o-fbs"_s, u"shop"_s, u"fbs"_s);
        fbs.paidAt = m_bench->clock.now() + std::chrono::hours(1);
        m_bench->sink().putOrder(fbs);
        QCOMPARE(open(u"o-fbs"_s).detail, toIso(*fbs.paidAt));
        m_bench->clock.forward(std::chrono::hours(1));
        QCOMPARE(open(u"o-fbs"_s).code, QString());
    }

    void YM_1_onlyTheBuyerStartsAChatAboutGoods()
    {
        Order direct = put(u"o-direct"_s, u"market"_s, u"direct"_s);
        direct.state = u"delivered"_s;
        direct.paidAt = direct.shippedAt = m_bench->clock.now();
        m_bench->sink().putOrder(direct);
        QCOMPARE(open(u"o-direct"_s).code, u"buyer_first"_s);
        // He has written: now there is a chat, and it can be opened.
        Dialog dialog = dialogOf(u"about-direct"_s, u"market"_s);
        dialog.order = direct.id;
        m_bench->sink().putDialog(dialog);
        QCOMPARE(open(u"o-direct"_s).code, QString());
    }

    void OV_5_whoMayNotReadTheChatsOpensNone()
    {
        static_cast<void>(put(u"o-parts"_s, u"parts"_s, {}));
        const auto operatorOnly = m_bench->client(m_bench->token(u"Otto"_s, UserRole::Operator));
        QVERIFY(operatorOnly->goLive());
        const auto reply = operatorOnly->command(u"c1"_s, wire::OpenDialog{OrderId(u"o-parts"_s)});
        QVERIFY(reply && !reply->outcome);
        QCOMPARE(reply->outcome.error().code, u"no_access"_s);
    }
};

QTEST_GUILESS_MAIN(OrderChatsTest)
#include "tst_order_chats.moc"
