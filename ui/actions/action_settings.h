// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings.h"

namespace vitrina::ui {

class ActionBook;

inline const SettingKey<QJsonObject> keysSetting{"keys", {}}; ///< see ActionBook::stored()
inline const SettingKey<QStringList> recentActionsSetting{"palette.recent", {}}; ///< ids, newest first

/// The user's keys are those of the settings, from now on, whoever changes them. `settings` outlives the book.
void bindKeys(ActionBook &book, Settings &settings);

} // namespace vitrina::ui
