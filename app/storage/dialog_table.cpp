// SPDX-License-Identifier: Apache-2.0
#include "storage/dialog_table.h"

#include "domain/search_words.h"
#include "storage/columns.h"

namespace vitrina {
namespace {

// Never half a character: the other half would not survive the way to the disk.
QStringView previewOf(const Dialog &dialog)
{
    const QStringView cut = QStringView(dialog.last.text).left(DialogTable::previewLength);
    return !cut.isEmpty() && cut.back().isHighSurrogate() ? cut.chopped(1) : cut;
}

constexpr qint64 Subscriber = 1;
constexpr qint64 Public = 2;
constexpr qint64 Pinned = 4;
constexpr qint64 Muted = 8;
constexpr qint64 Reported = 16;

qint64 flagsOf(const Dialog &dialog)
{
    return (dialog.subscriber ? Subscriber : 0) | (dialog.isPublic ? Public : 0) | (dialog.pinned ? Pinned : 0)
        | (dialog.muted ? Muted : 0) | (dialog.reported ? Reported : 0);
}

// The order of the list's first page: pinned, then who waits longest (by the target where there is one), then the
// newest.
qint64 rankOf(const Dialog &dialog)
{
    constexpr qint64 step = qint64(1) << 50;
    const qint64 waiting = dialog.waitingSince ? toMilliseconds(dialog.answerDue.value_or(*dialog.waitingSince)) : 0;
    const qint64 within = dialog.waitingSince ? waiting : step / 2 - toMilliseconds(dialog.last.at);
    const qint64 group = dialog.pinned ? 0 : dialog.waitingSince ? 1 : 2;
    return group * step + within;
}

// A macro, because each use must be one literal: the statement cache goes by its address.
#define ROW_COLUMNS                                                                                                    \
    "k, id, shop, label, name, section, site, order_number, flags, block_reason IS NULL, unread, last_text, "          \
    "last_author, last_at, last_attachments, waiting_since, answer_due, write_until, status"

bool isNotYetOpen(DialogStatus status, bool canWrite)
{
    return status == DialogStatus::NotYetOpen && !canWrite;
}

DialogRow readRow(Statement &read)
{
    DialogRow row;
    row.key = read.integer(0);
    row.id = DialogId(read.text(1));
    row.shop = ShopId(read.text(2));
    row.label = columnEnum<PartyRole>(read, 3);
    row.name = read.text(4);
    row.section = read.text(5);
    row.site = read.text(6);
    row.orderNumber = read.text(7);
    const qint64 flags = read.integer(8);
    row.subscriber = (flags & Subscriber) != 0;
    row.isPublic = (flags & Public) != 0;
    row.pinned = (flags & Pinned) != 0;
    row.muted = (flags & Muted) != 0;
    row.reported = (flags & Reported) != 0;
    row.canWrite = read.integer(9) != 0;
    row.unread = static_cast<int>(read.integer(10));
    row.preview = read.text(11);
    row.previewAuthor = columnEnum<PartyRole>(read, 12);
    row.at = fromMilliseconds(read.integer(13));
    row.previewAttachments = static_cast<int>(read.integer(14));
    row.waitingSince = columnTime(read, 15);
    row.answerDue = columnTime(read, 16);
    row.writeUntil = columnTime(read, 17);
    row.notYetOpen = isNotYetOpen(columnEnum<DialogStatus>(read, 18), row.canWrite);
    return row;
}

void bindDialog(Statement &write, const Dialog &dialog, qint64 generation)
{
    write.bind(2, dialog.id.value()).bind(3, dialog.shop.value()).bind(4, static_cast<int>(dialog.label));
    write.bind(5, dialog.name).bind(6, dialog.language).bind(7, dialog.section).bind(8, dialog.origin);
    write.bind(9, dialog.site).bind(10, dialog.order.value()).bind(11, dialog.orderNumber).bind(12, flagsOf(dialog));
    write.bind(13, static_cast<int>(dialog.status));
    if (dialog.writeBlock)
        write.bind(14, dialog.writeBlock->reason);
    else
        write.bindNull(14);
    bindTime(write, 15, dialog.writeBlock ? dialog.writeBlock->from : std::nullopt);
    write.bind(16, dialog.unread).bind(17, previewOf(dialog));
    write.bind(18, static_cast<int>(dialog.last.author)).bind(19, toMilliseconds(dialog.last.at));
    write.bind(20, dialog.last.attachments);
    bindTime(write, 21, dialog.waitingSince);
    bindTime(write, 22, dialog.answerDue);
    bindTime(write, 23, dialog.writeUntil);
    write.bind(24, rankOf(dialog)).bind(25, generation).bind(26, dialog.buyer.value());
}

struct Known {
    DialogKey key = 0;
    QString name;
    QString orderNumber;
};

Result<std::optional<Known>> findKnown(Database &database, const DialogId &id)
{
    auto read = database.prepare("SELECT k, name, order_number FROM dialog WHERE id = ?");
    read.bind(1, id.value());
    return firstOf(read, [](const Statement &row) { return Known{row.integer(0), row.text(1), row.text(2)}; });
}

QString wordsOf(const Known &known)
{
    return searchWords(QString(known.name + u' ' + known.orderNumber));
}

Result<void> unindex(Database &database, const Known &known)
{
    return database.prepare("INSERT INTO dialog_words(dialog_words, rowid, words) VALUES('delete', ?, ?)")
        .bind(1, known.key)
        .bind(2, wordsOf(known))
        .run();
}

Result<void> index(Database &database, const Known &known)
{
    return database.prepare("INSERT INTO dialog_words(rowid, words) VALUES(?, ?)")
        .bind(1, known.key)
        .bind(2, wordsOf(known))
        .run();
}

} // namespace

Result<DialogKey> DialogTable::put(const Dialog &dialog, qint64 generation)
{
    const auto found = findKnown(m_database, dialog.id);
    if (!found)
        return tl::unexpected(found.error());
    const std::optional<Known> &known = *found;
    Known now{known ? known->key : 0, dialog.name, dialog.orderNumber};
    if (known) {
        auto write = m_database.prepare(
            "UPDATE dialog SET id=?2, shop=?3, label=?4, name=?5, language=?6, section=?7, origin=?8, site=?9, "
            "order_id=?10, "
            "order_number=?11, flags=?12, status=?13, block_reason=?14, block_from=?15, unread=?16, last_text=?17, "
            "last_author=?18, last_at=?19, last_attachments=?20, waiting_since=?21, answer_due=?22, write_until=?23, "
            "rank=?24, generation=max(generation, ?25), buyer=?26 WHERE k=?1");
        write.bind(1, known->key);
        bindDialog(write, dialog, generation);
        if (const auto done = write.run(); !done)
            return tl::unexpected(done.error());
        if (known->name == dialog.name && known->orderNumber == dialog.orderNumber)
            return known->key;
        if (const auto done = unindex(m_database, *known); !done)
            return tl::unexpected(done.error());
    } else {
        auto write = m_database.prepare(
            "INSERT INTO dialog(k, id, shop, label, name, language, section, origin, site, order_id, order_number, "
            "flags, "
            "status, block_reason, block_from, unread, last_text, last_author, last_at, last_attachments, "
            "waiting_since, "
            "answer_due, write_until, rank, generation, buyer) "
            "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23,?24,?25,?26)");
        write.bindNull(1);
        bindDialog(write, dialog, generation);
        if (const auto done = write.run(); !done)
            return tl::unexpected(done.error());
        now.key = m_database.lastInsertId();
    }
    return index(m_database, now).map([&now] { return now.key; });
}

Result<void> DialogTable::remove(DialogKey key)
{
    auto read = m_database.prepare("SELECT name, order_number FROM dialog WHERE k = ?");
    read.bind(1, key);
    if (!read.step())
        return read.result();
    const Known known{key, read.text(0), read.text(1)};
    return unindex(m_database, known).and_then([this, key] {
        return m_database.prepare("DELETE FROM dialog WHERE k = ?").bind(1, key).run();
    });
}

Result<std::vector<DialogKey>> DialogTable::notIn(qint64 generation)
{
    auto read = m_database.prepare("SELECT k FROM dialog WHERE generation < ?");
    read.bind(1, generation);
    return rowsOf(read, [](const Statement &row) { return DialogKey(row.integer(0)); });
}

Result<std::optional<DialogKey>> DialogTable::lookUp(const DialogId &id)
{
    auto read = m_database.prepare("SELECT k FROM dialog WHERE id = ?");
    read.bind(1, id.value());
    return firstOf(read, [](const Statement &row) { return DialogKey(row.integer(0)); });
}

std::optional<DialogKey> DialogTable::keyOf(const DialogId &id)
{
    return lookUp(id).value_or(std::nullopt);
}

std::optional<Dialog> DialogTable::find(DialogKey key)
{
    auto read =
        m_database.prepare("SELECT " ROW_COLUMNS ", language, origin, order_id, block_reason, block_from, buyer "
                           "FROM dialog WHERE k = ?");
    read.bind(1, key);
    if (!read.step())
        return std::nullopt;
    const DialogRow row = readRow(read);
    Dialog dialog;
    dialog.id = row.id;
    dialog.shop = row.shop;
    dialog.label = row.label;
    dialog.name = row.name;
    dialog.section = row.section;
    dialog.site = row.site;
    dialog.orderNumber = row.orderNumber;
    dialog.subscriber = row.subscriber;
    dialog.isPublic = row.isPublic;
    dialog.pinned = row.pinned;
    dialog.muted = row.muted;
    dialog.reported = row.reported;
    dialog.unread = row.unread;
    dialog.last = {row.preview, row.previewAuthor, row.at, row.previewAttachments};
    dialog.waitingSince = row.waitingSince;
    dialog.answerDue = row.answerDue;
    dialog.writeUntil = row.writeUntil;
    dialog.status = columnEnum<DialogStatus>(read, 18);
    dialog.language = read.text(19);
    dialog.origin = read.text(20);
    dialog.order = OrderId(read.text(21));
    if (!read.isNull(22))
        dialog.writeBlock = WriteBlock{read.text(22), columnTime(read, 23)};
    dialog.buyer = BuyerId(read.text(24));
    return dialog;
}

std::optional<DialogRow> DialogTable::row(DialogKey key)
{
    auto read = m_database.prepare("SELECT " ROW_COLUMNS " FROM dialog WHERE k = ?");
    read.bind(1, key);
    return read.step() ? std::optional(readRow(read)) : std::nullopt;
}

Result<std::vector<DialogRow>> DialogTable::firstRows(int limit)
{
    auto read = m_database.prepare("SELECT " ROW_COLUMNS " FROM dialog ORDER BY rank LIMIT ?");
    read.bind(1, limit);
    return rowsOf(read, readRow);
}

Result<std::vector<DialogRow>> DialogTable::rowsAfter(DialogKey key, int limit)
{
    auto read = m_database.prepare("SELECT " ROW_COLUMNS " FROM dialog WHERE k > ? ORDER BY k LIMIT ?");
    read.bind(1, key).bind(2, limit);
    return rowsOf(read, readRow);
}

Result<std::vector<DialogId>> DialogTable::incomplete(int limit)
{
    auto read = m_database.prepare("SELECT id FROM dialog WHERE complete_from IS NULL ORDER BY k LIMIT ?");
    read.bind(1, limit);
    return rowsOf(read, [](const Statement &row) { return DialogId(row.text(0)); });
}

Result<std::optional<DialogId>> DialogTable::ofOrder(const OrderId &order)
{
    auto read = m_database.prepare("SELECT id FROM dialog WHERE order_id = ? AND order_id <> '' LIMIT 1");
    read.bind(1, order.value());
    return firstOf(read, [](const Statement &row) { return DialogId(row.text(0)); });
}

Result<std::vector<DialogRow>> DialogTable::ofBuyer(const ShopId &shop, const BuyerId &buyer, int limit)
{
    auto read = m_database.prepare("SELECT " ROW_COLUMNS " FROM dialog WHERE buyer = ?1 AND buyer <> '' AND shop = ?2 "
                                   "ORDER BY last_at DESC LIMIT ?3");
    read.bind(1, buyer.value()).bind(2, shop.value()).bind(3, limit);
    return rowsOf(read, readRow);
}

int DialogTable::count()
{
    auto read = m_database.prepare("SELECT count(*) FROM dialog");
    return read.step() ? static_cast<int>(read.integer(0)) : 0;
}

std::optional<qint64> DialogTable::completeFrom(DialogKey key)
{
    auto read = m_database.prepare("SELECT complete_from FROM dialog WHERE k = ?");
    read.bind(1, key);
    return read.step() && !read.isNull(0) ? std::optional(read.integer(0)) : std::nullopt;
}

Result<void> DialogTable::setCompleteFrom(DialogKey key, qint64 position)
{
    return m_database.prepare("UPDATE dialog SET complete_from = ? WHERE k = ?").bind(1, position).bind(2, key).run();
}

Result<void> DialogTable::forgetCompleteness()
{
    return m_database.prepare("UPDATE dialog SET complete_from = NULL WHERE complete_from IS NOT NULL").run();
}

Result<void> DialogTable::forgetCompleteness(DialogKey key)
{
    return m_database.prepare("UPDATE dialog SET complete_from = NULL WHERE k = ?").bind(1, key).run();
}

DialogRow rowOf(DialogKey key, const Dialog &dialog)
{
    DialogRow row;
    row.key = key;
    row.id = dialog.id;
    row.shop = dialog.shop;
    row.label = dialog.label;
    row.name = dialog.name;
    row.preview = previewOf(dialog).toString();
    row.previewAuthor = dialog.last.author;
    row.previewAttachments = dialog.last.attachments;
    row.orderNumber = dialog.orderNumber;
    row.section = dialog.section;
    row.site = dialog.site;
    row.at = dialog.last.at;
    row.unread = dialog.unread;
    row.waitingSince = dialog.waitingSince;
    row.answerDue = dialog.answerDue;
    row.writeUntil = dialog.writeUntil;
    row.canWrite = !dialog.writeBlock;
    row.notYetOpen = isNotYetOpen(dialog.status, row.canWrite);
    row.subscriber = dialog.subscriber;
    row.isPublic = dialog.isPublic;
    row.pinned = dialog.pinned;
    row.muted = dialog.muted;
    row.reported = dialog.reported;
    return row;
}

} // namespace vitrina
