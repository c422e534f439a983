// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inbox.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"

namespace vitrina::ui {

/// What is told, of which events and shops, with what sound, and when not. All arguments outlive the page.
[[nodiscard]] SettingsPage notificationsPage(Settings &settings, const Inbox &inbox);

} // namespace vitrina::ui
