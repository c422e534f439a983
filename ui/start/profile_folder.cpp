// SPDX-License-Identifier: Apache-2.0
#include "ui/start/profile_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qint64 longestToken = 1024;

QString defaultFolder(bool demo)
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return QDir(base).filePath(demo ? u"demo"_s : u"account"_s);
}

} // namespace

Result<QString> profileFolder(const StartOptions &options)
{
    const QString folder = options.profile.isEmpty() ? defaultFolder(options.demo) : options.profile;
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isDir() || !QFileInfo(folder).isWritable())
        return failure(ErrorClass::Local, u"profile_unwritable", QDir::toNativeSeparators(folder));
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return QDir(folder).absolutePath();
}

QString settingsFile(const StartOptions &options)
{
    const auto folder = profileFolder(options);
    return folder ? QDir(*folder).filePath(u"settings.json"_s) : QString();
}

Result<QByteArray> readTokenFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorClass::Local, u"token_file_unreadable", QDir::toNativeSeparators(path));
    const QByteArray token = file.read(longestToken + 1).trimmed();
    if (token.isEmpty() || token.size() > longestToken || token.contains('\n'))
        return failure(ErrorClass::Local, u"token_file_empty", QDir::toNativeSeparators(path));
    return token;
}

void removeLocalData(const QString &folder)
{
    QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.db"_s, u"*.db-wal"_s, u"*.db-shm"_s, u"*.damaged"_s}, QDir::Files))
        dir.remove(name);
    QDir(dir.filePath(u"hub"_s)).removeRecursively();
}

} // namespace vitrina::ui
