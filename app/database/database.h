// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

/// A thin RAII layer over SQLCipher's C API: encrypted, WAL, a statement cache, migrations. A connection belongs to the
/// thread that opened it. Errors carry code "disk_full", "database_locked", "database_corrupt", "database_wrong_key",
/// "database_newer", "database_unavailable" or "database_error"; the detail never holds data.
namespace vitrina {

class Statement;

/// 256 bits, wiped when it goes out of scope.
class DatabaseKey {
public:
    static constexpr qsizetype size = 32;

    DatabaseKey() = default;
    explicit DatabaseKey(QByteArray bytes); ///< exactly `size` bytes
    DatabaseKey(DatabaseKey &&) noexcept = default;
    DatabaseKey &operator=(DatabaseKey &&other) noexcept;
    DatabaseKey(const DatabaseKey &) = default;
    DatabaseKey &operator=(const DatabaseKey &) = delete;
    ~DatabaseKey();

    /// From the system's random source.
    [[nodiscard]] static DatabaseKey random();
    [[nodiscard]] bool isValid() const { return m_bytes.size() == size; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// One step of the schema; `sql` may hold several statements and runs in one transaction together with the version
/// bump.
struct Migration {
    int version = 0; ///< 1, 2, 3 ... without gaps
    const char *sql = nullptr;
};

class Database {
public:
    /// Opens or creates `path` (its folder exists) and brings it to the newest migration. Refuses a newer schema.
    [[nodiscard]] static Result<Database> open(const QString &path, const DatabaseKey &key,
                                               std::span<const Migration> migrations);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// A prepared statement, from the cache; it is reset when the returned value dies. `sql` must be a literal.
    [[nodiscard]] Statement prepare(const char *sql);
    /// Runs statements that return nothing.
    [[nodiscard]] Result<void> execute(const char *sql);
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changes() const;
    /// Moves the log into the database file; called when idle.
    void checkpoint();
    /// After this, power loss can't undo a commit (FULL) or may undo the newest ones (NORMAL).
    [[nodiscard]] Result<void> setFullSync(bool full);

    struct Private; ///< of this floor alone
private:
    friend class Transaction;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Rolls back unless committed. Begins with BEGIN IMMEDIATE.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database);
    Database *m_database;
};

/// Binds by position, from 1. Usage: `auto s = db.prepare("..."); s.bind(1, id).bind(2, n); while (s.step())
/// s.text(0);` then `s.result()` tells whether it ended well.
class Statement {
public:
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, static_cast<qint64>(value)); }
    Statement &bind(int index, bool value) { return bind(index, static_cast<qint64>(value)); }
    Statement &bind(int index, QStringView text);
    Statement &bind(int index, const QString &text) { return bind(index, QStringView(text)); }
    Statement &bind(int index, const char *) = delete;
    Statement &bindBlob(int index, QByteArrayView bytes);
    Statement &bindUtf8(int index, QByteArrayView text);
    Statement &bindNull(int index);

    /// True while there is a row.
    [[nodiscard]] bool step();
    /// For statements without rows: runs to the end.
    [[nodiscard]] Result<void> run();
    /// How the last step ended.
    [[nodiscard]] Result<void> result() const;

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< of a text or blob column, a copy
    [[nodiscard]] QByteArrayView view(int column) const; ///< valid until the next step
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    Statement(Database::Private *database, sqlite3_stmt *handle, const char *sql);
    Database::Private *m_database;
    sqlite3_stmt *m_handle; ///< null when preparing failed; then step() is false and result() tells why
    const char *m_sql;
    int m_status;
};

} // namespace vitrina
