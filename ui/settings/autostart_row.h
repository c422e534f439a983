// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desktop/autostart.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_form.h"

namespace vitrina::ui {

/// Starting with the user's session, on and off. Nothing is added where a program cannot arrange that (null).
void addAutostart(SettingsForm &form, std::unique_ptr<Autostart> autostart);

} // namespace vitrina::ui
