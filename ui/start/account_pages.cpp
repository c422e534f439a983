// SPDX-License-Identifier: Apache-2.0
#include "ui/start/account_pages.h"

#include "ui/actions/action_book.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/sleep_watch.h"
#include "ui/lock/screen_lock.h"
#include "ui/settings/network_page.h"
#include "ui/settings/settings_desk.h"
#include "ui/settings/storage_page.h"
#include "ui/shell/app_menu.h"
#include "ui/shell/main_window.h"
#include "ui/start/network_desk.h"

#include <QAction>

namespace vitrina::ui {
namespace {

// Before what leaves: "Sign out" and "Quit" stand at the end.
void addLockNow(AppMenu &menu, ActionBook &book)
{
    if (!book.isPossible(Act::LockNow))
        return;
    auto *now = new QAction(actName(Act::LockNow), &menu);
    QObject::connect(now, &QAction::triggered, &book, [&book] { book.trigger(Act::LockNow); });
    const QList<QAction *> actions = menu.actions();
    menu.insertAction(actions.value(actions.size() - 2), now);
}

/// Neither a key nor a notification says or does anything about what is under the lock.
void joinLock(MainWindow &window, ScreenLock &lock)
{
    ActionBook &book = window.actionBook();
    // Later: the menu or palette that it came from is gone by then.
    const auto run = [&lock] { QMetaObject::invokeMethod(&lock, &ScreenLock::lockNow, Qt::QueuedConnection); };
    book.bind(Act::LockNow, run, [&lock] { return lock.canLock(); });
    QObject::connect(&lock, &ScreenLock::lockedChanged, &book, &ActionBook::setLocked);
    QObject::connect(&window, &MainWindow::menuOpening, &book, [&book](AppMenu *menu) { addLockNow(*menu, book); });
    if (auto *notifier = window.findChild<Notifier *>())
        QObject::connect(&lock, &ScreenLock::lockedChanged, notifier, &Notifier::setLocked);
    if (auto *sleep = window.findChild<SleepWatch *>())
        QObject::connect(sleep, &SleepWatch::woke, &lock, &ScreenLock::passTime);
}

} // namespace

void joinAccountPages(MainWindow &window, NetworkDesk &network, StorageDesk &storage, ScreenLock &lock)
{
    if (auto *settings = window.findChild<SettingsDesk *>()) {
        settings->addPage(networkPage(network.choice()));
        settings->addPage(storagePage(storage, lock));
    }
    joinLock(window, lock);
}

} // namespace vitrina::ui
