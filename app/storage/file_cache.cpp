// SPDX-License-Identifier: Apache-2.0
#include "storage/file_cache.h"

#include <QDir>
#include <QFile>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr Migration migrations[] = {{1, R"sql(
CREATE TABLE file(
    k INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    received INTEGER NOT NULL,
    whole INTEGER NOT NULL,
    used_at INTEGER NOT NULL
) STRICT;
CREATE INDEX file_used ON file(used_at);
CREATE TABLE part(file INTEGER NOT NULL, at INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(file, at)) STRICT;
)sql"}};

bool isDamage(const Error &error)
{
    return error.code == "database_corrupt"_L1 || error.code == "database_wrong_key"_L1;
}

} // namespace

QString FileCache::fileName()
{
    return u"files.db"_s;
}

Result<std::unique_ptr<FileCache>> FileCache::open(const QString &folder, const DatabaseKey &key, qint64 limit)
{
    const QString path = QDir(folder).filePath(fileName());
    auto database = Database::open(path, key, migrations);
    if (!database && isDamage(database.error())) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(suffix));
        database = Database::open(path, key, migrations);
    }
    return std::move(database).map(
        [limit](Database &&opened) { return std::make_unique<FileCache>(std::move(opened), limit); });
}

void FileCache::discard(const QString &folder)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(QDir(folder).filePath(fileName() + QLatin1StringView(suffix)));
}

FileCache::FileCache(Database database, qint64 limit)
    : m_database(std::move(database))
    , m_limit(limit)
{
}

Result<qint64> FileCache::keyOf(const AttachmentId &id)
{
    auto select = m_database.prepare("SELECT k FROM file WHERE id=?1");
    select.bind(1, id.value());
    const qint64 key = select.step() ? select.integer(0) : 0;
    return select.result().map([key] { return key; });
}

Result<qint64> FileCache::received(const AttachmentId &id)
{
    auto select = m_database.prepare("SELECT received FROM file WHERE id=?1");
    select.bind(1, id.value());
    const qint64 bytes = select.step() ? select.integer(0) : 0;
    return select.result().map([bytes] { return bytes; });
}

Result<void> FileCache::append(const AttachmentId &id, QByteArrayView bytes, UtcTime now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto known = m_database.prepare("INSERT OR IGNORE INTO file(id, received, whole, used_at) VALUES(?1, 0, 0, ?2)");
    if (const auto made = known.bind(1, id.value()).bind(2, toMilliseconds(now)).run(); !made)
        return made;
    auto part = m_database.prepare("INSERT INTO part(file, at, bytes) SELECT k, received, ?2 FROM file WHERE id=?1");
    if (const auto added = part.bind(1, id.value()).bindBlob(2, bytes).run(); !added)
        return added;
    auto grown = m_database.prepare("UPDATE file SET received=received+?2, used_at=?3 WHERE id=?1");
    grown.bind(1, id.value()).bind(2, qint64(bytes.size())).bind(3, toMilliseconds(now));
    return grown.run().and_then([&] { return transaction->commit(); });
}

Result<void> FileCache::complete(const AttachmentId &id, const QSet<AttachmentId> &kept, UtcTime now)
{
    // An empty file has no part, and yet is one.
    auto write = m_database.prepare("INSERT INTO file(id, received, whole, used_at) VALUES(?1, 0, 1, ?2) "
                                    "ON CONFLICT(id) DO UPDATE SET whole=1, used_at=?2");
    return write.bind(1, id.value()).bind(2, toMilliseconds(now)).run().and_then([&] { return makeRoom(kept); });
}

Result<QByteArray> FileCache::content(const AttachmentId &id)
{
    const auto size = received(id);
    if (!size)
        return tl::unexpected(size.error());
    QByteArray whole;
    whole.reserve(qsizetype(*size));
    auto select =
        m_database.prepare("SELECT part.bytes FROM part JOIN file ON file.k=part.file WHERE file.id=?1 ORDER BY at");
    select.bind(1, id.value());
    while (select.step())
        whole += select.view(0);
    return select.result().map([&whole] { return whole; });
}

Result<std::optional<QByteArray>> FileCache::find(const AttachmentId &id, UtcTime now)
{
    auto touch = m_database.prepare("UPDATE file SET used_at=?2 WHERE id=?1 AND whole=1");
    if (const auto touched = touch.bind(1, id.value()).bind(2, toMilliseconds(now)).run(); !touched)
        return tl::unexpected(touched.error());
    if (m_database.changes() == 0)
        return std::optional<QByteArray>();
    return content(id).map([](QByteArray &&bytes) { return std::optional(std::move(bytes)); });
}

Result<void> FileCache::remove(const AttachmentId &id)
{
    const auto key = keyOf(id);
    if (!key || *key == 0)
        return key.map([](qint64) {});
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto parts = m_database.prepare("DELETE FROM part WHERE file=?1");
    auto file = m_database.prepare("DELETE FROM file WHERE k=?1");
    return parts.bind(1, *key).run().and_then([&] { return file.bind(1, *key).run(); }).and_then([&] {
        return transaction->commit();
    });
}

Result<qint64> FileCache::totalBytes()
{
    auto select = m_database.prepare("SELECT coalesce(sum(received), 0) FROM file");
    const qint64 total = select.step() ? select.integer(0) : 0;
    return select.result().map([total] { return total; });
}

Result<void> FileCache::makeRoom(const QSet<AttachmentId> &kept)
{
    const auto total = totalBytes();
    if (!total)
        return tl::unexpected(total.error());
    qint64 over = *total - m_limit;
    std::vector<AttachmentId> oldest;
    if (over > 0) {
        auto select = m_database.prepare("SELECT id, received FROM file ORDER BY used_at, k");
        while (over > 0 && select.step()) {
            AttachmentId id(select.text(0));
            if (kept.contains(id))
                continue;
            over -= select.integer(1);
            oldest.push_back(std::move(id));
        }
    }
    for (const AttachmentId &id : oldest) {
        if (const auto removed = remove(id); !removed)
            return removed;
    }
    return {};
}

} // namespace vitrina
