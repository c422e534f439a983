// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings.h"
#include "ui/settings/settings_file.h"
#include "widget_main.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrina;
using namespace vitrina::ui;

namespace {

const SettingKey<bool> flag{"flag", true};
const SettingKey<int> number{"number", 7};
const SettingKey<QString> word{"word", u"fallback"_s};
const SettingKey<QStringList> list{"list", {u"a"_s}};
const SettingKey<QByteArray> bytes{"bytes", {}};
const SettingKey<QJsonObject> map{"map", {}};

} // namespace

class TestSettings final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.json"_s); }
    void put(const QByteArray &content, const QString &suffix = {})
    {
        QFile file(path() + suffix);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QByteArray content(const QString &suffix = {}) const
    {
        QFile file(path() + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static QString problemOf(const Settings &settings)
    {
        return settings.problem() ? settings.problem()->code : QString();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyTypeSurvivesARestart()
    {
        {
            Settings settings(path());
            settings.set(flag, false);
            settings.set(number, -3);
            settings.set(word, u"բառ “слово”"_s);
            settings.set(list, {u"x"_s, u"y"_s});
            settings.set(bytes, QByteArray("\0\xff", 2));
            settings.set(map, QJsonObject{{u"k"_s, 1}});
        }
        const Settings settings(path());
        QCOMPARE(settings.value(flag), false);
        QCOMPARE(settings.value(number), -3);
        QCOMPARE(settings.value(word), u"բառ “слово”"_s);
        QCOMPARE(settings.value(list), QStringList({u"x"_s, u"y"_s}));
        QCOMPARE(settings.value(bytes), QByteArray("\0\xff", 2));
        QCOMPARE(settings.value(map), (QJsonObject{{u"k"_s, 1}}));
        QVERIFY(!settings.problem());
    }

    void aChangeIsToldOnceAndAtOnce()
    {
        Settings settings(path());
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(word, u"one"_s);
        settings.set(word, u"one"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toString(), u"word"_s);
        settings.reset(word);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(settings.value(word), u"fallback"_s);
    }

    void itIsWrittenWhileTheProgramGoesOn()
    {
        Settings settings(path());
        settings.set(word, u"kept"_s);
        QTRY_VERIFY(content().contains("kept"));
    }

    void anotherTypeThanTheKeysCountsAsNotChosen()
    {
        put(R"({"format":1,"values":{"flag":"no","number":"x","word":1,"list":{},"bytes":1,"map":[]}})");
        const Settings settings(path());
        QCOMPARE(settings.value(flag), true);
        QCOMPARE(settings.value(number), 7);
        QCOMPARE(settings.value(word), u"fallback"_s);
        QCOMPARE(settings.value(list), QStringList(u"a"_s));
        QCOMPARE(settings.value(bytes), QByteArray());
        QCOMPARE(settings.value(map), QJsonObject());
    }

    void aDamagedFileIsSetAsideAndTheLastStartsSettingsAreUsed_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("cut") << QByteArray(R"({"format":1,"values":{"word":)");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("too large") << QByteArray(2 << 20, ' ');
    }
    void aDamagedFileIsSetAsideAndTheLastStartsSettingsAreUsed()
    {
        QFETCH(QByteArray, damaged);
        {
            Settings settings(path());
            settings.set(word, u"good"_s);
        }
        (void)Settings(path()); // a start makes the copy
        put(damaged);
        {
            Settings settings(path());
            QCOMPARE(problemOf(settings), u"settings_restored"_s);
            QCOMPARE(settings.value(word), u"good"_s);
            QCOMPARE(content(u".damaged"_s), damaged);
            settings.set(number, 1);
        }
        const Settings settings(path());
        QVERIFY(!settings.problem());
        QCOMPARE(settings.value(word), u"good"_s);
        QCOMPARE(settings.value(number), 1);
    }

    void whatWasRestoredIsThereAtTheNextStartToo()
    {
        {
            Settings settings(path());
            settings.set(word, u"good"_s);
        }
        (void)Settings(path()); // a start makes the copy
        put("{");
        (void)Settings(path()); // changes nothing
        QCOMPARE(Settings(path()).value(word), u"good"_s);
    }

    void aDamagedFileWithoutACopyStartsAnew()
    {
        put("rubbish");
        Settings settings(path());
        QCOMPARE(problemOf(settings), u"settings_lost"_s);
        QCOMPARE(settings.value(word), u"fallback"_s);
    }

    void aFileFromTheFutureIsReadAndNeverWritten()
    {
        const QByteArray future = R"({"format":9,"values":{"word":"known","hologram":{"x":1}},"more":true})";
        put(future);
        {
            Settings settings(path());
            QCOMPARE(problemOf(settings), u"settings_from_future"_s);
            QCOMPARE(settings.value(word), u"known"_s);
            settings.set(word, u"for this run"_s);
            QCOMPARE(settings.value(word), u"for this run"_s);
        }
        QCOMPARE(content(), future);
    }

    void unknownSettingsAreKept()
    {
        put(R"({"format":1,"values":{"hologram":{"x":1}}})");
        {
            Settings settings(path());
            settings.set(word, u"one"_s);
        }
        QVERIFY(content().contains("hologram"));
    }

    void whatCannotBeWrittenIsToldOnceAndHolds()
    {
        Settings settings(m_folder->filePath(u"no/such/folder/settings.json"_s));
        QSignalSpy failed(&settings, &Settings::failed);
        settings.set(word, u"one"_s);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(problemOf(settings), u"settings_unwritable"_s);
        settings.set(word, u"two"_s);
        QCOMPARE(settings.value(word), u"two"_s);
        QVERIFY(QDir(m_folder->path()).mkpath(u"no/such/folder"_s));
        settings.set(word, u"three"_s);
        QTRY_VERIFY(!settings.problem());
        QCOMPARE(failed.count(), 1);
    }
};

VITRINA_WIDGET_TEST_MAIN(TestSettings)
#include "tst_settings.moc"
