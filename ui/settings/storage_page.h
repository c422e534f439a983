// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings_page.h"

namespace vitrina {
class StorageDesk;
}

namespace vitrina::ui {

class ScreenLock;

/// "Storage": what is kept on this computer, how it is made less, and the lock. Both outlive the page.
[[nodiscard]] SettingsPage storagePage(StorageDesk &desk, ScreenLock &lock);

} // namespace vitrina::ui
