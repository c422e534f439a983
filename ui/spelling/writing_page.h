// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings_page.h"

namespace vitrina::ui {

class Settings;
class Spelling;

/// The page "Writing" of the settings: spelling, its dictionaries, the user's own words. Both outlive it.
[[nodiscard]] SettingsPage writingPage(Settings &settings, Spelling &spelling);

} // namespace vitrina::ui
