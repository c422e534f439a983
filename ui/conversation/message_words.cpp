// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/message_words.h"

#include "domain/text.h"
#include "ui/conversation/language_name.h"
#include "ui/theme/delivery_sign.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <utility>

namespace vitrina::ui::message_words {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestForeignWords = 300;

constexpr std::array<std::pair<QLatin1StringView, const char *>, 20> refusals{{
    {"too_long"_L1, QT_TRANSLATE_NOOP("Refusal", "The message is longer than the marketplace allows.")},
    {"text_too_long"_L1, QT_TRANSLATE_NOOP("Refusal", "The message is longer than the marketplace allows.")},
    {"empty_text"_L1, QT_TRANSLATE_NOOP("Refusal", "The message has no text.")},
    {"write_blocked"_L1, QT_TRANSLATE_NOOP("Refusal", "Nobody can write in this dialog now.")},
    {"empty_message"_L1, QT_TRANSLATE_NOOP("Refusal", "The message has no text.")},
    {"forbidden_content"_L1, QT_TRANSLATE_NOOP("Refusal", "The marketplace does not allow something in this message.")},
    {"messenger"_L1, QT_TRANSLATE_NOOP("Refusal", "The marketplace does not allow inviting to another messenger.")},
    {"phone"_L1, QT_TRANSLATE_NOOP("Refusal", "The marketplace does not allow phone numbers here.")},
    {"outside_link"_L1, QT_TRANSLATE_NOOP("Refusal", "The marketplace does not allow links to other sites.")},
    {"window_closed"_L1, QT_TRANSLATE_NOOP("Refusal", "The time in which this buyer could be answered is over.")},
    {"closed_by_marketplace"_L1, QT_TRANSLATE_NOOP("Refusal", "The marketplace has closed this dialog.")},
    {"not_paid"_L1, QT_TRANSLATE_NOOP("Refusal", "The order is not paid yet.")},
    {"not_shipped"_L1, QT_TRANSLATE_NOOP("Refusal", "The order is not shipped yet.")},
    {"read_only"_L1, QT_TRANSLATE_NOOP("Refusal", "This dialog can only be read.")},
    {"no_access"_L1, QT_TRANSLATE_NOOP("Refusal", "Your role may not write here.")},
    {"unknown_dialog"_L1, QT_TRANSLATE_NOOP("Refusal", "The marketplace no longer has this dialog.")},
    {"not_supported"_L1, QT_TRANSLATE_NOOP("Refusal", "The marketplace does not take messages here.")},
    {"attachment_unknown"_L1,
     QT_TRANSLATE_NOOP("Refusal", "The files of this message are no longer at the hub. Edit it to send them again.")},
    {"too_many_files"_L1, QT_TRANSLATE_NOOP("Refusal", "The marketplace does not take so many files in one message.")},
    {"id_conflict"_L1, QT_TRANSLATE_NOOP("Refusal", "Another message was sent in its place.")},
}};

/// Empty: not one of ours.
QString wordsOfCode(QStringView code)
{
    for (const auto &[known, words] : refusals) {
        if (code == known)
            return QCoreApplication::translate("Refusal", words);
    }
    return {};
}

QString refusalInOurWords(QStringView code, bool cancelled)
{
    if (const QString words = wordsOfCode(code); !words.isEmpty())
        return words;
    return cancelled ? QCoreApplication::translate("Refusal", "The marketplace cancelled this message.")
                     : QCoreApplication::translate("Refusal", "The marketplace did not take this message.");
}

QString role(PartyRole role)
{
    switch (role) {
    case PartyRole::Buyer:
        return QCoreApplication::translate("Author", "Buyer");
    case PartyRole::Support:
        return QCoreApplication::translate("Author", "Support");
    case PartyRole::Seller:
        return QCoreApplication::translate("Author", "You");
    case PartyRole::System:
        return QCoreApplication::translate("Author", "Notice");
    case PartyRole::Unknown:
        break;
    }
    return QCoreApplication::translate("Author", "Unknown");
}

} // namespace

QDate dayOf(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at)).date();
}

QString time(UtcTime at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMilliseconds(at)).time(), QLocale::ShortFormat);
}

QString day(QDate day, QDate today)
{
    if (day == today)
        return QCoreApplication::translate("Day", "Today");
    if (day == today.addDays(-1))
        return QCoreApplication::translate("Day", "Yesterday");
    const QString format = day.year() == today.year()
        ? QCoreApplication::translate("Day", "MMMM d", "format of a date in this year, as QLocale reads it")
        : QCoreApplication::translate("Day", "MMMM d, yyyy", "format of a date, as QLocale reads it");
    return QLocale().toString(day, format);
}

QString author(const Message &message)
{
    const QString name = singleLine(message.authorName);
    return name.isEmpty() ? role(message.author) : name;
}

QString refusal(const Message &message)
{
    const qsizetype colon = message.refusal.indexOf(": "_L1);
    const QString code = message.refusal.left(colon);
    const QString ours = refusalInOurWords(code, message.moderation == Moderation::Cancelled);
    const QString theirs =
        colon < 0 ? QString() : singleLine(QStringView(message.refusal).sliced(colon + 2), longestForeignWords);
    // The reason of a dialog that is closed to all is a code, too.
    if (const QString reason = wordsOfCode(theirs); !reason.isEmpty())
        return reason;
    return theirs.isEmpty()
        ? ours
        : QCoreApplication::translate("Refusal", "%1 In its words: “%2”").arg(ours, isolated(theirs));
}

QString automatic()
{
    return QCoreApplication::translate("Author", "Automatic answer");
}

QString languages(const Message &message)
{
    if (!message.translation)
        return {};
    const QString from = languageName(message.language);
    const QString to = languageName(message.translation->language);
    if (from.isEmpty() || to.isEmpty())
        return QCoreApplication::translate("Language", "Translated");
    return QCoreApplication::translate("Language", "%1 → %2", "translated from one language to another").arg(from, to);
}

QString attachment(const Attachment &attachment)
{
    const QString name = singleLine(attachment.name, 200);
    return name.isEmpty() ? QCoreApplication::translate("Attachment", "File without a name") : name;
}

QString attachmentSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString spoken(const Message &message, const QString &shown)
{
    QString words = QCoreApplication::translate("Author", "%1, %2: %3", "who, when, what, for a reader of the screen")
                        .arg(message.automatic ? automatic() : role(message.author), time(message.at), shown);
    for (const Attachment &file : message.attachments)
        words += u", "_s + attachment(file);
    const bool refused = message.delivery == Delivery::Refused || message.moderation == Moderation::Cancelled;
    if (message.delivery != Delivery::Unknown)
        words += u", "_s + delivery_sign::text(message.delivery);
    return refused ? words + u". "_s + refusal(message) : words;
}

QString withFinding(const QString &spoken, const QString &finding)
{
    return finding.isEmpty()
        ? spoken
        : QCoreApplication::translate("Finding", "Warning: %1. %2", "why, and the message, for a reader of the screen")
              .arg(finding, spoken);
}

} // namespace vitrina::ui::message_words
