// SPDX-License-Identifier: Apache-2.0
#include "storage/record_table.h"

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

QByteArray RecordTable::get(QStringView kind, QStringView id)
{
    auto read = m_database.prepare("SELECT value FROM record WHERE kind = ? AND id = ?");
    read.bind(1, kind).bind(2, id);
    return read.step() ? read.bytes(0) : QByteArray();
}

std::vector<QByteArray> RecordTable::all(QStringView kind)
{
    auto read = m_database.prepare("SELECT value FROM record WHERE kind = ? ORDER BY id");
    read.bind(1, kind);
    std::vector<QByteArray> values;
    while (read.step())
        values.push_back(read.bytes(0));
    return values;
}

} // namespace vitrina
