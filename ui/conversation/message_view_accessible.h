// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrina::ui {

class MessageView;

/// Makes every MessageView a list for readers of the screen, with an item for each message: "Buyer, 14:31: text,
/// delivered".
void installMessageViewAccessibility();

/// The keyboard has gone to another message.
void announceCurrentMessage(MessageView &view);

/// A message has come in at the end.
void announceNewMessage(MessageView &view, int row);

/// Something was found in a message that was there before: what is said of it is longer now.
void announceFinding(MessageView &view, int row);

} // namespace vitrina::ui
