// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrina {
class StorageDesk;
}

namespace vitrina::ui {

class MainWindow;
class NetworkDesk;
class ScreenLock;

/// Gives the settings of `window` the pages "Network" and "Storage", and its menu "Lock now". All outlive the window,
/// which owns the lock.
void joinAccountPages(MainWindow &window, NetworkDesk &network, StorageDesk &storage, ScreenLock &lock);

} // namespace vitrina::ui
