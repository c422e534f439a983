// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"

namespace vitrina::ui {

/// Asks the feed of this build once a day for a newer version, and has the window tell of it; without a feed, or when
/// the user wants none, nobody is asked. Lives with the window; settings and clock outlive that.
void watchForUpdates(MainWindow &window, Settings &settings, const Clock &clock);

} // namespace vitrina::ui
