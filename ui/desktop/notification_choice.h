// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/conversation_pane.h"
#include "ui/desktop/notifier.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"

namespace vitrina::ui {

/// Lets the window tell the desktop what happens, as the user wants it: the choices in the menu, the chat that a click
/// opens. Everything ends with the window; the rest outlives it.
Notifier &joinNotifications(MainWindow &window, ConversationPane &conversation, Inbox &inbox, const Profiles &profiles,
                            Settings &settings, std::unique_ptr<DesktopNotifications> desktop,
                            Notifier::Pace pace = {});

} // namespace vitrina::ui
