// SPDX-License-Identifier: Apache-2.0
#include "marketplace/deadlines.h"
#include "marketplace/profiles.h"
#include "resources/resources.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vitrina;

namespace {

UtcTime at(QStringView iso)
{
    return *fromIso(iso);
}

} // namespace

class TestDeadlines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void RZ_4_dueTwoHoursAfterTheFirstQuestion();
    void YM_4_dueInThreeHoursAndAtLatestWhenTheNextWorkingDayEnds();
    void OV_6_dueInADay();
    void noTargetMeansNoDeadline();
    void OZ_1_writeWindowByScheme();
    void RZ_4_aShorterTargetOfTheShopCountsAndALongerDoesNot();
    void RZ_4_theTargetRunsInTheShopsHours_data();
    void RZ_4_theTargetRunsInTheShopsHours();
    void OV_6_holidaysStopTheShopsHoursAndNotTheMarketplacesTarget();
    void YM_4_aHolidayIsNoBusinessDay();
    void YM_4_theShopsHoursMoveNothingBeyondTheBusinessDay();
    void RZ_4_fourFifthsOfTheTargetAreCountedInTheSameCalendar();

private:
    [[nodiscard]] const Profile &profile(QStringView id) const { return *m_profiles.find(id); }

    Profiles m_profiles;
};

void TestDeadlines::initTestCase()
{
    initVitrinaResources();
    m_profiles = *Profiles::loadAll();
}

void TestDeadlines::RZ_4_dueTwoHoursAfterTheFirstQuestion()
{
    QCOMPARE(answerDue(profile(u"rozetka"), at(u"2026-07-28T12:28:00Z")), at(u"2026-07-28T14:28:00Z"));
    QVERIFY(!answerLatest(profile(u"rozetka"), at(u"2026-07-28T12:28:00Z")));
}

void TestDeadlines::YM_4_dueInThreeHoursAndAtLatestWhenTheNextWorkingDayEnds()
{
    const Profile &market = profile(u"yandexmarket");
    const UtcTime friday = at(u"2026-07-31T22:30:00Z"); // Saturday 01:30 in Moscow
    QCOMPARE(answerDue(market, friday), friday + 3h);
    QCOMPARE(answerLatest(market, friday), at(u"2026-08-03T20:59:59.999Z"));
    const UtcTime tuesday = at(u"2026-07-28T09:00:00Z");
    QCOMPARE(answerLatest(market, tuesday), at(u"2026-07-29T20:59:59.999Z"));
}

void TestDeadlines::OV_6_dueInADay()
{
    const UtcTime asked = at(u"2026-07-28T12:28:00Z");
    QCOMPARE(answerDue(profile(u"ovoko"), asked), asked + 24h);
}

void TestDeadlines::noTargetMeansNoDeadline()
{
    QVERIFY(!answerDue(profile(u"ozon"), at(u"2026-07-28T12:28:00Z")));
}

void TestDeadlines::OZ_1_writeWindowByScheme()
{
    const Profile &ozon = profile(u"ozon");
    const UtcTime asked = at(u"2026-07-28T12:00:00Z");
    QCOMPARE(writeUntil(ozon, u"fbo", asked, std::nullopt), asked + 48h);
    QVERIFY(!writeUntil(ozon, u"fbs", asked, std::nullopt)); // not delivered yet
    QCOMPARE(writeUntil(ozon, u"fbs", asked, asked - 1h), asked + 71h);
    QCOMPARE(writeUntil(ozon, u"fbs", asked, asked - 240h), asked + 48h);
    QVERIFY(!writeUntil(profile(u"rozetka"), u"", asked, std::nullopt));
}

namespace {

/// Monday to Friday, from 9 to 18, in Kyiv.
ShopSettings officeHours(int answerMinutes = 0)
{
    ShopSettings settings;
    settings.answerMinutes = answerMinutes;
    settings.timeZone = u"Europe/Kiev"_s;
    for (int day = 1; day <= 5; ++day)
        settings.hours.push_back({day, 9 * 60, 18 * 60});
    return settings;
}

} // namespace

void TestDeadlines::RZ_4_aShorterTargetOfTheShopCountsAndALongerDoesNot()
{
    const UtcTime asked = at(u"2026-07-28T12:28:00Z");
    ShopSettings settings;
    settings.answerMinutes = 30;
    QCOMPARE(answerDue(profile(u"rozetka"), asked, settings), asked + 30min);
    QCOMPARE(answerDue(profile(u"ozon"), asked, settings), asked + 30min); // where none is published
    settings.answerMinutes = 600;
    QCOMPARE(answerDue(profile(u"rozetka"), asked, settings), asked + 2h);
}

