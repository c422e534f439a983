// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace vitrina::ui {

/// The program's sign with the number of chats with unread messages (OV-2), readable where it is 22 pixels high.
[[nodiscard]] QIcon trayPicture(int unreadChats);

} // namespace vitrina::ui
