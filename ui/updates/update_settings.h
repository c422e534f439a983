// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings.h"

namespace vitrina::ui {

/// Whether the program asks for newer versions at all, where it was built with a feed.
inline const SettingKey<bool> updateCheckSetting{"updates.check", true};
inline const SettingKey<QString> updateCheckedAtSetting{"updates.checkedAt", {}}; ///< toIso(); empty: never
inline const SettingKey<QByteArray> updateFeedSetting{"updates.feed", {}}; ///< the newest that was believed

} // namespace vitrina::ui
