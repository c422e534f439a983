// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/uploads.h"

#include "domain/file_name.h"
#include "marketplace/attachment_check.h"
#include "marketplace/picture_header.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vitrina::hub {
namespace {

constexpr qsizetype sumLength = 64;

bool isSum(const QString &text)
{
    return text.size() == sumLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

wire::UploadState stateOf(const Upload &upload)
{
    return {upload.attachment.id, upload.received, upload.complete};
}

} // namespace

AttachmentLimits Uploads::limitsOf(const DialogId &dialog)
{
    const DialogRecord *record = m_desk.dialog(dialog);
    const ShopRecord *shop = record != nullptr ? m_desk.access().shop(record->dialog.shop) : nullptr;
    return shop != nullptr ? m_desk.rules().attachmentLimits(shop->shop.marketplace) : AttachmentLimits();
}

std::optional<Upload> Uploads::find(const View &view, const AttachmentId &id)
{
    auto upload = m_desk.ledger().reading().uploads.find(id);
    const bool own = upload && upload->user == view.user.key && m_desk.dialog(view, upload->dialog) != nullptr;
    return own ? upload : std::nullopt;
}

Result<wire::UploadState> Uploads::begin(const View &view, const DialogId &dialog, const Attachment &file,
                                         const AttachmentId &id)
{
    const DialogRecord *record = m_desk.dialog(view, dialog);
    if (record == nullptr)
        return failure(ErrorClass::Refused, u"no_access");
    if (record->dialog.writeBlock)
        return failure(ErrorClass::Refused, u"write_blocked", record->dialog.writeBlock->reason);
    if (safeFileName(file.name) != file.name)
        return failure(ErrorClass::Refused, u"file_name");
    if (const auto allowed = checkStated(limitsOf(dialog), file.mediaType, file.bytes); !allowed)
        return tl::unexpected(allowed.error());
    if (!isSum(file.sha256))
        return failure(ErrorClass::Refused, u"invalid", QStringLiteral("sha256"));
    Store &store = m_desk.ledger().writing();
    store.uploads.eraseUnsentBefore(m_clock.now() - expiry);
    if (!store.uploads.hasRoomFor(file.bytes))
        return failure(ErrorClass::Refused, u"hub_full");
    for (auto burden = store.uploads.unsentOf(view.user.key);
         burden.files >= maxFiles || (burden.files > 0 && burden.bytes + file.bytes > maxBytes);
         burden = store.uploads.unsentOf(view.user.key))
        store.uploads.eraseLeastOf(view.user.key);
    Upload upload;
    upload.user = view.user.key;
    upload.dialog = dialog;
    upload.attachment = file;
    upload.attachment.id = id;
    // Whoever shows the picture makes room for it before it is there.
    upload.attachment.width = std::clamp(file.width, 0, longestPictureSide);
    upload.attachment.height = std::clamp(file.height, 0, longestPictureSide);
    store.uploads.begin(upload, m_clock.now());
    return stateOf(upload);
}

void Uploads::take(const View &view, const wire::Chunk &chunk)
{
    const auto upload = find(view, chunk.id);
    if (!upload || upload->complete || chunk.offset != upload->received || chunk.bytes.isEmpty()
        || chunk.offset + chunk.bytes.size() > upload->attachment.bytes)
        return;
    m_desk.ledger().writing().uploads.append(chunk.id, chunk.bytes, m_clock.now());
}

Result<wire::UploadState> Uploads::status(const View &view, const AttachmentId &id)
{
    m_desk.ledger().commit();
    const auto upload = find(view, id);
    if (!upload)
        return failure(ErrorClass::Refused, u"attachment_unknown");
    return stateOf(*upload);
}

Result<wire::UploadState> Uploads::commit(const View &view, const AttachmentId &id)
{
    auto upload = find(view, id);
    if (!upload)
        return failure(ErrorClass::Refused, u"attachment_unknown");
    if (upload->complete)
        return stateOf(*upload);
    if (upload->received != upload->attachment.bytes)
        return failure(ErrorClass::Refused, u"upload_incomplete");
    Store &store = m_desk.ledger().writing();
    const QByteArray content = store.uploads.content(id);
    const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(sum) != upload->attachment.sha256) {
        store.uploads.erase(id);
        return failure(ErrorClass::Refused, u"file_damaged");
    }
    const auto type = checkContent(limitsOf(upload->dialog), upload->attachment.name, content);
    if (!type || *type != upload->attachment.mediaType) {
        store.uploads.erase(id);
        return type ? failure(ErrorClass::Refused, u"file_lies") : tl::unexpected(type.error());
    }
    store.uploads.markComplete(id);
    upload->complete = true;
    return stateOf(*upload);
}

Result<std::vector<Attachment>> Uploads::ofMessage(const View &view, const DialogId &dialog,
                                                   const std::vector<AttachmentId> &ids)
{
    if (static_cast<int>(ids.size()) > limitsOf(dialog).maxCount)
        return failure(ErrorClass::Refused, u"too_many_files");
    std::vector<Attachment> files;
    for (const AttachmentId &id : ids) {
        const auto upload = find(view, id);
        const bool twice = std::ranges::count(ids, id) > 1;
        if (!upload || !upload->complete || upload->dialog != dialog || twice)
            return failure(ErrorClass::Refused, u"attachment_unknown");
        files.push_back(upload->attachment);
    }
    return files;
}

void Uploads::markSent(const std::vector<Attachment> &files)
{
    for (const Attachment &file : files)
        m_desk.ledger().writing().uploads.markSent(file.id);
}

} // namespace vitrina::hub
