// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace vitrina::ui {

/// The number on the program's icon in the taskbar or dock, where the system has such a thing; elsewhere nothing
/// happens. UI thread.
class LauncherCount {
public:
    LauncherCount() = default;
    virtual ~LauncherCount() = default;
    LauncherCount(const LauncherCount &) = delete;
    LauncherCount &operator=(const LauncherCount &) = delete;

    virtual void show(int count) = 0; ///< 0: no number
};

/// The one of this system.
[[nodiscard]] std::unique_ptr<LauncherCount> makeLauncherCount();

} // namespace vitrina::ui
