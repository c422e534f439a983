// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/notification_choice.h"

#include "ui/desktop/bring_forward.h"
#include "ui/desktop/mute_menu.h"
#include "ui/desktop/notification_settings.h"
#include "ui/shell/app_menu.h"

#include <QApplication>
#include <QWindow>

namespace vitrina::ui {
namespace {

void joinMenu(MainWindow &window, Notifier &notifier, Settings &settings, const Clock &clock)
{
    const auto follow = [&notifier, &settings] {
        notifier.setOn(settings.value(notificationsSetting));
        notifier.setHideText(settings.value(notificationTextHiddenSetting));
        notifier.setSound(settings.value(notificationSoundSetting));
        notifier.setWishes(notificationWishes(settings));
    };
    follow();
    QObject::connect(&settings, &Settings::changed, &notifier, follow);
    QObject::connect(&window, &MainWindow::menuOpening, &notifier, [&notifier, &settings, &clock](AppMenu *menu) {
        menu->addNotifications(settings.value(notificationsSetting), settings.value(notificationTextHiddenSetting),
                               new MuteMenu(settings, clock, menu));
        QObject::connect(menu, &AppMenu::notificationsChosen, &notifier,
                         [&settings](bool on) { settings.set(notificationsSetting, on); });
        QObject::connect(menu, &AppMenu::notificationTextHidden, &notifier,
                         [&settings](bool hidden) { settings.set(notificationTextHiddenSetting, hidden); });
    });
}

void joinWindow(MainWindow &window, ConversationPane &conversation, Inbox &inbox, Notifier &notifier)
{
    QObject::connect(qApp, &QGuiApplication::focusWindowChanged, &notifier, &Notifier::focusMoved);
    QObject::connect(&notifier, &Notifier::raiseRequested, &window,
                     [&window](const QString &token) { bringForward(window, token); });
    QObject::connect(&notifier, &Notifier::openRequested, &window, [&window, &inbox](const DialogId &dialog) {
        window.showOrders(false);
        inbox.open(dialog);
    });
    QObject::connect(&notifier, &Notifier::answerRequested, &conversation, [&conversation, &inbox](const DialogId &id) {
        // The dialog comes from the disk: its field is there a moment later.
        const auto once = std::make_shared<QMetaObject::Connection>();
        *once = QObject::connect(&inbox, &Inbox::currentChanged, &conversation, [&conversation, &inbox, id, once] {
            QObject::disconnect(*once);
            if (inbox.current() && inbox.current()->id == id)
                conversation.setFocus(Qt::OtherFocusReason);
        });
    });
    QObject::connect(&notifier, &Notifier::unreadRequested, &window, [&window, &inbox] {
        DialogFilter filter;
        filter.sort = inbox.dialogs().filter().sort;
        filter.set = DialogSet::Unread;
        inbox.setFilter(filter);
        window.syncFilter();
        Q_EMIT window.filterChosen();
    });
}

} // namespace

Notifier &joinNotifications(MainWindow &window, ConversationPane &conversation, Inbox &inbox, const Profiles &profiles,
                            Settings &settings, std::unique_ptr<DesktopNotifications> desktop, Notifier::Pace pace)
{
    const auto isFocused = [&conversation] {
        return QGuiApplication::focusWindow() != nullptr && conversation.isVisible();
    };
    auto *notifier = new Notifier(inbox, profiles, std::move(desktop), isFocused, pace, &window);
    joinMenu(window, *notifier, settings, inbox.clock());
    joinWindow(window, conversation, inbox, *notifier);
    return *notifier;
}

} // namespace vitrina::ui
