// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/files.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vitrina::hub {
namespace {

// Chunks carry the id as printable ASCII: one that can't stand there can't be sent.
bool fitsIntoAChunk(const AttachmentId &id)
{
    const QString &text = id.value();
    return !text.isEmpty() && text.size() <= wire::maxIdUnits
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

} // namespace

Files::Files(Desk &desk, ConnectorOf connectorOf)
    : m_desk(desk)
    , m_connectorOf(std::move(connectorOf))
{
}

std::optional<Files::Found> Files::findReadable(const View &view, const AttachmentId &id)
{
    const Store &store = m_desk.ledger().reading();
    for (const MessageId &carrier : store.attachments.messagesOf(id)) {
        const auto message = store.messages.find(carrier);
        const DialogRecord *record = message ? m_desk.dialog(view, message->dialog) : nullptr;
        if (record == nullptr)
            continue;
        const auto carried = std::ranges::find(message->attachments, id, &Attachment::id);
        return Found{record->dialog.shop, *carried, true};
    }
    for (const GoodsPictureTable::Row &goods : store.goodsPictures.find(id)) {
        if (m_desk.access().mayChat(view, goods.shop))
            return Found{goods.shop, goods.picture, false};
    }
    return std::nullopt;
}

Result<Files::File> Files::open(const View &view, const AttachmentId &id)
{
    m_desk.ledger().commit(); // nobody is shown what a crash could still take back
    const auto found = fitsIntoAChunk(id) ? findReadable(view, id) : std::nullopt;
    if (!found)
        return failure(ErrorClass::Refused, u"no_access");
    const Store &store = m_desk.ledger().reading();
    const auto upload = found->ofMessage ? store.uploads.find(id) : std::nullopt;
    if (upload && upload->complete)
        return File{found->attachment, store.uploads.content(id)};
    Connector *connector = m_connectorOf(found->shop);
    if (connector == nullptr)
        return failure(ErrorClass::Transient, u"marketplace_unavailable");
    auto content = connector->attachment(id);
    if (!content)
        return tl::unexpected(content.error());
    File file{found->attachment, std::move(*content)};
    file.attachment.bytes = file.content.size();
    if (file.attachment.sha256.isEmpty())
        file.attachment.sha256 =
            QString::fromLatin1(QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex());
    return file;
}

} // namespace vitrina::hub
