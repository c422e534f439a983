// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inbox.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_desk.h"
#include "ui/shell/main_window.h"
#include "ui/spelling/spelling.h"

namespace vitrina::ui {

/// The window of the settings with all its pages, in their order. All arguments outlive the main window.
SettingsDesk &joinSettings(MainWindow &window, Inbox &inbox, Settings &settings, Language &language,
                           Spelling &spelling);

} // namespace vitrina::ui
