// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"

// Declares the functions of the encryption; every package builds the library with it.
#ifndef SQLITE_HAS_CODEC
#define SQLITE_HAS_CODEC
#endif
#include <sqlite3.h>

#include <string_view>
#include <unordered_map>
#include <vector>

namespace vitrina {

struct Database::Private {
    sqlite3 *handle = nullptr;
    /// Idle prepared statements by the address of their literal.
    std::unordered_map<const char *, std::vector<sqlite3_stmt *>> idle;

    ~Private();
};

/// `status` is a result of SQLite; `handle` may be null.
[[nodiscard]] Error databaseError(int status, sqlite3 *handle);

} // namespace vitrina
