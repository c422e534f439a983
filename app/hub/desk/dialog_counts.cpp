// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/dialog_counts.h"

#include "hub/store/message_table.h"

namespace vitrina::hub {
namespace {

constexpr qsizetype previewUnits = 200;

QString cut(const QString &text)
{
    if (text.size() <= previewUnits)
        return text;
    // Never between the halves of a character.
    const qsizetype end = text[previewUnits - 1].isHighSurrogate() ? previewUnits - 1 : previewUnits;
    return text.left(end);
}

} // namespace

bool isAnswer(const Message &message)
{
    return message.author == PartyRole::Seller && !message.automatic && message.delivery != Delivery::Refused
        && message.moderation != Moderation::Cancelled;
}

Preview previewOf(const Message &message)
{
    // What others wrote is read in translation; the seller's own words stay as they were typed.
    const bool translated = isIncoming(message) && message.translation;
    // Nobody of the shop said what the marketplace says by itself.
    const PartyRole author = message.automatic && !isIncoming(message) ? PartyRole::System : message.author;
    return {cut(translated ? message.translation->text : message.text), author, message.at,
            static_cast<int>(message.attachments.size())};
}

void append(DialogRecord &record, const Message &message)
{
    record.position = message.position;
    record.dialog.last = previewOf(message);
    if (isIncoming(message)) {
        ++record.dialog.unread;
        if (!record.unanswered)
            record.unanswered = message.at;
    } else if (isAnswer(message)) {
        record.unanswered.reset();
        setRead(record, message.position, 0); // who answers has read
    }
}

void setRead(DialogRecord &record, qint64 position, int unread)
{
    record.readUpTo = position;
    record.dialog.unread = unread;
}

bool canBeAnswered(const Dialog &dialog)
{
    return dialog.status != DialogStatus::Closed && (!dialog.writeBlock || dialog.writeBlock->from);
}

void derive(DialogRecord &record)
{
    record.dialog.waitingSince = canBeAnswered(record.dialog) ? record.unanswered : std::nullopt;
}

Dialog merged(const Dialog &own, const Dialog &stated)
{
    Dialog dialog = stated;
    dialog.unread = own.unread;
    dialog.last = own.last;
    dialog.waitingSince = own.waitingSince;
    dialog.answerDue = own.answerDue;
    dialog.pinned = own.pinned;
    dialog.muted = own.muted;
    dialog.reported = own.reported;
    return dialog;
}

} // namespace vitrina::hub
