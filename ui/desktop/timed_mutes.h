// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inbox.h"
#include "models/notification_wishes.h"
#include "ui/settings/settings.h"

#include <QTimer>

#include <set>

namespace vitrina::ui {

/// Dialogs that are muted for a time. The mute itself is at the hub, for all computers; when it ends is kept here, also
/// over a restart. Who unmutes such a dialog by hand, here or elsewhere, is obeyed. One timer, to the next end.
class TimedMutes final : public QObject {
    Q_OBJECT
public:
    /// `inbox` and `settings` outlive it.
    TimedMutes(Inbox &inbox, Settings &settings, QObject *parent = nullptr);

    void mute(const DialogId &dialog, MuteSpan span);
    void passTime(); ///< the computer slept

private:
    void onRows(const std::vector<DialogRow> &rows);

    Inbox &m_inbox;
    Settings &m_settings;
    std::set<DialogId> m_seen; ///< muted: what is not any more was unmuted by hand
    QTimer m_next;
};

} // namespace vitrina::ui
