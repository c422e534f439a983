// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings_page.h"

namespace vitrina::ui {

class ProxyChoice;

/// "Network": the way to the hub, and a test of it. `choice` outlives the page.
[[nodiscard]] SettingsPage networkPage(ProxyChoice &choice);

} // namespace vitrina::ui
