// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notification_wishes.h"
#include "ui/settings/settings.h"

#include <QMenu>

namespace vitrina::ui {

/// "Mute notifications": for an hour, for four, until the morning; and, while they are muted, an end to it. Kept in
/// the settings, so a restart changes nothing. The same in every menu that has it.
class MuteMenu final : public QMenu {
    Q_OBJECT
public:
    /// `settings` and `clock` outlive it.
    MuteMenu(Settings &settings, const Clock &clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Settings &m_settings;
    const Clock &m_clock;
};

/// The choices of a time in words, in a menu of their own or not.
[[nodiscard]] QString muteSpanWords(MuteSpan span);

} // namespace vitrina::ui
