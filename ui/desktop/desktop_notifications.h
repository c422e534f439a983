// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>
#include <vector>

class QSystemTrayIcon;

namespace vitrina::ui {

/// What a notification says. Plain text; what the desktop makes of markup is kept from it.
struct DesktopNote {
    struct Action {
        QString name; ///< comes back with activated()
        QString words;
    };

    QString key; ///< a note of the same key takes the place of the one before
    QString title;
    QString body; ///< may be empty
    std::vector<Action> actions; ///< what a click does is always "default", and not named here
    bool sound = false; ///< with the desktop's own sound for it
};

/// The desktop's own notifications. Nothing here waits, and nothing fails aloud: where there is no service, nobody is
/// told anything. UI thread.
class DesktopNotifications : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const DesktopNote &note) = 0;
    virtual void withdraw(const QString &key) = 0; ///< unknown or gone: nothing happens

Q_SIGNALS:
    /// `token` lets a window come forward on Wayland; empty where the desktop gave none. The note is gone.
    void activated(const QString &key, const QString &action, const QString &token);
    void dismissed(const QString &key); ///< by the user, or its time was over
};

/// The service of this system; without one of its own, the balloons of `tray`, which may be null.
[[nodiscard]] std::unique_ptr<DesktopNotifications> makeDesktopNotifications(QSystemTrayIcon *tray);

} // namespace vitrina::ui
