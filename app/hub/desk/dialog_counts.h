// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"
#include "hub/store/dialog_table.h"

/// The arithmetic of a dialog: what a message, an answer and a look at it do to its counters and clocks. No store, no
/// time.
namespace vitrina::hub {

/// An answer of the seller that the marketplace has not refused; an automatic one is none.
[[nodiscard]] bool isAnswer(const Message &message);
[[nodiscard]] Preview previewOf(const Message &message);

/// Puts a new message at the end; its position is the record's then.
void append(DialogRecord &record, const Message &message);
/// The seller has read up to `position`; `unread` is what is left after it.
void setRead(DialogRecord &record, qint64 position, int unread);

/// Whether somebody can still be answered there: a chat that is closed for good waits for nobody.
[[nodiscard]] bool canBeAnswered(const Dialog &dialog);
/// Sets what follows from the rest: waitingSince.
void derive(DialogRecord &record);

/// Takes what the marketplace states from `stated` and keeps what the hub counts.
[[nodiscard]] Dialog merged(const Dialog &own, const Dialog &stated);

} // namespace vitrina::hub
