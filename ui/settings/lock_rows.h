// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrina::ui {

class ScreenLock;
class SettingsForm;

/// The rows about the lock. `lock` outlives the form.
void addLockRows(ScreenLock &lock, SettingsForm &form);

} // namespace vitrina::ui
