// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings_page.h"

namespace vitrina::ui {

class ActionBook;

/// The keys of all actions, each to be changed where it stands. `book` outlives the page.
[[nodiscard]] SettingsPage keysPage(ActionBook &book);

} // namespace vitrina::ui
