// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/launcher_count.h"

#ifdef VITRINA_DBUS
#include "ui/desktop/dbus_launcher_count.h"
#else
#include <QGuiApplication>
#endif

namespace vitrina::ui {

#ifdef VITRINA_DBUS

std::unique_ptr<LauncherCount> makeLauncherCount()
{
    return std::make_unique<DbusLauncherCount>();
}

#else

namespace {

/// Windows and macOS, whose badges Qt knows since 6.5.
class QtLauncherCount final : public LauncherCount {
public:
    void show([[maybe_unused]] int count) override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        qGuiApp->setBadgeNumber(count);
#endif
    }
};

} // namespace

std::unique_ptr<LauncherCount> makeLauncherCount()
{
    return std::make_unique<QtLauncherCount>();
}

#endif

} // namespace vitrina::ui
