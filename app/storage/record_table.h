// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"

#include <utility>
#include <vector>

namespace vitrina {

/// Small things that are read whole: the cursor, shops, quick replies, reports. The value's form is the
/// caller's.
class RecordTable {
public:
    explicit RecordTable(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<void> put(QStringView kind, QStringView id, QByteArrayView value);
    [[nodiscard]] Result<void> remove(QStringView kind, QStringView id);
    [[nodiscard]] Result<void> removeAll(QStringView kind);
    /// Empty when there is none.
    [[nodiscard]] Result<QByteArray> get(QStringView kind, QStringView id);
    [[nodiscard]] Result<std::vector<QByteArray>> all(QStringView kind);

private:
    Database &m_database;
};

} // namespace vitrina
