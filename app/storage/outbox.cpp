// SPDX-License-Identifier: Apache-2.0
#include "storage/outbox.h"

#include "storage/accepted_findings.h"
#include "storage/columns.h"

#include <QDir>

namespace vitrina {
namespace {

constexpr Migration migrations[] = {{1, R"sql(
CREATE TABLE entry(
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    command TEXT NOT NULL UNIQUE,
    dialog TEXT NOT NULL,
    body BLOB NOT NULL,
    state INTEGER NOT NULL,
    error TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE draft(dialog TEXT PRIMARY KEY, text TEXT NOT NULL, at INTEGER NOT NULL, synced INTEGER NOT NULL) STRICT;
CREATE TABLE note(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
)sql"}};

Draft readDraft(Statement &read)
{
    return {DialogId(read.text(0)), read.text(1), fromMilliseconds(read.integer(2))};
}

OutboxEntry readEntry(Statement &read)
{
    return {read.integer(0),
            CommandId(read.text(1)),
            DialogId(read.text(2)),
            read.bytes(3),
            static_cast<OutboxState>(read.integer(4)),
            read.text(5),
            read.text(6),
            fromMilliseconds(read.integer(7))};
}

} // namespace

QString Outbox::fileName()
{
    return QStringLiteral("outbox.db");
}

Result<std::unique_ptr<Outbox>> Outbox::open(const QString &folder, const DatabaseKey &key)
{
    auto database = Database::open(QDir(folder).filePath(fileName()), key, migrations);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto full = database->setFullSync(true); !full)
        return tl::unexpected(full.error());
    return std::make_unique<Outbox>(std::move(*database));
}

Outbox::Outbox(Database database)
    : m_database(std::move(database))
{
}

Result<void> Outbox::add(const OutboxEntry &entry)
{
    auto write =
        m_database.prepare("INSERT OR IGNORE INTO entry(command, dialog, body, state, at) VALUES(?, ?, ?, ?, ?)");
    write.bind(1, entry.command.value()).bind(2, entry.dialog.value()).bindBlob(3, entry.body);
    write.bind(4, static_cast<int>(entry.state)).bind(5, toMilliseconds(entry.at));
    return write.run();
}

Result<void> Outbox::setState(const CommandId &command, OutboxState state, const QString &error, const QString &detail)
{
    auto write = m_database.prepare("UPDATE entry SET state = ?, error = ?, detail = ? WHERE command = ?");
    write.bind(1, static_cast<int>(state)).bind(2, error).bind(3, detail).bind(4, command.value());
    return write.run();
}

Result<void> Outbox::remove(const CommandId &command)
{
    return m_database.prepare("DELETE FROM entry WHERE command = ?").bind(1, command.value()).run();
}

Result<std::vector<OutboxEntry>> Outbox::all()
{
    auto read = m_database.prepare("SELECT n, command, dialog, body, state, error, detail, at FROM entry ORDER BY n");
    return rowsOf(read, readEntry);
}

Result<void> Outbox::putDraft(const Draft &draft, bool synced)
{
    // An empty unsynced draft stays as a row until the hub knows that it is gone.
    if (draft.text.isEmpty() && synced)
        return m_database.prepare("DELETE FROM draft WHERE dialog = ?").bind(1, draft.dialog.value()).run();
    auto write = m_database.prepare("INSERT OR REPLACE INTO draft(dialog, text, at, synced) VALUES(?, ?, ?, ?)");
    write.bind(1, draft.dialog.value()).bind(2, draft.text).bind(3, toMilliseconds(draft.at)).bind(4, synced);
    return write.run();
}

Result<std::vector<Draft>> Outbox::drafts()
{
    auto read = m_database.prepare("SELECT dialog, text, at FROM draft WHERE text <> ''");
    return rowsOf(read, readDraft);
}

Result<std::vector<Draft>> Outbox::unsyncedDrafts()
{
    auto read = m_database.prepare("SELECT dialog, text, at FROM draft WHERE synced = 0");
    return rowsOf(read, readDraft);
}

Result<std::vector<AcceptedFinding>> Outbox::acceptedFindings()
{
    return note(acceptedFindingsNote).map([](const QString &json) { return readAcceptedFindings(json); });
}

Result<void> Outbox::setFindingAccepted(const AcceptedFinding &finding, bool on)
{
    auto findings = acceptedFindings();
    if (!findings)
        return tl::unexpected(findings.error());
    std::erase(*findings, finding);
    if (on)
        findings->push_back(finding);
    return putNote(acceptedFindingsNote, writeAcceptedFindings(*findings));
}

Result<void> Outbox::putNote(QStringView name, QStringView value)
{
    return m_database.prepare("INSERT OR REPLACE INTO note(name, value) VALUES(?, ?)")
        .bind(1, name)
        .bind(2, value)
        .run();
}

Result<QString> Outbox::note(QStringView name)
{
    auto read = m_database.prepare("SELECT value FROM note WHERE name = ?");
    read.bind(1, name);
    return firstOf(read, [](const Statement &row) { return row.text(0); }).map([](const auto &value) {
        return value.value_or(QString());
    });
}

} // namespace vitrina
