// SPDX-License-Identifier: Apache-2.0
#include "client/storage_sizes.h"

#include "storage/file_cache.h"
#include "storage/mirror.h"
#include "storage/outbox.h"
#include "storage/outgoing_files.h"

#include <QDir>
#include <QFileInfo>

namespace vitrina {
namespace {

qint64 sizeOf(const QDir &folder, const QString &name)
{
    qint64 bytes = 0;
    for (const char *suffix : {"", "-wal", "-shm", ".damaged"})
        bytes += QFileInfo(folder.filePath(name + QLatin1StringView(suffix))).size();
    return bytes;
}

} // namespace

StorageSizes storageSizes(const QString &folder)
{
    const QDir dir(folder);
    return {sizeOf(dir, Mirror::fileName()), sizeOf(dir, FileCache::fileName()), sizeOf(dir, Outbox::fileName()),
            sizeOf(dir, OutgoingFiles::fileName())};
}

} // namespace vitrina
