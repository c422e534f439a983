// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/dbus_launcher_count.h"

#include "ui/desktop/desktop_id.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

DbusLauncherCount::~DbusLauncherCount()
{
    show(0);
}

void DbusLauncherCount::show(int count)
{
    if (std::exchange(m_shown, count) == count)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QVariantMap properties{{u"count"_s, qint64(count)}, {u"count-visible"_s, count > 0}};
    QDBusMessage update =
        QDBusMessage::createSignal(u"/org/vitrina/Vitrina"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    const QString program = u"application://"_s + desktopId() + u".desktop"_s;
    update.setArguments({program, properties});
    bus.send(update);
}

} // namespace vitrina::ui
