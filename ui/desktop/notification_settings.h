// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notification_wishes.h"
#include "ui/settings/settings.h"

#include <array>

namespace vitrina::ui {

inline const SettingKey<bool> notificationsSetting{"notifications.on", true};
inline const SettingKey<bool> notificationTextHiddenSetting{"notifications.textHidden", false}; ///< RZ-7
inline const SettingKey<bool> notificationSoundSetting{"notifications.sound", true};
inline const SettingKey<bool> quietHoursSetting{"notifications.quietHours", false};
inline const SettingKey<int> quietFromSetting{"notifications.quietFrom", 22 * 60}; ///< minutes of the day
inline const SettingKey<int> quietToSetting{"notifications.quietTo", 8 * 60};
inline const SettingKey<QString> mutedUntilSetting{"notifications.mutedUntil", {}}; ///< a moment, see nameOf()
inline const SettingKey<QStringList> mutedShopsSetting{"notifications.mutedShops", {}}; ///< ids
inline const SettingKey<QJsonObject> dialogMutesSetting{"notifications.dialogMutes", {}}; ///< id: when its mute ends

/// Whether an event is told: on, unless the user says otherwise.
[[nodiscard]] const SettingKey<bool> &eventSetting(NewsKind kind);
inline constexpr std::array newsKinds{NewsKind::Message, NewsKind::DeadlineNear, NewsKind::Overdue, NewsKind::Refused,
                                      NewsKind::ReportDecided};

[[nodiscard]] NotificationWishes notificationWishes(const Settings &settings);

/// A moment as the settings keep it, and back; nonsense, and nothing, is long past.
[[nodiscard]] QString nameOf(UtcTime at);
[[nodiscard]] UtcTime momentOf(const QString &name);

} // namespace vitrina::ui
