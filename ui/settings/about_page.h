// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings_page.h"

namespace vitrina::ui {

class Settings;

/// What the page can't know by itself.
struct AboutFacts {
    QString database; ///< version of SQLCipher, in its own words
    QString contract; ///< version of what desktop and hub speak
    std::function<QString()> hub; ///< "vitrina-hub 0.1.0"; empty while there is none
    Settings *updates = nullptr; ///< keep whether to ask for newer versions; null: this build asks nobody
};

/// Versions, and the licences of all parts with their texts.
[[nodiscard]] SettingsPage aboutPage(AboutFacts facts);

} // namespace vitrina::ui
