// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int knownFormat = 1;
constexpr qint64 mostBytes = 1 << 20;

std::optional<QJsonObject> documentIn(const QByteArray &bytes)
{
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    if (!document.value("format"_L1).isDouble() || !document.value("values"_L1).isObject())
        return std::nullopt;
    return document;
}

bool replace(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Without flush(), commit() puts an empty file in the place of the good one when the disk is full.
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.commit();
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    return file.readAll();
}

ReadSettings readBackup(const QString &path)
{
    ReadSettings read;
    const auto document = documentIn(contentOf(path + ".backup"_L1).value_or(QByteArray()));
    if (document)
        read.values = document->value("values"_L1).toObject();
    read.problem = Error{ErrorClass::Local, document ? u"settings_restored"_s : u"settings_lost"_s, path};
    return read;
}

ReadSettings setAside(const QString &path)
{
    const QString damaged = path + ".damaged"_L1;
    QFile::remove(damaged);
    ReadSettings read = readBackup(path);
    read.mayWrite = QFile::rename(path, damaged);
    if (read.mayWrite && !read.values.isEmpty())
        (void)writeSettings(path, read.values); // this start may change nothing that would be written
    return read;
}

} // namespace

ReadSettings readSettings(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return {{}, Error{ErrorClass::Local, u"settings_unreadable"_s, path}, false};
    const QByteArray bytes = file.size() > mostBytes ? QByteArray() : file.readAll();
    file.close();
    const auto document = documentIn(bytes);
    if (!document)
        return setAside(path);
    ReadSettings read{document->value("values"_L1).toObject(), {}, true};
    if (document->value("format"_L1).toInt() > knownFormat) {
        read.problem = Error{ErrorClass::Local, u"settings_from_future"_s, path};
        read.mayWrite = false;
    } else if (contentOf(path + ".backup"_L1) != bytes) {
        (void)replace(path + ".backup"_L1, bytes); // a full disk is told when something is to be kept
    }
    return read;
}

Result<void> writeSettings(const QString &path, const QJsonObject &values)
{
    const QJsonObject document{{u"format"_s, knownFormat}, {u"values"_s, values}};
    if (!replace(path, QJsonDocument(document).toJson()))
        return failure(ErrorClass::Local, u"settings_unwritable", path);
    return {};
}

} // namespace vitrina::ui
