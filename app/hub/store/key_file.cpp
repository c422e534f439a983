// SPDX-License-Identifier: Apache-2.0
#include "hub/store/key_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vitrina::hub {
namespace {

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<DatabaseKey> readKey(const QString &path)
{
    QFile file(path);
#ifndef Q_OS_WIN // there the folder of the user's profile is what protects the file
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & others) {
        return failure(ErrorClass::Local, u"key_file_readable_by_others",
                       QStringLiteral("others may read %1; give it mode 0600").arg(path));
    }
#endif
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorClass::Local, u"data_dir_unusable", QStringLiteral("%1 can't be read").arg(path));
    QByteArray key = QByteArray::fromHex(file.read(4096).trimmed());
    if (key.size() != DatabaseKey::size)
        return failure(ErrorClass::Local, u"key_file_damaged", QStringLiteral("%1 holds no key").arg(path));
    return DatabaseKey(std::move(key));
}

Result<DatabaseKey> makeKey(const QString &path)
{
    DatabaseKey key = DatabaseKey::random();
    QFile file(path);
    // The mode is given before a byte is in it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwner) || !file.setPermissions(onlyOwner)
        || file.write(key.bytes().toHex() + '\n') < 0 || !file.flush()) {
        return failure(ErrorClass::Local, u"data_dir_unusable", QStringLiteral("%1 can't be written").arg(path));
    }
    return key;
}

} // namespace

Result<DatabaseKey> loadOrMakeKey(const QString &dataDir)
{
    if (!QDir(dataDir).exists()
        && !(QDir().mkpath(dataDir) && QFile::setPermissions(dataDir, onlyOwner | QFileDevice::ExeOwner))) {
        return failure(ErrorClass::Local, u"data_dir_unusable", QStringLiteral("%1 can't be made").arg(dataDir));
    }
    const QDir dir(dataDir);
    const QString path = dir.filePath(QStringLiteral("hub.key"));
    if (QFileInfo::exists(path))
        return readKey(path);
    if (dir.exists(QStringLiteral("hub.db")))
        return failure(ErrorClass::Local, u"key_file_missing", QStringLiteral("%1 is gone").arg(path));
    return makeKey(path);
}

} // namespace vitrina::hub
