// SPDX-License-Identifier: Apache-2.0
#include "models/notification_wishes.h"

#include <QDateTime>
#include <QTest>

using namespace vitrina;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

UtcTime at(const QString &iso)
{
    return *fromIso(iso);
}

NotificationWishes quietFrom(QTime from, QTime to)
{
    NotificationWishes wishes;
    wishes.hasQuietHours = true;
    wishes.quietFrom = from;
    wishes.quietTo = to;
    return wishes;
}

} // namespace

/// What a user wants to be told, and when.
class NotificationWishesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Yerevan"); } // four hours before UTC, all year

    void unlessToldOtherwiseEverythingIsWanted()
    {
        const NotificationWishes wishes;
        const UtcTime now = at(u"2026-11-22T20:00:00Z"_s);
        QVERIFY(!isQuiet(wishes, now));
        for (const NewsKind kind :
             {NewsKind::Message, NewsKind::DeadlineNear, NewsKind::Overdue, NewsKind::Refused, NewsKind::ReportDecided})
            QVERIFY(isWanted(wishes, kind, ShopId(u"a"_s), now));
    }

    void eventsAndShopsAreChosen()
    {
        NotificationWishes wishes;
        wishes.unwanted = {NewsKind::DeadlineNear};
        wishes.mutedShops = {ShopId(u"b"_s)};
        const UtcTime now = at(u"2026-11-22T12:00:00Z"_s);
        QVERIFY(isWanted(wishes, NewsKind::Overdue, ShopId(u"a"_s), now));
        QVERIFY(!isWanted(wishes, NewsKind::DeadlineNear, ShopId(u"a"_s), now));
        QVERIFY(!isWanted(wishes, NewsKind::Overdue, ShopId(u"b"_s), now));
    }

    void quietHoursAreOfTheComputersOwnZone_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("quiet");
        const QTime ten(22, 0);
        const QTime eight(8, 0);
        QTest::newRow("before") << ten << eight << u"2026-11-22T17:59:59Z"_s << false;
        QTest::newRow("at the first minute") << ten << eight << u"2026-11-22T18:00:00Z"_s << true;
        QTest::newRow("at midnight") << ten << eight << u"2026-11-22T20:00:00Z"_s << true;
        QTest::newRow("in the last second") << ten << eight << u"2026-11-23T03:59:59Z"_s << true;
        QTest::newRow("over") << ten << eight << u"2026-11-23T04:00:00Z"_s << false;
        QTest::newRow("of one day, in it") << eight << ten << u"2026-11-22T08:00:00Z"_s << true;
        QTest::newRow("of one day, at night") << eight << ten << u"2026-11-22T20:00:00Z"_s << false;
        QTest::newRow("always") << ten << ten << u"2026-11-22T08:00:00Z"_s << true;
    }
    void quietHoursAreOfTheComputersOwnZone()
    {
        QFETCH(const QTime, from);
        QFETCH(const QTime, to);
        QFETCH(const QString, now);
        QFETCH(const bool, quiet);
        NotificationWishes wishes = quietFrom(from, to);
        QCOMPARE(isQuiet(wishes, at(now)), quiet);
        QCOMPARE(isWanted(wishes, NewsKind::Message, {}, at(now)), !quiet);
        wishes.hasQuietHours = false;
        QVERIFY(!isQuiet(wishes, at(now)));
    }

    void everythingIsMutedForATime()
    {
        NotificationWishes wishes;
        const UtcTime now = at(u"2026-11-22T12:00:00Z"_s);
        wishes.mutedUntil = endOf(MuteSpan::Hour, now);
        QVERIFY(isQuiet(wishes, now));
        QVERIFY(isQuiet(wishes, now + 1h - 1ms));
        QVERIFY(!isQuiet(wishes, now + 1h)); // by itself
    }

    void theMorningIsTheNextOneToCome()
    {
        QCOMPARE(endOf(MuteSpan::FourHours, at(u"2026-11-22T12:00:00Z"_s)), at(u"2026-11-22T16:00:00Z"_s));
        QCOMPARE(endOf(MuteSpan::UntilMorning, at(u"2026-11-22T12:00:00Z"_s)), at(u"2026-11-23T04:00:00Z"_s));
        QCOMPARE(endOf(MuteSpan::UntilMorning, at(u"2026-11-22T21:30:00Z"_s)), at(u"2026-11-23T04:00:00Z"_s)); // 1:30
        QCOMPARE(endOf(MuteSpan::UntilMorning, at(u"2026-11-23T03:30:00Z"_s)), at(u"2026-11-24T04:00:00Z"_s)); // 7:30
    }
};

QTEST_GUILESS_MAIN(NotificationWishesTest)
#include "tst_notification_wishes.moc"
