// SPDX-License-Identifier: Apache-2.0
#include "widget_main.h"

#include "ui/desktop/autostart_file.h"
#include "ui/settings/autostart_row.h"
#include "ui/settings/found_label.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

/// Starting with the session.
class AutostartTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    [[nodiscard]] QString file() const { return m_dir.filePath(u"autostart/vitrina.desktop"_s); }
    [[nodiscard]] QByteArray written() const
    {
        QFile f(file());
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    void write(const QByteArray &text) const
    {
        QFile f(file());
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(text);
    }

private Q_SLOTS:
    void cleanup() { QDir(m_dir.filePath(u"autostart"_s)).removeRecursively(); }

    void isOffUntilTheUserChoosesIt()
    {
        AutostartFile autostart(file(), "content");
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(file()));
        QVERIFY(autostart.turn(true)); // also where there is no folder yet
        QVERIFY(autostart.isOn());
        QCOMPARE(written(), "content");
        QVERIFY(autostart.turn(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(file()));
        QVERIFY(autostart.turn(false)); // twice is no mistake
    }

    void obeysTheSettingsOfTheSession_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("on");
        QTest::newRow("hidden") << QByteArray("Hidden=true") << false;
        QTest::newRow("hidden, spaced") << QByteArray("Hidden = true\r") << false;
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false") << false;
        QTest::newRow("shown") << QByteArray("Hidden=false") << true;
    }
    void obeysTheSettingsOfTheSession()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, on);
        AutostartFile autostart(file(), autostartEntryOf(u"/usr/bin/vitrina"_s));
        QVERIFY(autostart.turn(true));
        write(written() + line + '\n');
        QCOMPARE(autostart.isOn(), on);
        QVERIFY(autostart.turn(true)); // chosen here, it holds
        QVERIFY(autostart.isOn());
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const QString blocked = m_dir.filePath(u"file"_s);
        QFile f(blocked);
        QVERIFY(f.open(QIODevice::WriteOnly));
        AutostartFile autostart(blocked + u"/autostart/vitrina.desktop"_s, "content");
        const auto turned = autostart.turn(true);
        QVERIFY(!turned);
        QCOMPARE(turned.error().code, u"autostart_unwritable"_s);
        QVERIFY(!autostart.isOn());
    }

    void theEntryStartsTheProgramInTheTray()
    {
        const QByteArray entry = autostartEntryOf(u"/usr/bin/vitrina"_s);
        QVERIFY(entry.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY(entry.contains("\nTryExec=/usr/bin/vitrina\n"));
        QVERIFY(entry.contains("\nExec=\"/usr/bin/vitrina\" --hidden\n"));
    }

    void aPathOfAnyNameIsQuoted()
    {
        const QByteArray entry = autostartEntryOf(u"/opt/My $50 \"shop\" 100%/vitrina"_s);
        QVERIFY(entry.contains("\nExec=\"/opt/My \\\\$50 \\\\\"shop\\\\\" 100%%/vitrina\" --hidden\n"));
        QVERIFY(entry.contains("\nTryExec=/opt/My $50 \"shop\" 100%/vitrina\n"));
    }

    void theLaunchAgentIsWellFormed()
    {
        QXmlStreamReader xml(launchAgentOf(u"/Applications/A & B <1>/vitrina"_s));
        QStringList strings;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"string")
                strings.append(xml.readElementText());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(
            strings,
            QStringList({u"org.vitrina.Vitrina"_s, u"/Applications/A & B <1>/vitrina"_s, u"--hidden"_s, u"Aqua"_s}));
    }

    void theSettingShowsAndChangesWhatTheSystemHas()
    {
        SettingsForm form;
        addAutostart(form, std::make_unique<AutostartFile>(file(), "content"));
        auto *row = form.findChild<SwitchRow *>();
        QVERIFY(row && !row->isOn());
        row->setOn(true);
        Q_EMIT row->turned(true);
        QVERIFY(QFile::exists(file()));
        SettingsForm again;
        addAutostart(again, std::make_unique<AutostartFile>(file(), "content"));
        QVERIFY(again.findChild<SwitchRow *>()->isOn());
        row->setOn(false);
        Q_EMIT row->turned(false);
        QVERIFY(!QFile::exists(file()));
    }

    void aSettingThatCannotBeChangedSaysSoAndStays()
    {
        const QString blocked = m_dir.filePath(u"file"_s);
        QFile f(blocked);
        QVERIFY(f.open(QIODevice::WriteOnly));
        SettingsForm form;
        addAutostart(form, std::make_unique<AutostartFile>(blocked + u"/autostart/vitrina.desktop"_s, "content"));
        auto *row = form.findChild<SwitchRow *>();
        row->setOn(true);
        Q_EMIT row->turned(true);
        QVERIFY(!row->isOn());
        const auto labels = row->findChildren<FoundLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                            [&blocked](const FoundLabel *label) { return label->text().contains(blocked); }));
    }

    void inASandboxThereIsNoSetting()
    {
        SettingsForm form;
        addAutostart(form, nullptr);
        QVERIFY(form.rows().empty());
    }

#ifdef Q_OS_LINUX
    void isKeptWhereTheSessionReadsIt()
    {
        qputenv("XDG_CONFIG_HOME", m_dir.path().toLocal8Bit());
        const QString entry = m_dir.filePath(u"autostart/org.vitrina.Vitrina.desktop"_s);
        const auto autostart = makeAutostart();
        QVERIFY(autostart);
        QVERIFY(autostart->turn(true));
        QVERIFY(QFile::exists(entry));
        // Out of an AppImage, the image is what can be started again.
        qputenv("APPIMAGE", "/home/seller/Vitrina.AppImage");
        QVERIFY(makeAutostart()->turn(true));
        qunsetenv("APPIMAGE");
        QFile f(entry);
        QVERIFY(f.open(QIODevice::ReadOnly));
        QVERIFY(f.readAll().contains("\"/home/seller/Vitrina.AppImage\" --hidden"));
    }
#endif
};

VITRINA_WIDGET_TEST_MAIN(AutostartTest)
#include "tst_autostart.moc"
