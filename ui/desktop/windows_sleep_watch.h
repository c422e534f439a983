// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desktop/sleep_watch.h"

#ifdef Q_OS_WIN

#include <QAbstractNativeEventFilter>

namespace vitrina::ui {

/// WM_POWERBROADCAST, which each top-level window is sent.
class WindowsSleepWatch final : public SleepWatch, public QAbstractNativeEventFilter {
    Q_OBJECT
public:
    explicit WindowsSleepWatch(QObject *parent);
    ~WindowsSleepWatch() override;
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;
};

} // namespace vitrina::ui

#endif
