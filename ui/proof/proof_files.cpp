// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/proof_files.h"

#include "ui/files/file_shelf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

std::vector<Attachment> filesOf(const EvidenceEntry &entry)
{
    std::vector<Attachment> files;
    const QJsonArray array = QJsonDocument::fromJson(entry.content.toUtf8()).object().value("files"_L1).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject file = value.toObject();
        files.push_back({AttachmentId(file.value("id"_L1).toString()), file.value("name"_L1).toString(),
                         file.value("media_type"_L1).toString(), file.value("bytes"_L1).toInteger(),
                         file.value("sha256"_L1).toString()});
    }
    return files;
}

std::vector<Attachment> picturesOf(const Proof &proof)
{
    std::vector<Attachment> pictures;
    for (const EvidenceChain &chain : proof.chains) {
        for (const EvidenceEntry &entry : chain.entries) {
            for (Attachment &file : filesOf(entry)) {
                if (!file.id.isEmpty() && isPicture(file)
                    && std::ranges::find(pictures, file.id, &Attachment::id) == pictures.end())
                    pictures.push_back(std::move(file));
            }
        }
    }
    return pictures;
}

} // namespace vitrina::ui
