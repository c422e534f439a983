// SPDX-License-Identifier: Apache-2.0
#include "marketplace/chat_start.h"
#include "marketplace/profiles.h"
#include "resources/resources.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vitrina;

namespace {

const UtcTime now = *fromIso(u"2026-07-29T12:00:00Z");

Order ordered(const QString &scheme)
{
    Order order;
    order.scheme = scheme;
    order.state = u"created"_s;
    order.createdAt = now - 1h;
    return order;
}

} // namespace

class TestChatStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        m_profiles = *Profiles::loadAll();
    }

    void OZ_1_realFbsAndFbsFromPaymentAndFboFromShipment()
    {
        for (const QString &scheme : {u"realfbs"_s, u"fbs"_s}) {
            Order order = ordered(scheme);
            QCOMPARE(reason(u"ozon", order), u"not_paid"_s);
            order.paidAt = now;
            QCOMPARE(reason(u"ozon", order), QString());
        }
        Order fbo = ordered(u"fbo"_s);
        fbo.paidAt = now - 30min;
        fbo.state = u"paid"_s;
        QCOMPARE(reason(u"ozon", fbo), u"not_shipped"_s);
        fbo.shippedAt = now;
        QCOMPARE(reason(u"ozon", fbo), QString());
    }

    void OZ_1_whatIsShippedCountsAsPaid()
    {
        Order order = ordered(u"fbs"_s);
        order.shippedAt = now - 1min;
        QCOMPARE(reason(u"ozon", order), QString());
    }

    void OZ_1_aStateWithoutAMomentIsEnough()
    {
        Order order = ordered(u"fbs"_s);
        order.state = u"packing"_s;
        QCOMPARE(reason(u"ozon", order), QString());
        order.scheme = u"fbo"_s;
        QCOMPARE(reason(u"ozon", order), u"not_shipped"_s);
        order.state = u"delivered"_s;
        QCOMPARE(reason(u"ozon", order), QString());
        order.state = u"cancelled"_s;
        QCOMPARE(reason(u"ozon", order), u"not_shipped"_s);
    }

    void OZ_1_aMomentThatIsStillToComeIsSaid()
    {
        Order order = ordered(u"fbo"_s);
        order.state = u"shipped"_s;
        order.shippedAt = now + 1min;
        const auto block = chatStartBlock(*m_profiles.find(u"ozon"), order, now);
        QVERIFY(block);
        QCOMPARE(block->from, order.shippedAt);
        QVERIFY(!chatStartBlock(*m_profiles.find(u"ozon"), order, now + 1min));
    }

    void YM_1_onlyTheBuyerStartsAChatAboutGoods()
    {
        Order order = ordered(u"direct"_s);
        order.state = u"delivered"_s;
        order.paidAt = order.shippedAt = now - 24h;
        QCOMPARE(reason(u"yandexmarket", order), u"buyer_first"_s);
        order.scheme = u"fbs"_s; // about an order the seller may write, from its first moment on
        order.state = u"created"_s;
        QCOMPARE(reason(u"yandexmarket", order), QString());
    }

    void whereNoRuleIsPublishedNothingForbidsIt()
    {
        QCOMPARE(reason(u"rozetka", ordered({})), QString());
        QCOMPARE(reason(u"ozon", ordered(u"a_scheme_of_tomorrow"_s)), QString());
    }

private:
    [[nodiscard]] QString reason(QStringView marketplace, const Order &order) const
    {
        const auto block = chatStartBlock(*m_profiles.find(marketplace), order, now);
        return block ? block->reason : QString();
    }

    Profiles m_profiles;
};

QTEST_GUILESS_MAIN(TestChatStart)
#include "tst_chat_start.moc"
