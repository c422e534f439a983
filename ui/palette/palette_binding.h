// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrina {
class Inbox;
}

namespace vitrina::ui {

class CommandPalette;
class ConversationPane;
class MainWindow;
class OrdersPage;
class Settings;

/// Lays a palette over the window, which owns it: it looks in the inbox, leads to what was chosen,
/// and remembers in the settings which actions were used last. Inbox and settings outlive the window.
CommandPalette &bindPalette(MainWindow &window, ConversationPane &conversation, OrdersPage &orders, Inbox &inbox,
                            Settings &settings);

} // namespace vitrina::ui
