// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/licences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/licences/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString textOf(const QJsonObject &part)
{
    QString text = u"Copyright © "_s + part["owner"_L1].toString() + u"\n\n"_s;
    const QJsonArray names = part["texts"_L1].toArray();
    for (const QJsonValue &name : names)
        text += QString::fromUtf8(resource(name.toString() + u".txt"_s)) + u"\n\n"_s;
    return text.trimmed();
}

} // namespace

std::vector<LicencedPart> licencedParts()
{
    std::vector<LicencedPart> parts;
    const QJsonArray all = QJsonDocument::fromJson(resource(u"parts.json"_s)).array();
    for (const QJsonValue &value : all) {
        const QJsonObject part = value.toObject();
        parts.push_back(
            {part["name"_L1].toString(), part["owner"_L1].toString(), part["licence"_L1].toString(), textOf(part)});
    }
    return parts;
}

} // namespace vitrina::ui
