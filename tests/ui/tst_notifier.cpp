// SPDX-License-Identifier: Apache-2.0
#include "fake_account.h"
#include "widget_main.h"

#include "models/set_clock.h"
#include "resources/resources.h"
#include "ui/actions/action_book.h"
#include "ui/desktop/notification_choice.h"
#include "ui/desktop/notification_settings.h"
#include "ui/desktop/notifier.h"
#include "ui/shell/app_menu.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vitrina;
using namespace vitrina::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class FakeDesktop final : public DesktopNotifications {
public:
    void show(const DesktopNote &note) override { shown.push_back(note); }
    void withdraw(const QString &key) override { withdrawn.append(key); }
    void press(const QString &action, const QString &token = {}) { Q_EMIT activated(shown.back().key, action, token); }

    std::vector<DesktopNote> shown;
    QStringList withdrawn;
};

} // namespace

/// From what the hub says to what the desktop shows, and back.
class NotifierTest : public QObject {
    Q_OBJECT
private:
    test::SetClock m_clock{*fromIso(u"2026-07-29T11:32:00Z")};
    Language m_language;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    FakeDesktop *m_desktop = nullptr;
    std::unique_ptr<Notifier> m_notifier;
    DialogRow m_row;
    bool m_focused = false;

    void setLink(LinkState state)
    {
        ConnectionStatus status;
        status.state = state;
        m_account->tell(notice::Status{status});
    }
    void tellRow() { m_account->tell(notice::Rows{{m_row}, {}, false, false}); }
    void write(const QString &text)
    {
        ++m_row.unread;
        tellRow();
        Message message;
        message.dialog = m_row.id;
        message.author = PartyRole::Buyer;
        message.text = text;
        m_account->tell(notice::Arrived{{message}});
    }
    std::unique_ptr<FakeDesktop> freshDesktop()
    {
        auto desktop = std::make_unique<FakeDesktop>();
        m_desktop = desktop.get();
        return desktop;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        initVitrinaResources();
        QVERIFY(m_language.use(u"en"_s));
        m_profiles = std::make_unique<Profiles>(*Profiles::loadAll());
    }
    void init()
    {
        m_focused = false;
        m_clock = test::SetClock(*fromIso(u"2026-07-29T11:32:00Z"));
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        m_notifier = std::make_unique<Notifier>(
            *m_inbox, *m_profiles, freshDesktop(), [this] { return m_focused; }, Notifier::Pace{0ms, 0ms});
        m_account->tell(
            notice::Shops{{{.id = ShopId(u"rz"_s), .marketplace = u"rozetka"_s, .name = u"Затишна оселя"_s}}});
        m_row = {};
        m_row.key = 1;
        m_row.id = DialogId(u"all"_s); // an id is anybody's text
        m_row.shop = ShopId(u"rz"_s);
        m_row.label = PartyRole::Buyer;
        m_row.name = u"Support\nservice"_s;
        tellRow();
        setLink(LinkState::Live);
    }
    void cleanup()
    {
        m_notifier.reset();
        m_inbox.reset();
    }

