// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/sleep_watch.h"

#ifdef VITRINA_DBUS
#include "ui/desktop/dbus_sleep_watch.h"
#endif
#ifdef Q_OS_WIN
#include "ui/desktop/windows_sleep_watch.h"
#endif

namespace vitrina::ui {

SleepWatch *makeSleepWatch(QObject *parent)
{
#if defined(VITRINA_DBUS)
    return new DbusSleepWatch(parent);
#elif defined(Q_OS_WIN)
    return new WindowsSleepWatch(parent);
#else
    return new SleepWatch(parent);
#endif
}

} // namespace vitrina::ui
