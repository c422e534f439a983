// SPDX-License-Identifier: Apache-2.0
#include "database/database_private.h"

namespace vitrina {
namespace {

const char16_t *codeOf(int status)
{
    switch (status & 0xff) {
    case SQLITE_FULL:
        return u"disk_full";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return u"database_locked";
    case SQLITE_CORRUPT:
        return u"database_corrupt";
    case SQLITE_NOTADB:
        return u"database_wrong_key";
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return u"database_unavailable";
    case SQLITE_IOERR:
        return status == SQLITE_IOERR_WRITE || status == SQLITE_IOERR_FSYNC ? u"disk_full" : u"database_unavailable";
    default:
        return u"database_error";
    }
}

} // namespace

Error databaseError(int status, sqlite3 *handle)
{
    // SQLite's own message may quote a value (a failed constraint doesn't, a bad FTS query does): the name of the
    // result and its extended number say enough and hold no data.
    QString detail = QString::fromLatin1(sqlite3_errstr(status));
    if (handle != nullptr)
        detail += QStringLiteral(" (%1)").arg(sqlite3_extended_errcode(handle));
    return Error{ErrorClass::Local, QString::fromUtf16(codeOf(status)), detail};
}

} // namespace vitrina
