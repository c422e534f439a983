// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inbox.h"
#include "models/notification_wishes.h"
#include "ui/settings/settings.h"

#include <QTimer>

namespace vitrina::ui {

/// Dialogs that are muted for a time. The mute itself is at the hub, for all computers; when it ends is kept here, also
/// over a restart. It ends whatever is done by hand meanwhile: a row that is not muted may only be one that was on its
/// way and does not know of the mute yet. One timer, to the next end.
class TimedMutes final : public QObject {
    Q_OBJECT
public:
    /// `inbox` and `settings` outlive it.
    TimedMutes(Inbox &inbox, Settings &settings, QObject *parent = nullptr);

    void mute(const DialogId &dialog, MuteSpan span);
    void passTime(); ///< the computer slept

private:
    Inbox &m_inbox;
    Settings &m_settings;
    QTimer m_next;
};

} // namespace vitrina::ui
