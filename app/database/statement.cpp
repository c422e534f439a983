// SPDX-License-Identifier: Apache-2.0
#include "database/database_private.h"

namespace vitrina {

Statement::Statement(Database::Private *database, sqlite3_stmt *handle, const char *sql)
    : m_database(database)
    , m_handle(handle)
    , m_sql(sql)
    , m_status(SQLITE_OK)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_sql(other.m_sql)
    , m_status(other.m_status)
{
}

Statement::~Statement()
{
    if (m_handle == nullptr)
        return;
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_database->idle[m_sql].push_back(m_handle);
}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle, index, value);
    return *this;
}

Statement &Statement::bind(int index, QStringView text)
{
    return bindUtf8(index, text.toUtf8());
}

Statement &Statement::bindUtf8(int index, QByteArrayView text)
{
    // An empty view may have no data, and SQLite takes a null pointer for NULL.
    const char *data = text.isEmpty() ? "" : text.data();
    sqlite3_bind_text64(m_handle, index, data, static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int index, QByteArrayView bytes)
{
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    sqlite3_bind_blob64(m_handle, index, data, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle, index);
    return *this;
}

bool Statement::step()
{
    if (m_handle == nullptr)
        return false;
    m_status = sqlite3_step(m_handle);
    return m_status == SQLITE_ROW;
}

Result<void> Statement::run()
{
    while (step()) { }
    return result();
}

Result<void> Statement::result() const
{
    if (m_status == SQLITE_OK || m_status == SQLITE_ROW || m_status == SQLITE_DONE)
        return {};
    return tl::unexpected(databaseError(m_status, m_database->handle));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QByteArrayView Statement::view(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return {data, data == nullptr ? 0 : sqlite3_column_bytes(m_handle, column)};
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

} // namespace vitrina
