// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "models/notification_wishes.h"
#include "ui/desktop/desktop_notifications.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace vitrina::ui {

/// Tells the desktop what NotificationRule finds worth telling, and brings back what the user does with it.
class Notifier final : public QObject {
    Q_OBJECT
public:
    /// What comes within `gather` is told together, and nothing is told sooner than `gap` after what was told before.
    struct Pace {
        milliseconds gather{300};
        milliseconds gap{2000};
    };

    /// `inbox` and `profiles` outlive it.
    /// `isFocused`: the open dialog stands in a window that has the focus.
    Notifier(Inbox &inbox, const Profiles &profiles, std::unique_ptr<DesktopNotifications> desktop,
             std::function<bool()> isFocused, Pace pace, QObject *parent = nullptr);

    void setOn(bool on);
    void setHideText(bool hide); ///< RZ-7; from the next one on
    void setSound(bool on); ///< from the next one on
    void setWishes(const NotificationWishes &wishes); ///< what is no longer wanted goes away
    /// The window is locked: from now on no names, no text, and nothing to do but to come back; what stood goes.
    void setLocked(bool locked);
    void focusMoved(); ///< isFocused may say something else now
    void passTime(); ///< more of it than the timers know: the computer slept

Q_SIGNALS:
    /// The window is to come forward; on Wayland by this token, when there is one.
    void raiseRequested(const QString &token);
    void openRequested(const vitrina::DialogId &dialog);
    void answerRequested(const vitrina::DialogId &dialog); ///< follows openRequested
    void unreadRequested(); ///< a summary was pressed

private:
    void onRows(const std::vector<DialogRow> &rows, const std::vector<DialogKey> &removed);
    void onActivated(const QString &key, const QString &action, const QString &token);
    void changed();
    void flush();
    [[nodiscard]] std::optional<UtcTime> nearMoment(const DialogRow &row) const;

    Inbox &m_inbox;
    const Profiles &m_profiles;
    std::unique_ptr<DesktopNotifications> m_desktop;
    std::function<bool()> m_isFocused;
    Pace m_pace;
    NotificationRule m_rule;
    QTimer m_moment; ///< to the next one; nothing polls
    QTimer m_gather;
    QElapsedTimer m_told;
    bool m_hideText = false;
    bool m_sound = true;
    NotificationWishes m_wishes;
    bool m_locked = false;
    QSet<QString> m_standing; ///< keys
};

} // namespace vitrina::ui
