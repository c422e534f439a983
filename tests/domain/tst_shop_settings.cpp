// SPDX-License-Identifier: Apache-2.0
#include "domain/shop_settings.h"

#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

/// What a shop may settle for itself.
class ShopSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void RZ_4_aShopMayTightenATargetAndNeverLoosenIt()
    {
        ShopSettings settings;
        QCOMPARE(faultOf(settings, 120), QString());
        settings.answerMinutes = 120;
        QCOMPARE(faultOf(settings, 120), QString());
        settings.answerMinutes = 121;
        QCOMPARE(faultOf(settings, 120), u"answer_minutes"_s);
        QCOMPARE(faultOf(settings, 0), QString()); // none is published
        settings.answerMinutes = ShopSettings::maxAnswerMinutes + 1;
        QCOMPARE(faultOf(settings, 0), u"answer_minutes"_s);
        settings.answerMinutes = -1;
        QCOMPARE(faultOf(settings, 120), u"answer_minutes"_s);
    }

    void YM_5_onlyNamesOfHostsAreKept_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"example.com"_s << true;
        QTest::newRow("sub") << u"support.my-brand.example.co.uk"_s << true;
        QTest::newRow("punycode") << u"xn--80ak6aa92e.xn--p1ai"_s << true;
        QTest::newRow("digits") << u"1c.ru"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("one label") << u"localhost"_s << false;
        QTest::newRow("address") << u"https://example.com"_s << false;
        QTest::newRow("path") << u"example.com/x"_s << false;
        QTest::newRow("port") << u"example.com:80"_s << false;
        QTest::newRow("capitals") << u"Example.com"_s << false;
        QTest::newRow("not ASCII") << u"пример.рф"_s << false;
        QTest::newRow("dot at the end") << u"example.com."_s << false;
        QTest::newRow("two dots") << u"example..com"_s << false;
        QTest::newRow("hyphen first") << u"-example.com"_s << false;
        QTest::newRow("number") << u"192.168.0.1"_s << false;
        QTest::newRow("all of the web") << u"*.com"_s << false;
        QTest::newRow("too long") << (QString(64, u'a') + u".com"_s) << false;
    }
    void YM_5_onlyNamesOfHostsAreKept()
    {
        QFETCH(QString, host);
        QFETCH(bool, good);
        QCOMPARE(isHostName(host), good);
        ShopSettings settings;
        settings.allowedHosts = {u"example.com"_s, host};
        QCOMPARE(faultOf(settings, 0), good ? QString() : u"host_invalid"_s);
    }

    void YM_5_thereIsAnEndToTheHosts()
    {
        ShopSettings settings;
        settings.allowedHosts.assign(100, u"example.com"_s);
        QCOMPARE(faultOf(settings, 0), QString());
        settings.allowedHosts.push_back(u"example.com"_s);
        QCOMPARE(faultOf(settings, 0), u"too_many_hosts"_s);
    }

    void hoursLieInOneDayAndNeedAZone()
    {
        const auto with = [](std::vector<WorkHours> hours, const QString &zone = u"Europe/Kyiv"_s) {
            ShopSettings settings;
            settings.hours = std::move(hours);
            settings.timeZone = zone;
            return faultOf(settings, 0);
        };
        QCOMPARE(with({{1, 0, 1440}, {7, 600, 601}}), QString());
        QCOMPARE(with({{0, 540, 1080}}), u"hours"_s);
        QCOMPARE(with({{8, 540, 1080}}), u"hours"_s);
        QCOMPARE(with({{1, 1080, 540}}), u"hours"_s);
        QCOMPARE(with({{1, 540, 1441}}), u"hours"_s);
        QCOMPARE(with({{1, 540, 600}, {1, 700, 800}}), u"hours"_s);
        QCOMPARE(with({{1, 540, 1080}}, {}), u"time_zone"_s);
        QCOMPARE(with({{1, 540, 1080}}, u"Mars/Olympus"_s), u"time_zone"_s);
        QCOMPARE(with({}, u"Mars/Olympus"_s), u"time_zone"_s);
    }
};

QTEST_GUILESS_MAIN(ShopSettingsTest)
#include "tst_shop_settings.moc"
