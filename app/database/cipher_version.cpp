// SPDX-License-Identifier: Apache-2.0
#include "database/cipher_version.h"

#include "database/database_private.h"

namespace vitrina {

QString cipherVersion()
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    QString version;
    if (sqlite3_open(":memory:", &handle) == SQLITE_OK
        && sqlite3_prepare_v2(handle, "PRAGMA cipher_version", -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        version = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return version;
}

} // namespace vitrina
