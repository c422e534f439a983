// SPDX-License-Identifier: Apache-2.0
#include "database/database_private.h"

namespace vitrina {

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database != nullptr)
        sqlite3_exec(m_database->d->handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    const auto done = m_database->execute("COMMIT");
    if (done)
        m_database = nullptr; // a failed commit leaves the transaction open, for the destructor to roll back
    return done;
}

} // namespace vitrina