    void OZ_3_theLabelStandsBeforeTheName()
    {
        write(u"Call me,\n<b>now</b>"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        const DesktopNote &note = m_desktop->shown[0];
        QVERIFY2(note.title.startsWith(u"Buyer: "_s), qPrintable(note.title));
        QVERIFY(note.title.contains(u"Support service"_s));
        QVERIFY(note.title.contains(u"Затишна оселя"_s));
        QCOMPARE(note.body, u"Call me, <b>now</b>"_s);
        QCOMPARE(note.actions.size(), size_t(2));
    }

    void RZ_7_withoutTextNobodyReadsItOverTheShoulder()
    {
        m_notifier->setHideText(true);
        write(u"My phone is 050"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        QCOMPARE(m_desktop->shown[0].title, u"Затишна оселя"_s);
        QCOMPARE(m_desktop->shown[0].body, u"1 new message"_s);
    }

    void RZ_7_aLockedWindowTellsNobodyAndLetsNobodyAnswer()
    {
        QSignalSpy raised(m_notifier.get(), &Notifier::raiseRequested);
        QSignalSpy opened(m_notifier.get(), &Notifier::openRequested);
        write(u"My phone is 050"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        m_notifier->setLocked(true);
        QCOMPARE(m_desktop->withdrawn, QStringList(m_desktop->shown[0].key)); // it was written for other eyes
        write(u"My phone is 067"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(2));
        const DesktopNote locked = m_desktop->shown[1];
        QVERIFY(!locked.title.contains(u"Support"_s) && !locked.body.contains(u"067"_s));
        QVERIFY(locked.actions.empty());
        Q_EMIT m_desktop->activated(locked.key, u"answer"_s, {});
        QCOMPARE(raised.size(), 1); // where the lock stands
        QCOMPARE(opened.size(), 0);
        m_notifier->setLocked(false);
        write(u"Hello"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(3));
        QVERIFY(!m_desktop->shown[2].actions.empty());
    }

    void nothingOfWhatComesBeforeTheLinkIsLive()
    {
        setLink(LinkState::Updating);
        write(u"old"_s);
        setLink(LinkState::Live);
        write(u"new"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        QCOMPARE(m_desktop->shown[0].body, u"new"_s);
    }

    void thePressedOneOpensItsDialog()
    {
        QSignalSpy raised(m_notifier.get(), &Notifier::raiseRequested);
        QSignalSpy opened(m_notifier.get(), &Notifier::openRequested);
        QSignalSpy answered(m_notifier.get(), &Notifier::answerRequested);
        write(u"one"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        m_desktop->press(u"default"_s, u"token"_s);
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised[0][0].toString(), u"token"_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<DialogId>(), m_row.id);
        QCOMPARE(answered.size(), 0);
        write(u"two"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(2));
        QCOMPARE(m_desktop->shown[1].body, u"two"_s); // what was pressed is no longer counted
        m_desktop->press(u"answer"_s);
        QCOMPARE(answered.size(), 1);
    }

    void mutedFromItsButtonItSaysNoMore()
    {
        QSignalSpy raised(m_notifier.get(), &Notifier::raiseRequested);
        write(u"one"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        m_desktop->press(u"mute"_s);
        QCOMPARE(m_account->all<intent::SetMuted>().at(0).dialog, m_row.id);
        QVERIFY(m_account->all<intent::SetMuted>().at(0).on);
        QCOMPARE(raised.size(), 0);
    }

    void theOpenDialogIsToldOnlyWhileTheUserLooksElsewhere()
    {
        m_inbox->open(m_row.id);
        Dialog dialog;
        dialog.id = m_row.id;
        m_account->tell(notice::Opened{dialog, 0, {}, false, {}, {}});
        m_focused = true;
        write(u"seen"_s);
        m_focused = false;
        write(u"not seen"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        QCOMPARE(m_desktop->shown[0].body, u"not seen"_s);
        m_focused = true;
        m_notifier->focusMoved();
        QTRY_COMPARE(m_desktop->withdrawn.size(), 1);
        QCOMPARE(m_desktop->withdrawn[0], m_desktop->shown[0].key);
    }

    void RZ_4_theDeadlineIsToldWhenFourFifthsAreOver()
    {
        m_row.waitingSince = m_clock.now() - 95min;
        m_row.answerDue = m_clock.now() + 25min;
        tellRow();
        m_clock.advance(2min); // 96 minutes of two hours are 80 %
        setLink(LinkState::Live);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        QVERIFY2(m_desktop->shown[0].body.contains(u"11:57"_s), qPrintable(m_desktop->shown[0].body));
        m_clock.advance(23min);
        setLink(LinkState::Live);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(2));
        QVERIFY(m_desktop->shown[1].body.contains(u"overdue"_s));
    }

    void theTimerRunsToTheNextMomentAndNoFurther()
    {
        m_row.waitingSince = m_clock.now() - 96min + 50ms;
        m_row.answerDue = m_clock.now() + 24min + 50ms;
        tellRow();
        m_clock.advance(50ms); // meanwhile
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        QVERIFY(m_desktop->shown[0].body.contains(u"due soon"_s));
    }

    void whatWasRefusedSaysWhy()
    {
        Message refused;
        refused.dialog = m_row.id;
        refused.author = PartyRole::Seller;
        refused.delivery = Delivery::Refused;
        refused.refusal = u"phone"_s;
        m_account->tell(notice::Arrived{{refused}});
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        QCOMPARE(m_desktop->shown[0].body,
                 u"Your message was not sent.\nThe marketplace does not allow phone numbers here."_s);
    }

    void manyBecomeOneThatLeadsToTheUnreadOnes()
    {
        QSignalSpy unread(m_notifier.get(), &Notifier::unreadRequested);
        std::vector<Message> messages;
        for (int i = 2; i < 7; ++i) {
            DialogRow row = m_row;
            row.key = i;
            row.id = DialogId(QString::number(i));
            row.unread = 1;
            m_account->tell(notice::Rows{{row}, {}, false, false});
            Message message;
            message.dialog = row.id;
            message.author = PartyRole::Buyer;
            messages.push_back(message);
        }
        m_account->tell(notice::Arrived{messages});
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        QCOMPARE(m_desktop->shown[0].title, u"5 new messages in 5 chats"_s);
        m_desktop->press(u"default"_s);
        QCOMPARE(unread.size(), 1);
    }

    void theMenuTurnsThemOffAndHidesTheirText()
    {
        QTemporaryDir dir;
        Settings settings(dir.filePath(u"s.json"_s));
        MainWindow window(*m_inbox, *m_profiles, m_language);
        auto *pane = new ConversationPane(*m_inbox, *m_profiles, settings);
        window.setConversationPane(pane);
        joinNotifications(window, *pane, *m_inbox, *m_profiles, settings, freshDesktop(), {0ms, 0ms});
        AppMenu menu(u"en"_s, ThemeMode::Light, *new ActionBook(&window), &window);
        menu.setAttribute(Qt::WA_DeleteOnClose, false);
        Q_EMIT window.menuOpening(&menu);
        Q_EMIT menu.notificationTextHidden(true);
        write(u"secret"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        QCOMPARE(m_desktop->shown[0].body, u"1 new message"_s);
        Q_EMIT menu.notificationsChosen(false);
        QTRY_COMPARE(m_desktop->withdrawn.size(), 1);
        QVERIFY(!settings.value(notificationsSetting));
        QVERIFY(settings.value(notificationTextHiddenSetting));
        write(u"two"_s);
        Q_EMIT menu.notificationsChosen(true);
        write(u"three"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(2));
        m_desktop->press(u"default"_s);
        QCOMPARE(m_account->all<intent::Open>().back().dialog, m_row.id);
        QVERIFY(window.isVisible());
    }

    void theSettingsAreObeyedAtOnce()
    {
        QTemporaryDir dir;
        Settings settings(dir.filePath(u"s.json"_s));
        MainWindow window(*m_inbox, *m_profiles, m_language);
        auto *pane = new ConversationPane(*m_inbox, *m_profiles, settings);
        window.setConversationPane(pane);
        joinNotifications(window, *pane, *m_inbox, *m_profiles, settings, freshDesktop(), {0ms, 0ms});
        write(u"one"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(1));
        QVERIFY(m_desktop->shown[0].sound);
        settings.set(mutedShopsSetting, {m_row.shop.value()});
        QTRY_COMPARE(m_desktop->withdrawn.size(), 1);
        write(u"two"_s);
        settings.reset(mutedShopsSetting);
        settings.set(mutedUntilSetting, nameOf(m_clock.now() + 1h));
        write(u"three"_s);
        m_clock.advance(1h);
        settings.set(notificationSoundSetting, false);
        write(u"four"_s);
        QTRY_COMPARE(m_desktop->shown.size(), size_t(2));
        QCOMPARE(m_desktop->shown[1].body, u"four"_s);
        QVERIFY(!m_desktop->shown[1].sound);
    }
};

VITRINA_WIDGET_TEST_MAIN(NotifierTest)
#include "tst_notifier.moc"
