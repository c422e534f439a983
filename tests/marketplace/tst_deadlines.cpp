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

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
