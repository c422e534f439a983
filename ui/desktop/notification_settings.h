// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings.h"

namespace vitrina::ui {

inline const SettingKey<bool> notificationsSetting{"notifications.on", true};
inline const SettingKey<bool> notificationTextHiddenSetting{"notifications.textHidden", false}; ///< RZ-7

} // namespace vitrina::ui
