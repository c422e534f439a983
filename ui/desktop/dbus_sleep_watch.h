// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desktop/sleep_watch.h"

namespace vitrina::ui {

/// org.freedesktop.login1 on the system's bus: PrepareForSleep(false) when it is over. Without that bus it is silent.
class DbusSleepWatch final : public SleepWatch {
    Q_OBJECT
public:
    using SleepWatch::SleepWatch;
    void start() override;

private Q_SLOTS: // called by name, from the bus
    void onSleep(bool begins);
};

} // namespace vitrina::ui
