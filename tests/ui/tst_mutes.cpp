// SPDX-License-Identifier: Apache-2.0
#include "fake_account.h"
#include "widget_main.h"

#include "models/set_clock.h"
#include "ui/desktop/mute_menu.h"
#include "ui/desktop/notification_settings.h"
#include "ui/desktop/timed_mutes.h"
#include "ui/shell/language.h"

#include <QTemporaryDir>

using namespace vitrina;
using namespace vitrina::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// To be left alone for a time: by everything, or by one dialog.
class MutesTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    Language m_language;
    test::SetClock m_clock{*fromIso(u"2026-11-22T12:00:00Z")};
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<TimedMutes> m_mutes;
    int m_files = 0;

    static DialogId one() { return DialogId(u"d1"_s); }
    /// "d1+ d1-": muted, unmuted.
    QString asked() const
    {
        QStringList parts;
        for (const auto &wish : m_account->all<intent::SetMuted>())
            parts += wish.dialog.value() + (wish.on ? u'+' : u'-');
        return parts.join(u' ');
    }
    void tellRow(bool muted)
    {
        DialogRow row;
        row.key = 1;
        row.id = one();
        row.muted = muted;
        m_account->tell(notice::Rows{{row}, {}, false, false});
    }
    void restart()
    {
        m_mutes.reset();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        m_mutes = std::make_unique<TimedMutes>(*m_inbox, *m_settings);
    }
    static QStringList wordsOf(const QMenu &menu)
    {
        QStringList words;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator())
                words += action->text();
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QVERIFY(m_language.use(u"en"_s));
    }
    void init()
    {
        m_clock = test::SetClock(*fromIso(u"2026-11-22T12:00:00Z"));
        m_settings = std::make_unique<Settings>(m_dir.filePath(u"%1.json"_s.arg(++m_files)));
        m_account = std::make_unique<FakeAccount>();
        restart();
    }
    void cleanup()
    {
        m_mutes.reset();
        m_inbox.reset();
        m_settings.reset();
    }

    void theMenuMutesEverythingForATimeAndEndsIt()
    {
        MuteMenu menu(*m_settings, m_clock);
        const QStringList choices{u"For 1 hour"_s, u"For 4 hours"_s, u"Until 8 in the morning"_s};
        QCOMPARE(wordsOf(menu), choices);
        menu.actions().first()->trigger();
        QVERIFY(isQuiet(notificationWishes(*m_settings), m_clock.now() + 59min));
        QVERIFY(!isQuiet(notificationWishes(*m_settings), m_clock.now() + 60min));
        QCOMPARE(wordsOf(menu).size(), 4);
        QVERIFY2(wordsOf(menu).first().startsWith(u"Unmute (muted until "_s), qPrintable(wordsOf(menu).first()));
        menu.actions().first()->trigger();
        QVERIFY(!isQuiet(notificationWishes(*m_settings), m_clock.now()));
        QCOMPARE(wordsOf(menu), choices);
    }

    void theMenuNoticesThatItIsOver()
    {
        MuteMenu menu(*m_settings, m_clock);
        menu.actions().first()->trigger();
        m_clock.advance(1h);
        Q_EMIT menu.aboutToShow();
        QCOMPARE(wordsOf(menu).size(), 3);
    }

    void choicesComeFromTheSettings()
    {
        m_settings->set(eventSetting(NewsKind::Overdue), false);
        m_settings->set(mutedShopsSetting, {u"b"_s});
        m_settings->set(quietHoursSetting, true);
        m_settings->set(quietFromSetting, 23 * 60 + 30);
        m_settings->set(quietToSetting, 99999); // nonsense is midnight
        const NotificationWishes wishes = notificationWishes(*m_settings);
        QCOMPARE(wishes.unwanted, std::set{NewsKind::Overdue});
        QCOMPARE(wishes.mutedShops, std::set{ShopId(u"b"_s)});
        QVERIFY(wishes.hasQuietHours);
        QCOMPARE(wishes.quietFrom, QTime(23, 30));
        QCOMPARE(wishes.quietTo, QTime(0, 0));
    }

    void aDialogIsMutedForATime()
    {
        m_mutes->mute(one(), MuteSpan::Hour);
        QCOMPARE(asked(), u"d1+"_s);
        tellRow(true);
        m_clock.advance(59min);
        m_mutes->passTime();
        QCOMPARE(asked(), u"d1+"_s);
        m_clock.advance(1min);
        m_mutes->passTime();
        QCOMPARE(asked(), u"d1+ d1-"_s);
        m_mutes->passTime();
        QCOMPARE(asked(), u"d1+ d1-"_s);
    }

    void itsTimeEndsAlsoWhileTheProgramDoesNotRun()
    {
        m_mutes->mute(one(), MuteSpan::Hour);
        m_clock.advance(2h);
        restart();
        tellRow(true);
        m_mutes->passTime(); // as the list does when it is there
        QCOMPARE(asked(), u"d1+ d1-"_s);
    }

    void aRowThatDoesNotKnowOfTheMuteYetEndsNothing()
    {
        m_mutes->mute(one(), MuteSpan::Hour);
        tellRow(true); // as it was set here
        tellRow(false); // a message that was on its way
        tellRow(true);
        m_clock.advance(2h);
        m_mutes->passTime();
        QCOMPARE(asked(), u"d1+ d1-"_s);
    }
};

VITRINA_WIDGET_TEST_MAIN(MutesTest)
#include "tst_mutes.moc"
