// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/dbus_sleep_watch.h"

#include <QDBusConnection>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

void DbusSleepWatch::start()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    // Without a sender's name: to find out whose it is would be a call that waits. Who else says it makes us ask the
    // hub whether it is there, and no more.
    bus.connect({}, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                SLOT(onSleep(bool)));
}

void DbusSleepWatch::onSleep(bool begins)
{
    if (!begins)
        Q_EMIT woke();
}

} // namespace vitrina::ui
