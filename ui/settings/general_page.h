// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings_page.h"

namespace vitrina::ui {

class Language;
class Settings;

/// Language, theme and what stands in the window. All arguments outlive the page.
[[nodiscard]] SettingsPage generalPage(Settings &settings, Language &language);

} // namespace vitrina::ui
