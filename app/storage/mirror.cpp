// SPDX-License-Identifier: Apache-2.0
#include "storage/mirror.h"

#include "storage/mirror_schema.h"

#include <QDir>
#include <QFile>

namespace vitrina {

QString Mirror::fileName()
{
    return QStringLiteral("mirror.db");
}

Result<std::unique_ptr<Mirror>> Mirror::open(const QString &folder, const DatabaseKey &key)
{
    return Database::open(QDir(folder).filePath(fileName()), key, mirrorMigrations).map([](Database &&database) {
        return std::make_unique<Mirror>(std::move(database));
    });
}

void Mirror::discard(const QString &folder)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(QDir(folder).filePath(fileName() + QLatin1StringView(suffix)));
}

Mirror::Mirror(Database database)
    : m_database(std::move(database))
{
}

} // namespace vitrina
