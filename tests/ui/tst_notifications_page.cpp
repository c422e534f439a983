// SPDX-License-Identifier: Apache-2.0
#include "fake_account.h"
#include "widget_main.h"

#include "models/set_clock.h"
#include "ui/desktop/notification_settings.h"
#include "ui/settings/notifications_page.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_form.h"
#include "ui/shell/language.h"

#include <QTemporaryDir>

using namespace vitrina;
using namespace vitrina::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The page of the settings that says what is told, and when.
class NotificationsPageTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    Language m_language;
    test::SetClock m_clock{*fromIso(u"2026-11-22T12:00:00Z")};
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<SettingsForm> m_form;
    int m_files = 0;

    template <typename Row> Row *row(const QString &title) const
    {
        for (SettingRow *row : m_form->rows()) {
            if (row->title() == title)
                return qobject_cast<Row *>(row);
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_language.use(u"en"_s)); }
    void init()
    {
        m_settings = std::make_unique<Settings>(m_dir.filePath(u"%1.json"_s.arg(++m_files)));
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        m_account->tell(notice::Shops{{{.id = ShopId(u"a"_s), .marketplace = u"rozetka"_s, .name = u"Lamps\n<b>"_s}}});
        m_form = std::make_unique<SettingsForm>();
        notificationsPage(*m_settings, *m_inbox).fill(*m_form);
    }
    void cleanup()
    {
        m_form.reset();
        m_inbox.reset();
        m_settings.reset();
    }

    void eventsAndShopsAreChosen()
    {
        auto *overdue = row<SwitchRow>(u"An answer is overdue"_s);
        auto *shop = row<SwitchRow>(u"Lamps <b>"_s);
        QVERIFY(overdue != nullptr && overdue->isOn());
        QVERIFY(shop != nullptr && shop->isOn());
        Q_EMIT overdue->turned(false);
        Q_EMIT shop->turned(false);
        NotificationWishes wishes = notificationWishes(*m_settings);
        QCOMPARE(wishes.unwanted, std::set{NewsKind::Overdue});
        QCOMPARE(wishes.mutedShops, std::set{ShopId(u"a"_s)});
        QVERIFY(!shop->isOn());
        Q_EMIT shop->turned(true);
        QVERIFY(notificationWishes(*m_settings).mutedShops.empty());
    }

    void hoursAreAskedForWhereThereAreSome()
    {
        auto *from = row<ChoiceRow>(u"From"_s);
        QVERIFY(from != nullptr && from->isHidden());
        m_settings->set(quietHoursSetting, true);
        QVERIFY(!from->isHidden());
        QCOMPARE(from->chosenId(), QString::number(22 * 60));
        Q_EMIT from->chosen(u"1290"_s);
        QCOMPARE(notificationWishes(*m_settings).quietFrom, QTime(21, 30));
    }

    void aMuteForATimeIsShownAndEnded()
    {
        auto *muted = row<ButtonRow>(u"Muted for now"_s);
        QVERIFY(muted != nullptr && muted->isHidden());
        m_settings->set(mutedUntilSetting, nameOf(m_clock.now() + 1h));
        QVERIFY(!muted->isHidden());
        Q_EMIT muted->pressed();
        QVERIFY(muted->isHidden());
        QVERIFY(!isQuiet(notificationWishes(*m_settings), m_clock.now()));
    }

    void whatIsOffCannotBeChosenFurther()
    {
        auto *sound = row<SwitchRow>(u"Play a sound"_s);
        QVERIFY(sound != nullptr && sound->control()->isEnabled());
        m_settings->set(notificationsSetting, false);
        QVERIFY(!sound->control()->isEnabled());
    }
};

VITRINA_WIDGET_TEST_MAIN(NotificationsPageTest)
#include "tst_notifications_page.moc"
