// SPDX-License-Identifier: Apache-2.0
#include "storage/attachment_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrina {
using namespace Qt::StringLiterals;

QByteArray attachmentsToJson(const std::vector<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &a : attachments) {
        array.append(QJsonObject{{u"id"_s, a.id.value()},
                                 {u"name"_s, a.name},
                                 {u"type"_s, a.mediaType},
                                 {u"bytes"_s, a.bytes},
                                 {u"sha256"_s, a.sha256},
                                 {u"w"_s, a.width},
                                 {u"h"_s, a.height}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<Attachment> attachmentsFromJson(const QByteArray &json)
{
    std::vector<Attachment> attachments;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        const QJsonObject o = value.toObject();
        attachments.push_back({AttachmentId(o["id"_L1].toString()), o["name"_L1].toString(), o["type"_L1].toString(),
                               o["bytes"_L1].toInteger(), o["sha256"_L1].toString(), o["w"_L1].toInt(),
                               o["h"_L1].toInt()});
    }
    return attachments;
}

} // namespace vitrina
