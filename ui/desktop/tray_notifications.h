// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desktop/desktop_notifications.h"

#include <QPointer>
#include <QSystemTrayIcon>

namespace vitrina::ui {

/// Windows and macOS: what the tray icon can show. One at a time, without actions; a click opens what came last.
class TrayNotifications final : public DesktopNotifications {
    Q_OBJECT
public:
    explicit TrayNotifications(QSystemTrayIcon *tray, QObject *parent = nullptr);

    void show(const DesktopNote &note) override;
    void withdraw(const QString &key) override;

private:
    QPointer<QSystemTrayIcon> m_tray;
    QString m_key; ///< of what was shown last
};

} // namespace vitrina::ui
