// SPDX-License-Identifier: Apache-2.0
#include "storage/outgoing_files.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype partBytes = qsizetype(64) * 1024;

constexpr Migration migrations[] = {{1, R"sql(
CREATE TABLE file(
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    dialog TEXT NOT NULL,
    command TEXT NOT NULL,
    upload TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    error TEXT NOT NULL,
    taken INTEGER NOT NULL
) STRICT;
-- In parts: one is read without all that stand before it.
CREATE TABLE part(file TEXT NOT NULL, at INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(file, at)) STRICT;
)sql"}};

} // namespace

QString OutgoingFiles::fileName()
{
    return QStringLiteral("outgoing.db");
}

Result<std::unique_ptr<OutgoingFiles>> OutgoingFiles::open(const QString &folder, const DatabaseKey &key)
{
    const QString path = QDir(folder).filePath(fileName());
    auto database = Database::open(path, key, migrations);
    if (!database
        && (database.error().code == "database_corrupt"_L1 || database.error().code == "database_wrong_key"_L1)) {
        // Nothing can be read of it any more; new files must go nevertheless.
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(suffix));
        database = Database::open(path, key, migrations);
    }
    if (!database)
        return tl::unexpected(database.error());
    if (const auto synced = database->setFullSync(true); !synced)
        return tl::unexpected(synced.error());
    return std::make_unique<OutgoingFiles>(std::move(*database));
}

OutgoingFiles::OutgoingFiles(Database database)
    : m_database(std::move(database))
{
}

Result<void> OutgoingFiles::add(const OutgoingFile &outgoing, const CommandId &command, const QByteArray &content)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Attachment &file = outgoing.file;
    auto write = m_database.prepare("INSERT INTO file(id, dialog, command, upload, name, type, bytes, sha256, width, "
                                    "height, stage, error, taken) "
                                    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
    write.bind(1, outgoing.id).bind(2, outgoing.dialog.value()).bind(3, command.value()).bind(4, file.id.value());
    write.bind(5, file.name).bind(6, file.mediaType).bind(7, file.bytes).bind(8, file.sha256).bind(9, file.width);
    write.bind(10, file.height).bind(11, static_cast<int>(outgoing.stage)).bind(12, outgoing.error);
    if (const auto written = write.bind(13, outgoing.taken).run(); !written)
        return written;
    for (qsizetype at = 0; at < content.size(); at += partBytes) {
        auto part = m_database.prepare("INSERT INTO part(file, at, bytes) VALUES(?1, ?2, ?3)");
        const auto bytes = QByteArrayView(content).sliced(at, std::min(partBytes, content.size() - at));
        if (const auto written = part.bind(1, outgoing.id).bind(2, qint64(at)).bindBlob(3, bytes).run(); !written)
            return written;
    }
    return transaction->commit();
}

Result<void> OutgoingFiles::update(const OutgoingFile &outgoing, const CommandId &command)
{
    auto write = m_database.prepare("UPDATE file SET command=?2, upload=?3, stage=?4, error=?5, taken=?6 WHERE id=?1");
    write.bind(1, outgoing.id).bind(2, command.value()).bind(3, outgoing.file.id.value());
    return write.bind(4, static_cast<int>(outgoing.stage)).bind(5, outgoing.error).bind(6, outgoing.taken).run();
}

Result<void> OutgoingFiles::remove(const QString &id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const char *statement : {"DELETE FROM part WHERE file=?1", "DELETE FROM file WHERE id=?1"}) {
        auto remove = m_database.prepare(statement);
        if (const auto removed = remove.bind(1, id).run(); !removed)
            return removed;
    }
    return transaction->commit();
}

Result<std::vector<OutgoingFiles::Entry>> OutgoingFiles::all()
{
    std::vector<Entry> entries;
    auto select = m_database.prepare("SELECT id, dialog, command, upload, name, type, bytes, sha256, width, height, "
                                     "stage, error, taken FROM file ORDER BY n");
    while (select.step()) {
        Entry entry;
        entry.command = CommandId(select.text(2));
        entry.file.id = select.text(0);
        entry.file.dialog = DialogId(select.text(1));
        entry.file.file = {AttachmentId(select.text(3)),
                           select.text(4),
                           select.text(5),
                           select.integer(6),
                           select.text(7),
                           static_cast<int>(select.integer(8)),
                           static_cast<int>(select.integer(9))};
        entry.file.stage = static_cast<UploadStage>(select.integer(10));
        entry.file.error = select.text(11);
        entry.file.taken = select.integer(12) != 0;
        entries.push_back(std::move(entry));
    }
    return select.result().map([&entries] { return std::move(entries); });
}

Result<QByteArray> OutgoingFiles::part(const QString &id, qint64 offset)
{
    auto select = m_database.prepare("SELECT at, bytes FROM part WHERE file=?1 AND at<=?2 ORDER BY at DESC LIMIT 1");
    select.bind(1, id).bind(2, offset);
    const QByteArray bytes = select.step() ? select.bytes(1).mid(offset - select.integer(0)) : QByteArray();
    return select.result().map([&bytes] { return bytes; });
}

Result<QByteArray> OutgoingFiles::content(const QString &id)
{
    QByteArray content;
    auto select = m_database.prepare("SELECT bytes FROM part WHERE file=?1 ORDER BY at");
    select.bind(1, id);
    while (select.step())
        content += select.view(0);
    return select.result().map([&content] { return content; });
}

} // namespace vitrina
