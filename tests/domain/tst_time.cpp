// SPDX-License-Identifier: Apache-2.0
#include "domain/time.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

class TimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMomentIsWrittenInOneForm()
    {
        QCOMPARE(toIso(fromMilliseconds(1'785'335'465'120)), u"2026-07-29T14:31:05.120Z"_s);
        QCOMPARE(toIso(fromMilliseconds(0)), u"1970-01-01T00:00:00.000Z"_s);
        QCOMPARE(toIso(fromMilliseconds(-1)), u"1969-12-31T23:59:59.999Z"_s);
    }

    void aMomentIsReadWithAndWithoutMilliseconds()
    {
        QCOMPARE(toMilliseconds(*fromIso(u"2026-07-29T14:31:05.120Z")), 1'785'335'465'120);
        QCOMPARE(toMilliseconds(*fromIso(u"2026-07-29T14:31:05Z")), 1'785'335'465'000);
        QCOMPARE(toMilliseconds(*fromIso(u"2024-02-29T23:59:59.999Z")), 1'709'251'199'999);
        QCOMPARE(toMilliseconds(*fromIso(u"0000-01-01T00:00:00.000Z")), -62'167'219'200'000);
        QCOMPARE(toMilliseconds(*fromIso(u"9999-12-31T23:59:59.999Z")), 253'402'300'799'999);
    }

    void everyMomentComesBack()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 5000; ++i) {
            const qint64 ms = -62'167'219'200'000 + qint64(random.generateDouble() * 315'569'519'999'999.0);
            const auto back = fromIso(toIso(fromMilliseconds(ms)));
            QVERIFY(back);
            QCOMPARE(toMilliseconds(*back), ms);
            QCOMPARE(toIso(*back), QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s));
        }
    }

    void aMomentBeyondTheFormIsTheLastOneOfIt()
    {
        QCOMPARE(toIso(UtcTime::max()), u"9999-12-31T23:59:59.999Z"_s);
        QCOMPARE(toIso(UtcTime::min()), u"0000-01-01T00:00:00.000Z"_s);
    }

    void nothingElseIsAMoment_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "Z",
                                 "2026-07-29",
                                 "2026-07-29T14:31Z",
                                 "2026-07-29T14:31:05",
                                 "2026-07-29T14:31:05.120",
                                 "2026-07-29 14:31:05.120Z",
                                 "2026-07-29T14:31:05,120Z",
                                 "2026-07-29t14:31:05.120z",
                                 "2026-07-29T14:31:05.1Z",
                                 "2026-07-29T14:31:05.12Z",
                                 "2026-07-29T14:31:05.1200Z",
                                 "2026-07-29T14:31:05.Z",
                                 "2026-07-29T14:31:05+00Z",
                                 "2026-07-29T14:31:05+00:00",
                                 "2026-07-29T14:31:05.120Z ",
                                 " 2026-07-29T14:31:05Z",
                                 "2026-07-29T14:31:05ZZZZZ",
                                 "2026-7-29T14:31:05.1200Z",
                                 "+026-07-29T14:31:05.120Z",
                                 "-026-07-29T14:31:05.120Z",
                                 "2026-07-29T24:00:00.000Z",
                                 "2026-07-29T23:60:00.000Z",
                                 "2026-07-29T23:59:60.000Z",
                                 "2026-02-29T00:00:00.000Z",
                                 "2026-00-10T00:00:00.000Z",
                                 "2026-13-10T00:00:00.000Z",
                                 "2026-04-31T00:00:00.000Z",
                                 "2026-04-00T00:00:00.000Z",
                                 "2026-07-29T-1:31:05.120Z",
                                 "2026-07-29T14: 1:05.120Z",
                                 "2026-07-29T14:31:05.+12Z",
                                 "10000-01-01T00:00:00.00Z",
                                 "2026/07/29T14:31:05.120Z",
                                 "0x26-07-29T14:31:05.120Z",
                                 "２026-07-29T14:31:05.120Z",
                                 "٢٠٢٦-07-29T14:31:05.120Z"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("nul") << u"2026-07-29T14:31:05\0Z"_s;
        QTest::newRow("long") << QString(100'000, u'2');
    }
    void nothingElseIsAMoment()
    {
        QFETCH(QString, text);
        QVERIFY(!fromIso(text));
    }

    void theSystemsClockIsThatOfTheSystem()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const qint64 now = toMilliseconds(SystemClock().now());
        QVERIFY(now >= before && now <= QDateTime::currentMSecsSinceEpoch());
    }
};

QTEST_GUILESS_MAIN(TimeTest)
#include "tst_time.moc"
