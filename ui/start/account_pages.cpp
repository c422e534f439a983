// SPDX-License-Identifier: Apache-2.0
#include "ui/start/account_pages.h"

#include "ui/desktop/notifier.h"
#include "ui/lock/screen_lock.h"
#include "ui/settings/network_page.h"
#include "ui/settings/settings_desk.h"
#include "ui/settings/storage_page.h"
#include "ui/shell/app_menu.h"
#include "ui/shell/main_window.h"
#include "ui/start/network_desk.h"

#include <QCoreApplication>

namespace vitrina::ui {
namespace {

// Before what leaves: "Sign out" and "Quit" stand at the end.
void addLockNow(AppMenu &menu, ScreenLock &lock)
{
    if (!lock.canLock())
        return;
    auto *now = new QAction(QCoreApplication::translate("LockRows", "Lock now"), &menu);
    QObject::connect(now, &QAction::triggered, &lock, &ScreenLock::lockNow, Qt::QueuedConnection);
    const QList<QAction *> actions = menu.actions();
    menu.insertAction(actions.value(actions.size() - 2), now);
}

} // namespace

void joinAccountPages(MainWindow &window, NetworkDesk &network, StorageDesk &storage, ScreenLock &lock)
{
    if (auto *settings = window.findChild<SettingsDesk *>()) {
        settings->addPage(networkPage(network.choice()));
        settings->addPage(storagePage(storage, lock));
    }
    if (auto *notifier = window.findChild<Notifier *>()) {
        notifier->setLocked(lock.isLocked());
        QObject::connect(&lock, &ScreenLock::lockedChanged, notifier, &Notifier::setLocked);
    }
    QObject::connect(&window, &MainWindow::menuOpening, &lock, [&lock](AppMenu *menu) { addLockNow(*menu, lock); });
}

} // namespace vitrina::ui
