// SPDX-License-Identifier: Apache-2.0
#include "database/database_private.h"

#include <QFile>

namespace vitrina {
namespace {

constexpr int busyTimeoutMs = 3000;

Result<void> run(sqlite3 *handle, const char *sql)
{
    const int status = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    if (status != SQLITE_OK)
        return tl::unexpected(databaseError(status, handle));
    return {};
}

Result<void> unlock(sqlite3 *handle, const DatabaseKey &key)
{
    // The library writes its own lines about every page it can't read to stderr; we say it once, in words.
    sqlite3_exec(handle, "PRAGMA cipher_log_level=NONE", nullptr, nullptr, nullptr);
    // A raw key: 64 hexadecimal digits between x' and ', no derivation at open.
    QByteArray raw = "x'" + key.bytes().toHex() + "'";
    const int status = sqlite3_key(handle, raw.constData(), static_cast<int>(raw.size()));
    raw.fill('\0');
    if (status != SQLITE_OK)
        return tl::unexpected(databaseError(status, handle));
    // The library writes its own lines about every page it can't read to stderr; we say it once, in words.
    sqlite3_exec(handle, "PRAGMA cipher_log_level=NONE", nullptr, nullptr, nullptr);
    // The first read decrypts page one: a wrong key shows here and nowhere later.
    return run(handle, "SELECT count(*) FROM sqlite_master");
}

Result<void> configure(sqlite3 *handle)
{
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    return run(handle,
               "PRAGMA journal_mode=WAL;"
               "PRAGMA synchronous=NORMAL;"
               "PRAGMA temp_store=MEMORY;"
               "PRAGMA foreign_keys=ON;"
               "PRAGMA cache_size=-8000;"
               "PRAGMA fullfsync=1;");
}

Result<int> schemaVersion(sqlite3 *handle)
{
    sqlite3_stmt *statement = nullptr;
    int status = sqlite3_prepare_v2(handle, "PRAGMA user_version", -1, &statement, nullptr);
    if (status == SQLITE_OK)
        status = sqlite3_step(statement);
    const int version = status == SQLITE_ROW ? sqlite3_column_int(statement, 0) : 0;
    sqlite3_finalize(statement);
    if (status != SQLITE_ROW)
        return tl::unexpected(databaseError(status, handle));
    return version;
}

Result<void> migrate(sqlite3 *handle, std::span<const Migration> migrations)
{
    const auto version = schemaVersion(handle);
    if (!version)
        return tl::unexpected(version.error());
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (*version > newest) {
        return failure(ErrorClass::Local, u"database_newer",
                       QStringLiteral("schema %1, this program knows %2").arg(*version).arg(newest));
    }
    for (const Migration &step : migrations) {
        if (step.version <= *version)
            continue;
        const QByteArray sql = QByteArray("BEGIN IMMEDIATE;") + step.sql
            + ";PRAGMA user_version=" + QByteArray::number(step.version) + ";COMMIT;";
        if (const auto done = run(handle, sql.constData()); !done) {
            sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
            return done;
        }
    }
    return {};
}

} // namespace

Database::Private::~Private()
{
    for (auto &[sql, statements] : idle) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close_v2(handle);
}

Database::Database(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString &path, const DatabaseKey &key, std::span<const Migration> migrations)
{
    if (!key.isValid())
        return failure(ErrorClass::Local, u"database_wrong_key", QStringLiteral("the key has not 32 bytes"));
    auto d = std::make_unique<Private>();
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    const int status = sqlite3_open_v2(QFile::encodeName(path).constData(), &d->handle, flags, nullptr);
    if (status != SQLITE_OK)
        return tl::unexpected(databaseError(status, d->handle));
    sqlite3 *handle = d->handle;
    return unlock(handle, key)
        .and_then([handle] { return configure(handle); })
        .and_then([handle, migrations] { return migrate(handle, migrations); })
        .map([&d] { return Database(std::move(d)); });
}

Statement Database::prepare(const char *sql)
{
    if (const auto cached = d->idle.find(sql); cached != d->idle.end() && !cached->second.empty()) {
        sqlite3_stmt *handle = cached->second.back();
        cached->second.pop_back();
        return Statement(d.get(), handle, sql);
    }
    sqlite3_stmt *handle = nullptr;
    const int status = sqlite3_prepare_v3(d->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    Statement statement(d.get(), handle, sql);
    statement.m_status = status;
    return statement;
}

Result<void> Database::execute(const char *sql)
{
    return run(d->handle, sql);
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(d->handle);
}

int Database::changes() const
{
    return sqlite3_changes(d->handle);
}

void Database::checkpoint()
{
    sqlite3_wal_checkpoint_v2(d->handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

Result<void> Database::setFullSync(bool full)
{
    return run(d->handle, full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
}

} // namespace vitrina