void TestDeadlines::RZ_4_theTargetRunsInTheShopsHours_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("due");
    QTest::newRow("in the middle of the day") << u"2026-07-28T09:00:00Z"_s << u"2026-07-28T11:00:00Z"_s;
    QTest::newRow("to the last minute") << u"2026-07-28T13:00:00Z"_s << u"2026-07-28T15:00:00Z"_s;
    QTest::newRow("over night") << u"2026-07-28T14:00:00Z"_s << u"2026-07-29T07:00:00Z"_s;
    QTest::newRow("before it opens") << u"2026-07-28T03:00:00Z"_s << u"2026-07-28T08:00:00Z"_s;
    QTest::newRow("over the weekend") << u"2026-07-31T14:30:00Z"_s << u"2026-08-03T07:30:00Z"_s;
    // On 25 October 2026 the clocks there go back: 9 o'clock is 6 UTC on Friday and 7 UTC on Monday.
    QTest::newRow("over the end of summer time") << u"2026-10-23T15:00:00Z"_s << u"2026-10-26T09:00:00Z"_s;
    QTest::newRow("over its beginning") << u"2026-03-27T16:00:00Z"_s << u"2026-03-30T08:00:00Z"_s;
}

void TestDeadlines::RZ_4_theTargetRunsInTheShopsHours()
{
    QFETCH(QString, asked);
    QFETCH(QString, due);
    QCOMPARE(answerDue(profile(u"rozetka"), at(asked), officeHours()), at(due));
}

void TestDeadlines::OV_6_holidaysStopTheShopsHoursAndNotTheMarketplacesTarget()
{
    const UtcTime friday = at(u"2026-04-03T14:00:00Z"); // the Monday after is Easter's
    QCOMPARE(answerDue(profile(u"ovoko"), friday), friday + 24h);
    QCOMPARE(answerDue(profile(u"ovoko"), friday, officeHours(120)), at(u"2026-04-07T07:00:00Z"));
    const UtcTime christmas = at(u"2027-12-24T10:00:00Z"); // every year's
    QCOMPARE(answerDue(profile(u"ovoko"), christmas, officeHours(60)), at(u"2027-12-27T08:00:00Z"));
}

void TestDeadlines::YM_4_aHolidayIsNoBusinessDay()
{
    const Profile &market = profile(u"yandexmarket");
    // Friday 8 May 2026; the 9th is a Saturday, its day off the Monday.
    QCOMPARE(answerLatest(market, at(u"2026-05-08T09:00:00Z")), at(u"2026-05-12T20:59:59.999Z"));
    QCOMPARE(answerLatest(market, at(u"2026-06-11T09:00:00Z")), at(u"2026-06-15T20:59:59.999Z"));
}

void TestDeadlines::YM_4_theShopsHoursMoveNothingBeyondTheBusinessDay()
{
    const Profile &market = profile(u"yandexmarket");
    ShopSettings sundays;
    sundays.timeZone = u"Europe/Kiev"_s;
    sundays.hours = {{7, 540, 1080}};
    const UtcTime tuesday = at(u"2026-07-28T09:00:00Z");
    QCOMPARE(answerDue(market, tuesday, sundays), answerLatest(market, tuesday));
}

void TestDeadlines::RZ_4_fourFifthsOfTheTargetAreCountedInTheSameCalendar()
{
    const Profile &rozetka = profile(u"rozetka");
    const UtcTime tuesday = at(u"2026-07-28T09:00:00Z");
    QCOMPARE(answerNear(rozetka, tuesday), tuesday + 96min);
    const UtcTime evening = at(u"2026-07-28T14:30:00Z"); // half an hour before the shop closes
    QCOMPARE(answerDue(rozetka, evening, officeHours()), at(u"2026-07-29T07:30:00Z"));
    QCOMPARE(answerNear(rozetka, evening, officeHours()), at(u"2026-07-29T07:06:00Z"));
    QVERIFY(!answerNear(profile(u"ozon"), evening));
    // Where the business day ends before the target does, it is four fifths of what is left.
    ShopSettings sundays;
    sundays.timeZone = u"Europe/Kiev"_s;
    sundays.hours = {{7, 540, 1080}};
    const Profile &market = profile(u"yandexmarket");
    const auto due = answerDue(market, tuesday, sundays);
    QCOMPARE(answerNear(market, tuesday, sundays), std::optional<UtcTime>(tuesday + (*due - tuesday) * 4 / 5));
}

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
