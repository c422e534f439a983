// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "resources/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrina;

class TestProfileFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFaultNamesFileFieldAndReason_data();
    void aFaultNamesFileFieldAndReason();
    void aMissingLanguageFallsBackToEnglish();
    void anUnknownFieldIsPassedOver();
    void aFaultyFileDoesNotStopTheOthers();
    void anEmptyFolderIsAnError();
    void aBrokenFileNamesTheByte();

private:
    QJsonObject m_good;
};

void TestProfileFaults::initTestCase()
{
    initVitrinaResources();
    QFile file(u":/marketplaces/rozetka.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_good = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(parseProfile(QJsonDocument(m_good).toJson(), u"good.json"_s));
}

void TestProfileFaults::aFaultNamesFileFieldAndReason_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    QTest::newRow("id") << u"id"_s << QJsonValue(u"Rozetka!"_s) << u"id:"_s;
    QTest::newRow("no name") << u"name"_s << QJsonValue(QJsonValue::Undefined) << u"name"_s;
    QTest::newRow("name is a number") << u"name"_s << QJsonValue(7) << u"name:"_s;
    QTest::newRow("colour") << u"mark"_s << QJsonValue(QJsonObject{{u"text"_s, u"Rz"_s}, {u"colour"_s, u"green"_s}})
                            << u"mark.colour:"_s;
    QTest::newRow("phone region") << u"phoneRegions"_s << QJsonValue(QJsonArray{u"UA"_s, u"Ukraine"_s})
                                  << u"phoneRegions[1]:"_s;
    QTest::newRow("send word") << u"sendWord"_s << QJsonValue(u"shout"_s) << u"sendWord:"_s;
    QTest::newRow("no sections") << u"sections"_s << QJsonValue(QJsonArray{}) << u"sections:"_s;
    QTest::newRow("section without an id")
        << u"sections"_s << QJsonValue(QJsonArray{QJsonObject{{u"order"_s, 1}}}) << u"sections[0].id:"_s;
    QTest::newRow("limit of nothing") << u"messageLimit"_s
                                      << QJsonValue(QJsonObject{{u"max"_s, 0}, {u"unit"_s, u"utf16"_s}})
                                      << u"messageLimit.max:"_s;
    QTest::newRow("limit that is no whole number")
        << u"messageLimit"_s << QJsonValue(QJsonObject{{u"max"_s, 1.5}, {u"unit"_s, u"utf16"_s}})
        << u"messageLimit.max:"_s;
    QTest::newRow("unknown role") << u"chatRoles"_s << QJsonValue(QJsonArray{u"king"_s}) << u"chatRoles[0]:"_s;
    QTest::newRow("nobody may chat") << u"chatRoles"_s << QJsonValue(QJsonArray{}) << u"chatRoles:"_s;
    QTest::newRow("host with a path") << u"ownHosts"_s << QJsonValue(QJsonArray{u"rozetka.com.ua/x"_s})
                                      << u"ownHosts[0]:"_s;
    QTest::newRow("flag in words") << u"showsPhone"_s << QJsonValue(u"yes"_s) << u"showsPhone:"_s;
    const auto calendar = [](const QString &zone, const QJsonArray &holidays) {
        return QJsonValue(
            QJsonObject{{u"timeZone"_s, zone}, {u"workDays"_s, QJsonArray{1}}, {u"holidays"_s, holidays}});
    };
    QTest::newRow("unknown time zone") << u"calendar"_s << calendar(u"Moon/Tycho"_s, {}) << u"calendar.timeZone:"_s;
    QTest::newRow("no such day") << u"calendar"_s << calendar(u"UTC"_s, {u"02-29"_s, u"2026-02-29"_s})
                                 << u"calendar.holidays[1]: must be a day like"_s;
    QTest::newRow("a day in words") << u"calendar"_s << calendar(u"UTC"_s, {u"Easter"_s}) << u"calendar.holidays[0]:"_s;
    QTest::newRow("working days of no calendar")
        << u"responseTarget"_s << QJsonValue(QJsonObject{{u"minutes"_s, 5}, {u"latestWorkDays"_s, 1}})
        << u"calendar: is missing"_s;
}

void TestProfileFaults::aFaultNamesFileFieldAndReason()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, field);
    QJsonObject bad = m_good;
    if (key == u"responseTarget")
        bad.remove(u"calendar"_s);
    bad.insert(key, value); // an undefined value removes the key
    const auto profile = parseProfile(QJsonDocument(bad).toJson(), u"bad.json"_s);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, u"profile_invalid"_s);
    QVERIFY2(profile.error().detail.startsWith(u"bad.json: " + field), qPrintable(profile.error().detail));
}

void TestProfileFaults::aMissingLanguageFallsBackToEnglish()
{
    QJsonObject partly = m_good;
    partly.insert(u"name"_s, QJsonObject{{u"en"_s, u"Socket"_s}, {u"uk"_s, u"Розетка"_s}});
    const auto profile = parseProfile(QJsonDocument(partly).toJson(), u"partly.json"_s);
    QVERIFY(profile);
    QCOMPARE(profile->name.text(u"hy"), u"Socket"_s);
    QCOMPARE(profile->name.text(u"uk_UA"), u"Розетка"_s);
    QCOMPARE(profile->name.text(u"ukr"), u"Socket"_s);
    QCOMPARE(profile->name.text(u""), u"Socket"_s);
}

void TestProfileFaults::anUnknownFieldIsPassedOver()
{
    QJsonObject newer = m_good;
    newer.insert(u"fromTheFuture"_s, QJsonArray{1, 2});
    QVERIFY(parseProfile(QJsonDocument(newer).toJson(), u"newer.json"_s));
}

void TestProfileFaults::aFaultyFileDoesNotStopTheOthers()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const QByteArray good = QJsonDocument(m_good).toJson();
    QVERIFY(write(u"a.json"_s, "{}"));
    QVERIFY(write(u"b.json"_s, good));
    QVERIFY(write(u"c.json"_s, good)); // the id of b.json again
    QVERIFY(write(u"notes.txt"_s, "not a profile"));
    const auto profiles = Profiles::loadAll(folder.path());
    QVERIFY(profiles);
    QVERIFY(profiles->find(u"rozetka"));
    QCOMPARE(profiles->all().size(), size_t(1));
    QCOMPARE(profiles->faults().size(), size_t(2));
    QVERIFY(profiles->faults()[0].detail.startsWith(u"a.json: id:"_s));
    QVERIFY(profiles->faults()[1].detail.startsWith(u"c.json: id:"_s));
}

void TestProfileFaults::anEmptyFolderIsAnError()
{
    const QTemporaryDir folder;
    const auto profiles = Profiles::loadAll(folder.path());
    QVERIFY(!profiles);
    QCOMPARE(profiles.error().code, u"profiles_missing"_s);
}

void TestProfileFaults::aBrokenFileNamesTheByte()
{
    const auto profile = parseProfile("{\"id\": ", u"cut.json"_s);
    QVERIFY(!profile);
    QVERIFY2(profile.error().detail.startsWith(u"cut.json: at byte "_s), qPrintable(profile.error().detail));
}

QTEST_GUILESS_MAIN(TestProfileFaults)
#include "tst_profile_faults.moc"
