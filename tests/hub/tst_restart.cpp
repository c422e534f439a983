// SPDX-License-Identifier: Apache-2.0
#include "support/hub_bench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrina;
using namespace vitrina::hub;

class TestRestart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void OZ_11_YM_2_whatWasTurnedOffStaysOffAfterARestart();
};

void TestRestart::OZ_11_YM_2_whatWasTurnedOffStaysOffAfterARestart()
{
    HubBench bench;
    bench.start();
    Shop shop = shopOf(u"shop"_s, u"ozon"_s);
    shop.productPageMessages = false;
    bench.sink().putShop(shop);
    bench.stop();
    bench.script->world = {}; // the marketplace tells nothing twice
    bench.script->switches.clear();
    bench.start();
    QVERIFY(bench.script->resumedFrom);
    QCOMPARE(bench.script->switches, (std::vector{std::pair{u"product_page_messages"_s, false}}));
}

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
