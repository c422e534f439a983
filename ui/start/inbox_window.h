// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/trace.h"
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"

namespace vitrina::ui {

/// The main window with its panes, joined to one inbox and to the user's settings. All arguments outlive it. `folder`
/// is the profile's.
[[nodiscard]] std::unique_ptr<MainWindow> makeInboxWindow(Inbox &inbox, const Profiles &profiles, Language &language,
                                                          Settings &settings, const QString &folder, Trace *trace);

} // namespace vitrina::ui
