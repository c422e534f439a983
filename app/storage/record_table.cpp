// SPDX-License-Identifier: Apache-2.0
#include "storage/record_table.h"

#include "storage/columns.h"

namespace vitrina {

Result<void> RecordTable::put(QStringView kind, QStringView id, QByteArrayView value)
{
    return m_database.prepare("INSERT OR REPLACE INTO record(kind, id, value) VALUES(?, ?, ?)")
        .bind(1, kind)
        .bind(2, id)
        .bindBlob(3, value)
        .run();
}

Result<void> RecordTable::remove(QStringView kind, QStringView id)
{
    return m_database.prepare("DELETE FROM record WHERE kind = ? AND id = ?").bind(1, kind).bind(2, id).run();
}

Result<void> RecordTable::removeAll(QStringView kind)
{
    return m_database.prepare("DELETE FROM record WHERE kind = ?").bind(1, kind).run();
}

Result<QByteArray> RecordTable::get(QStringView kind, QStringView id)
{
    auto read = m_database.prepare("SELECT value FROM record WHERE kind = ? AND id = ?");
    read.bind(1, kind).bind(2, id);
    return firstOf(read, [](const Statement &row) { return row.bytes(0); }).map([](const auto &value) {
        return value.value_or(QByteArray());
    });
}

Result<std::vector<QByteArray>> RecordTable::all(QStringView kind)
{
    auto read = m_database.prepare("SELECT value FROM record WHERE kind = ? ORDER BY id");
    read.bind(1, kind);
    return rowsOf(read, [](const Statement &row) { return row.bytes(0); });
}

} // namespace vitrina
