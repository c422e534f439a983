// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"
#include "ui/start/network_desk.h"

namespace vitrina::ui {

/// Asks the feed of this build once a day for a newer version, and has the window tell of it; without a feed, or when
/// the user wants none, nobody is asked. Goes the way of `desk`. Lives with the window; the others outlive that.
void watchForUpdates(MainWindow &window, Settings &settings, const Clock &clock, NetworkDesk &desk);

} // namespace vitrina::ui
