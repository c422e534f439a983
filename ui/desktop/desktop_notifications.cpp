// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/desktop_notifications.h"

#include "ui/desktop/tray_notifications.h"

#ifdef VITRINA_DBUS
#include "ui/desktop/dbus_notifications.h"
#endif

namespace vitrina::ui {

std::unique_ptr<DesktopNotifications> makeDesktopNotifications([[maybe_unused]] QSystemTrayIcon *tray)
{
#ifdef VITRINA_DBUS
    return std::make_unique<DbusNotifications>();
#else
    return std::make_unique<TrayNotifications>(tray);
#endif
}

} // namespace vitrina::ui
