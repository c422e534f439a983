// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/windows_sleep_watch.h"

#ifdef Q_OS_WIN

#include <QCoreApplication>

#include <qt_windows.h>

namespace vitrina::ui {

WindowsSleepWatch::WindowsSleepWatch(QObject *parent)
    : SleepWatch(parent)
{
    QCoreApplication::instance()->installNativeEventFilter(this);
}

WindowsSleepWatch::~WindowsSleepWatch()
{
    QCoreApplication::instance()->removeNativeEventFilter(this);
}

bool WindowsSleepWatch::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const auto *told = static_cast<const MSG *>(message);
    if (told->message == WM_POWERBROADCAST && told->wParam == PBT_APMRESUMEAUTOMATIC)
        Q_EMIT woke();
    return false;
}

} // namespace vitrina::ui

#endif
