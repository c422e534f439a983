// SPDX-License-Identifier: Apache-2.0
#include "hub/store/store.h"

#include "hub/store/schema.h"

#include <QDir>

namespace vitrina::hub {

Store::Store(Database database)
    : m_database(std::move(database))
{
}

Result<std::unique_ptr<Store>> Store::open(const QString &dataDir, const DatabaseKey &key)
{
    auto database = Database::open(QDir(dataDir).filePath(QStringLiteral("hub.db")), key, schema());
    if (!database)
        return tl::unexpected(database.error());
    // A number of the log, once told, is never given to something else: not even after a power cut.
    if (const auto synced = database->setFullSync(true); !synced)
        return tl::unexpected(synced.error());
    // Room for the upper pages of the indexes of a million messages.
    if (const auto sized = database->execute("PRAGMA cache_size=-65536"); !sized)
        return tl::unexpected(sized.error());
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

QString Store::meta(const QString &name)
{
    auto select = m_database.prepare("SELECT value FROM meta WHERE name=?1");
    select.bind(1, name);
    return select.step() ? select.text(0) : QString();
}

void Store::setMeta(const QString &name, const QString &value)
{
    auto write =
        m_database.prepare("INSERT INTO meta(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value=?2");
    fault.note(write.bind(1, name).bind(2, value).run());
}

} // namespace vitrina::hub
