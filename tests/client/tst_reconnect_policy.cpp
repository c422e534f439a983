// SPDX-License-Identifier: Apache-2.0
#include "client/reconnect_policy.h"

#include <QTest>

using namespace vitrina;

class ReconnectPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsGrowAndAreCapped()
    {
        ReconnectPolicy policy({milliseconds(250), milliseconds(500), milliseconds(30000), milliseconds(60000)},
                               [] { return 0.999999; });
        QCOMPARE(policy.nextDelay(milliseconds(0)).count(), 249);
        QCOMPARE(policy.nextDelay(milliseconds(0)).count(), 999);
        QCOMPARE(policy.nextDelay(milliseconds(0)).count(), 1999);
        milliseconds last(0);
        for (int i = 0; i < 100; ++i)
            last = policy.nextDelay(milliseconds(0));
        QCOMPARE(last.count(), 29999);
    }

    void chanceSpreadsFromZero()
    {
        ReconnectPolicy policy({}, [] { return 0.0; });
        for (int i = 0; i < 10; ++i)
            QCOMPARE(policy.nextDelay(milliseconds(0)).count(), 0);
    }

    void aHealthyLinkStartsOverAndAShortOneDoesNot()
    {
        ReconnectPolicy policy({milliseconds(250), milliseconds(500), milliseconds(30000), milliseconds(60000)},
                               [] { return 0.5; });
        for (int i = 0; i < 6; ++i)
            (void)policy.nextDelay(milliseconds(0));
        QVERIFY(policy.nextDelay(milliseconds(59999)).count() > 1000);
        QCOMPARE(policy.nextDelay(milliseconds(60000)).count(), 125);
    }

    void whatTheHubAsksForIsKept()
    {
        ReconnectPolicy policy({}, [] { return 0.0; });
        QCOMPARE(policy.nextDelay(milliseconds(0), milliseconds(7000)).count(), 7000);
    }

    void theUserStartsOver()
    {
        ReconnectPolicy policy({milliseconds(250), milliseconds(500), milliseconds(30000), milliseconds(60000)},
                               [] { return 0.5; });
        for (int i = 0; i < 6; ++i)
            (void)policy.nextDelay(milliseconds(0));
        policy.reset();
        QCOMPARE(policy.nextDelay(milliseconds(0)).count(), 125);
    }
};

QTEST_GUILESS_MAIN(ReconnectPolicyTest)
#include "tst_reconnect_policy.moc"
