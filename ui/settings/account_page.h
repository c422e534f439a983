// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings_page.h"

namespace vitrina {
class Inbox;
}

namespace vitrina::ui {

/// What can be done with the account, and where it is.
struct AccountWays {
    QString hub; ///< its address; empty: the demo
    std::function<void()> newToken;
    std::function<void()> signOut;
};

/// Hub, user, role, the state of the link, another token, signing out. `inbox` outlives the page.
[[nodiscard]] SettingsPage accountPage(const Inbox &inbox, AccountWays ways);

} // namespace vitrina::ui
