// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/setting_rows.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_form.h"

namespace vitrina::ui {

/// Rows that show a key of the settings, set it, and follow whoever else does. The settings outlive the form.
SwitchRow &addSwitch(SettingsForm &form, Settings &settings, const SettingKey<bool> &key, const SettingWords &words);
ChoiceRow &addChoice(SettingsForm &form, Settings &settings, const SettingKey<QString> &key, const SettingWords &words,
                     const std::vector<ChoiceRow::Choice> &choices);
NumberRow &addNumber(SettingsForm &form, Settings &settings, const SettingKey<int> &key, const SettingWords &words,
                     const NumberRow::Range &range);
TextRow &addText(SettingsForm &form, Settings &settings, const SettingKey<QString> &key, const SettingWords &words);

} // namespace vitrina::ui
