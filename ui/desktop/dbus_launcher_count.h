// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desktop/launcher_count.h"

namespace vitrina::ui {

/// com.canonical.Unity.LauncherEntry, which KDE, Ubuntu's dock and others listen to: a signal on the session's bus that
/// names the program's desktop file. Who does not know it hears nothing.
class DbusLauncherCount final : public LauncherCount {
public:
    DbusLauncherCount() = default;
    ~DbusLauncherCount() override; ///< takes the number away

    void show(int count) override;

private:
    int m_shown = 0;
};

} // namespace vitrina::ui
