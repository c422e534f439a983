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

wire::PutShopSettings settingsOf(const QString &shop)
{
    ShopSettings settings;
    settings.answerMinutes = 60;
    settings.allowedHosts = {u"support.example.com"_s};
    settings.timeZone = u"Europe/Kyiv"_s;
    settings.hours = {{1, 540, 1080}};
    return {ShopId(shop), settings};
}

} // namespace

/// What a shop settles for itself: kept and told by the hub, for those who may.
class ShopDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HubBench>();
        m_bench->start();
    }
    void cleanup() { m_bench.reset(); }

    void RZ_4_onlyOwnerAndAdministratorSettleTheTarget_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("owner") << int(UserRole::Owner) << true;
        QTest::newRow("administrator") << int(UserRole::Administrator) << true;
        QTest::newRow("manager") << int(UserRole::Manager) << false;
        QTest::newRow("operator") << int(UserRole::Operator) << false;
    }
    void RZ_4_onlyOwnerAndAdministratorSettleTheTarget()
    {
        QFETCH(int, role);
        QFETCH(bool, allowed);
        const auto client = m_bench->client(m_bench->token(u"Somebody"_s, static_cast<UserRole>(role)));
        const auto colleague = m_bench->client(m_bench->token(u"Oleg"_s, UserRole::Operator));
        QVERIFY(client->goLive() && colleague->goLive());
        const auto wanted = settingsOf(u"shop"_s);
        QCOMPARE(codeOf(client->command(u"1"_s, wanted)), allowed ? u"ok"_s : u"role"_s);
        QCOMPARE(shop(*colleague, u"shop"_s).settings, allowed ? wanted.settings : ShopSettings{});
        QCOMPARE(colleague->events.size(), allowed ? 1u : 0u);
        QCOMPARE(colleague->faults, QStringList());
    }

    void OV_6_aTighterTargetCountsForWhoWaitsAlready()
    {
        const auto owner = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(owner->goLive());
        m_bench->buyerWrites(u"p1"_s, u"Guten Tag"_s);
        const UtcTime asked = m_bench->clock.now();
        m_bench->buyerWrites(u"d1"_s, u"of another shop"_s);
        QTRY_COMPARE(owner->events.size(), 2u);
        ShopSettings settings;
        settings.answerMinutes = 90;
        QCOMPARE(codeOf(owner->command(u"1"_s, wire::PutShopSettings{ShopId(u"parts"_s), settings})), u"ok"_s);
        QTRY_COMPARE(owner->events.size(), 4u);
        const auto changed = std::get<wire::DialogChanged>(owner->events.back().body).dialog;
        QCOMPARE(changed.id.value(), u"p1"_s);
        QCOMPARE(changed.answerDue, std::optional<UtcTime>(asked + std::chrono::minutes(90)));
        QCOMPARE(codeOf(owner->command(u"2"_s, wire::PutShopSettings{ShopId(u"parts"_s), {}})), u"ok"_s);
        QTRY_COMPARE(owner->events.size(), 6u);
        QCOMPARE(std::get<wire::DialogChanged>(owner->events.back().body).dialog.answerDue,
                 std::optional<UtcTime>(asked + std::chrono::hours(24)));
        QCOMPARE(owner->faults, QStringList());
    }

    void YM_2_theRolesOfTheProfileTurnTheSwitchAndNoOther()
    {
        m_bench->sink().putShop(shopOf(u"market"_s, u"yandexmarket"_s));
        const wire::SetSwitch turn{ShopId(u"market"_s), u"buyer_messages"_s, false};
        const auto stranger = m_bench->client(m_bench->token(u"Oleg"_s, UserRole::Operator));
        const auto manager = m_bench->client(m_bench->token(u"Marta"_s, UserRole::Manager));
        QVERIFY(stranger->goLive() && manager->goLive());
        QCOMPARE(codeOf(stranger->command(u"1"_s, turn)), u"role"_s);
        QCOMPARE(codeOf(manager->command(u"1"_s, turn)), u"ok"_s);
        QVERIFY(!shop(*stranger, u"market"_s).buyerMessages);
        const wire::SetSwitch none{ShopId(u"market"_s), u"product_page_messages"_s, false};
        QCOMPARE(codeOf(manager->command(u"2"_s, none)), u"role"_s); // it has no such switch
    }

    void settingsThatAreNoneAreRefused()
    {
        const auto owner = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(owner->goLive());
        auto late = settingsOf(u"parts"_s);
        late.settings.answerMinutes = 24 * 60 + 1;
        QCOMPARE(codeOf(owner->command(u"1"_s, late)), u"answer_minutes"_s);
        auto address = settingsOf(u"shop"_s);
        address.settings.allowedHosts = {u"https://example.com"_s};
        QCOMPARE(codeOf(owner->command(u"2"_s, address)), u"host_invalid"_s);
        QCOMPARE(codeOf(owner->command(u"3"_s, settingsOf(u"elsewhere"_s))), u"no_access"_s);
        const auto narrow = m_bench->client(m_bench->token(u"Vera"_s, UserRole::Owner, {ShopId(u"parts"_s)}));
        QVERIFY(narrow->goLive());
        QCOMPARE(codeOf(narrow->command(u"4"_s, settingsOf(u"shop"_s))), u"no_access"_s);
        QVERIFY(owner->events.empty());
    }

    void settingsOutliveTheMarketplacesWordAndARestart()
    {
        const QByteArray token = m_bench->token(u"Anna"_s, UserRole::Owner);
        auto owner = m_bench->client(token);
        QVERIFY(owner->goLive());
        QCOMPARE(codeOf(owner->command(u"1"_s, settingsOf(u"shop"_s))), u"ok"_s);
        Shop stated = shopOf(u"shop"_s, u"ozon"_s);
        stated.name = u"Renamed"_s;
        m_bench->sink().putShop(stated);
        QTRY_COMPARE(owner->events.size(), 2u);
        QCOMPARE(std::get<wire::ShopChanged>(owner->events.back().body).shop.settings, settingsOf(u"shop"_s).settings);
        owner.reset();
        m_bench->stop();
        m_bench->start();
        owner = m_bench->client(token);
        QVERIFY(owner->goLive());
        QCOMPARE(shop(*owner, u"shop"_s).settings, settingsOf(u"shop"_s).settings);
    }

private:
    /// The shop as a snapshot tells it now.
    static Shop shop(HubClient &client, const QString &id)
    {
        const auto page = client.query(wire::SnapshotPage{});
        if (page && page->outcome) {
            for (const Shop &each : std::get<wire::SnapshotItems>(*page->outcome).shops) {
                if (each.id.value() == id)
                    return each;
            }
        }
        return {};
    }

    std::unique_ptr<HubBench> m_bench;
};

QTEST_GUILESS_MAIN(ShopDeskTest)
#include "tst_shop_desk.moc"
