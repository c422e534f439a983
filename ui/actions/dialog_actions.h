// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrina {
class Inbox;
}

namespace vitrina::ui {

class ConversationPane;
class DialogListPane;
class MainWindow;

/// Binds what is done with dialogs: going from one to another, and what happens to the open one. All outlive the
/// window's book.
void bindDialogActions(MainWindow &window, DialogListPane &list, ConversationPane &conversation, Inbox &inbox);

} // namespace vitrina::ui
