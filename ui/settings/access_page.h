// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings_page.h"

namespace vitrina::ui {

class Settings;

/// Size, contrast and motion: what fits the program to eyes and nerves. The settings outlive the page.
[[nodiscard]] SettingsPage accessPage(Settings &settings);

} // namespace vitrina::ui
