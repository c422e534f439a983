// SPDX-License-Identifier: Apache-2.0
#include "storage/message_table.h"

#include "domain/search_words.h"
#include "storage/attachment_json.h"
#include "storage/columns.h"
#include "storage/word_index.h"

#include <algorithm>

namespace vitrina {
namespace {

// The time leads, so that row ids grow with it; what is left tells apart the messages of one millisecond.
constexpr int spareBits = 20;

qint64 firstKeyFor(DialogKey dialog, const Message &message)
{
    constexpr qint64 furthest = (std::numeric_limits<qint64>::max() >> spareBits) - 1; // in the year 2248
    const auto spread = (quint64(dialog) * 7919 + quint64(message.position)) & ((1 << spareBits) - 1);
    return qBound(-furthest, toMilliseconds(message.at), furthest) * (1 << spareBits) + qint64(spread);
}

struct Known {
    qint64 key = 0;
    QString text;
    QString translation;
};

Known readKnown(Statement &read)
{
    return {read.integer(0), read.text(1), read.text(2)};
}

Result<std::optional<Known>> findKnown(Database &database, DialogKey dialog, qint64 position)
{
    auto read = database.prepare("SELECT k, text, translation FROM message WHERE dialog = ? AND position = ?");
    read.bind(1, dialog).bind(2, position);
    return firstOf(read, readKnown);
}

/// The first key from `wish` on that no message has.
Result<qint64> freeKey(Database &database, qint64 wish)
{
    for (qint64 key = wish;; ++key) {
        auto read = database.prepare("SELECT 1 FROM message WHERE k = ?");
        read.bind(1, key);
        if (!read.step())
            return read.result().map([key] { return key; });
    }
}

QString wordsOf(const Known &known)
{
    return searchWords(QString(known.text + u' ' + known.translation));
}

Result<void> write(Database &database, qint64 key, DialogKey dialog, const Message &message)
{
    auto statement = database.prepare(
        "INSERT OR REPLACE INTO message(k, dialog, position, id, author, author_name, at, text, language, translation, "
        "translation_language, attachments, delivery, refusal, moderation, command, answers, automatic) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(1, key).bind(2, dialog).bind(3, message.position).bind(4, message.id.value());
    statement.bind(5, static_cast<int>(message.author)).bind(6, message.authorName).bind(7, toMilliseconds(message.at));
    statement.bind(8, message.text).bind(9, message.language);
    if (message.translation)
        statement.bind(10, message.translation->text).bind(11, message.translation->language);
    else
        statement.bindNull(10).bindNull(11);
    if (message.attachments.empty())
        statement.bindNull(12);
    else
        statement.bindBlob(12, attachmentsToJson(message.attachments));
    statement.bind(13, static_cast<int>(message.delivery)).bind(14, message.refusal);
    statement.bind(15, static_cast<int>(message.moderation)).bind(16, message.command.value());
    statement.bind(17, message.answers.value()).bind(18, message.automatic);
    return statement.run();
}

Message read(Statement &statement, const DialogId &dialog)
{
    Message message;
    message.dialog = dialog;
    message.position = statement.integer(0);
    message.id = MessageId(statement.text(1));
    message.author = columnEnum<PartyRole>(statement, 2);
    message.authorName = statement.text(3);
    message.at = fromMilliseconds(statement.integer(4));
    message.text = statement.text(5);
    message.language = statement.text(6);
    if (!statement.isNull(7))
        message.translation = Translation{statement.text(7), statement.text(8)};
    if (!statement.isNull(9))
        message.attachments = attachmentsFromJson(statement.bytes(9));
    message.delivery = columnEnum<Delivery>(statement, 10);
    message.refusal = statement.text(11);
    message.moderation = columnEnum<Moderation>(statement, 12);
    message.command = CommandId(statement.text(13));
    message.answers = MessageId(statement.text(14));
    message.automatic = statement.integer(15) != 0;
    return message;
}

} // namespace

Result<void> MessageTable::put(DialogKey dialog, const Message &message)
{
    const QString translation = message.translation ? message.translation->text : QString();
    const auto found = findKnown(m_database, dialog, message.position);
    if (!found)
        return tl::unexpected(found.error());
    const std::optional<Known> &known = *found;
    if (known && known->text == message.text && known->translation == translation)
        return write(m_database, known->key, dialog, message);
    Known now{known ? known->key : firstKeyFor(dialog, message), message.text, translation};
    if (known) {
        if (const auto done = WordIndex(m_database).remove(known->key, wordsOf(*known)); !done)
            return done;
    } else if (const auto key = freeKey(m_database, now.key)) {
        now.key = *key;
    } else {
        return tl::unexpected(key.error());
    }
    return write(m_database, now.key, dialog, message).and_then([this, &now] {
        return WordIndex(m_database).add(now.key, wordsOf(now));
    });
}

Result<void> MessageTable::remove(DialogKey dialog, const MessageId &id)
{
    auto find = m_database.prepare("SELECT k, text, translation FROM message WHERE dialog = ? AND id = ?");
    find.bind(1, dialog).bind(2, id.value());
    if (!find.step())
        return find.result();
    const Known known{find.integer(0), find.text(1), find.text(2)};
    return WordIndex(m_database).remove(known.key, wordsOf(known)).and_then([this, &known] {
        return m_database.prepare("DELETE FROM message WHERE k = ?").bind(1, known.key).run();
    });
}

Result<void> MessageTable::removeAll(DialogKey dialog)
{
    auto find = m_database.prepare("SELECT k, text, translation FROM message WHERE dialog = ?");
    find.bind(1, dialog);
    const auto all = rowsOf(find, readKnown);
    if (!all)
        return tl::unexpected(all.error());
    for (const Known &known : *all) {
        if (const auto done = WordIndex(m_database).remove(known.key, wordsOf(known)); !done)
            return done;
    }
    return m_database.prepare("DELETE FROM message WHERE dialog = ?").bind(1, dialog).run();
}

Result<std::vector<Message>> MessageTable::page(DialogKey dialog, const DialogId &id, qint64 before, qint64 from,
                                                int limit)
{
    auto statement = m_database.prepare(
        "SELECT position, id, author, author_name, at, text, language, translation, translation_language, attachments, "
        "delivery, refusal, moderation, command, answers, automatic FROM message "
        "WHERE dialog = ? AND position < ? AND position >= ? ORDER BY position DESC LIMIT ?");
    constexpr qint64 newest = std::numeric_limits<qint64>::max();
    statement.bind(1, dialog).bind(2, before == 0 ? newest : before).bind(3, from).bind(4, limit);
    auto messages = rowsOf(statement, [&id](Statement &row) { return read(row, id); });
    if (messages)
        std::reverse(messages->begin(), messages->end());
    return messages;
}

qint64 MessageTable::newestPosition(DialogKey dialog)
{
    auto statement = m_database.prepare("SELECT max(position) FROM message WHERE dialog = ?");
    statement.bind(1, dialog);
    return statement.step() ? statement.integer(0) : 0;
}

qint64 MessageTable::firstUnread(DialogKey dialog, int unread)
{
    if (unread <= 0)
        return 0;
    auto statement = m_database.prepare("SELECT position FROM message WHERE dialog = ? AND author <> ? "
                                        "ORDER BY position DESC LIMIT 1 OFFSET ?");
    statement.bind(1, dialog).bind(2, static_cast<int>(PartyRole::Seller)).bind(3, unread - 1);
    return statement.step() ? statement.integer(0) : 0;
}

qint64 MessageTable::count()
{
    auto statement = m_database.prepare("SELECT count(*) FROM message");
    return statement.step() ? statement.integer(0) : 0;
}

} // namespace vitrina
