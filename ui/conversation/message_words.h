// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"

#include <QDate>

/// What the conversation says about a message, in the user's language and local time. Every text is plain.
namespace vitrina::ui::message_words {

[[nodiscard]] QDate dayOf(UtcTime at);
[[nodiscard]] QString time(UtcTime at); ///< "14:31"
[[nodiscard]] QString day(QDate day, QDate today); ///< "Today", "Yesterday", "July 29", "July 29, 2025"

/// Who wrote it: the name on one line, or the word for the role when there is none.
[[nodiscard]] QString author(const Message &message);
/// Why the message was refused or cancelled: our words for the code, then the marketplace's own, if any, on one line.
[[nodiscard]] QString refusal(const Message &message);
[[nodiscard]] QString automatic(); ///< what an automatic answer is called
[[nodiscard]] QString languages(const Message &message); ///< "Polish → Russian", empty without a translation
[[nodiscard]] QString attachment(const Attachment &attachment); ///< its name on one line, in isolation
[[nodiscard]] QString attachmentSize(qint64 bytes);

/// "Buyer, 14:31: text, delivered": the whole row for a reader of the screen. `shown` is the text that the row shows.
[[nodiscard]] QString spoken(const Message &message, const QString &shown);
/// The same, and before it what was found in the message, if anything.
[[nodiscard]] QString withFinding(const QString &spoken, const QString &finding);

} // namespace vitrina::ui::message_words
