// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings.h"

namespace vitrina::ui {

inline const SettingKey<bool> spellingOnSetting{"spelling.on", true};
/// "ru", "uk" ...; empty: by the letters and the dialog.
inline const SettingKey<QString> spellingLanguageSetting{"spelling.language", {}};
/// Names of the dictionaries that are used though they are not the usual ones of their language, or not though they
/// are.
inline const SettingKey<QStringList> turnedDictionariesSetting{"spelling.turnedDictionaries", {}};

} // namespace vitrina::ui
