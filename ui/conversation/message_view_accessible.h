// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QSet>

namespace vitrina::ui {

class MessageView;

/// Makes every MessageView a list for readers of the screen, with an item for each message: "Buyer, 14:31: text,
/// delivered".
void installMessageViewAccessibility();

/// The keyboard has gone to another message.
void announceCurrentMessage(MessageView &view);

/// Messages have come in at the end; those of others are read out.
void announceNewMessages(MessageView &view, int first, int last);

/// Rows have changed: what was refused is read out, once for each of `said`.
void announceRefusals(MessageView &view, int first, int last, QSet<CommandId> &said);

/// Something was found in a message that was there before: what is said of it is longer now.
void announceFinding(MessageView &view, int row);

} // namespace vitrina::ui
