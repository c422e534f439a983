// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings_page.h"

namespace vitrina::ui {

class Settings;

/// With which key an answer goes, and what is asked before. `settings` outlives the page.
[[nodiscard]] SettingsPage sendingPage(Settings &settings);

} // namespace vitrina::ui
