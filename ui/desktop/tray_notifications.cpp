// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/tray_notifications.h"

namespace vitrina::ui {
using namespace Qt::StringLiterals;

TrayNotifications::TrayNotifications(QSystemTrayIcon *tray, QObject *parent)
    : DesktopNotifications(parent)
    , m_tray(tray)
{
    if (tray != nullptr)
        connect(tray, &QSystemTrayIcon::messageClicked, this, [this] {
            if (const QString key = std::exchange(m_key, {}); !key.isNull())
                Q_EMIT activated(key, u"default"_s, {});
        });
}

void TrayNotifications::show(const DesktopNote &note)
{
    if (!m_tray || !QSystemTrayIcon::supportsMessages())
        return;
    m_key = note.key.isNull() ? u""_s : note.key;
    m_tray->showMessage(note.title, note.body, m_tray->icon());
}

void TrayNotifications::withdraw(const QString &key)
{
    // The balloon goes by itself; a click on it must not lead to what is read already.
    if (m_key == key)
        m_key = QString();
}

} // namespace vitrina::ui
