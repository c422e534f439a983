// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inbox.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_desk.h"
#include "ui/shell/main_window.h"
#include "ui/spelling/spelling.h"

#include <QUrl>

namespace vitrina::ui {

class ConversationPane;
class DialogListView;

/// The window of the settings with all its pages, in their order. All arguments outlive the main window.
SettingsDesk &joinSettings(MainWindow &window, Inbox &inbox, Settings &settings, Language &language,
                           Spelling &spelling);

/// The dialog list follows the setting of its density.
void joinDensity(DialogListView &list, Settings &settings);

/// Messages and the field below them follow the setting of their font.
void joinConversationFont(ConversationPane &pane, Settings &settings);

/// `hub`: its address; empty: the demo.
void addAccountPage(MainWindow &window, Inbox &inbox, const QUrl &hub);

} // namespace vitrina::ui
