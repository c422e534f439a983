// SPDX-License-Identifier: Apache-2.0
#include "hub/store/upload_table.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace vitrina::hub {

std::optional<Upload> UploadTable::find(const AttachmentId &id) const
{
    auto select = m_database.prepare("SELECT user, dialog, name, type, bytes, sha256, width, height, received, "
                                     "complete, sent FROM uploads WHERE id=?1");
    select.bind(1, id.value());
    if (!select.step()) {
        m_fault.note(select.result());
        return std::nullopt;
    }
    Upload upload;
    upload.user = select.integer(0);
    upload.dialog = DialogId(select.text(1));
    upload.attachment = {id,
                         select.text(2),
                         select.text(3),
                         select.integer(4),
                         select.text(5),
                         static_cast<int>(select.integer(6)),
                         static_cast<int>(select.integer(7))};
    upload.received = select.integer(8);
    upload.complete = select.integer(9) != 0;
    upload.sent = select.integer(10) != 0;
    return upload;
}

void UploadTable::begin(const Upload &upload, UtcTime now)
{
    const Attachment &file = upload.attachment;
    auto write = m_database.prepare("INSERT OR IGNORE INTO uploads(id, user, dialog, name, type, bytes, sha256, width, "
                                    "height, received, complete, sent, at) "
                                    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, 0, 0, ?10)");
    write.bind(1, file.id.value()).bind(2, upload.user).bind(3, upload.dialog.value()).bind(4, file.name);
    write.bind(5, file.mediaType).bind(6, file.bytes).bind(7, file.sha256).bind(8, file.width).bind(9, file.height);
    m_fault.note(write.bind(10, toMilliseconds(now)).run());
}

void UploadTable::append(const AttachmentId &id, QByteArrayView bytes, UtcTime now)
{
    auto part = m_database.prepare("INSERT INTO upload_parts(upload, at, bytes) "
                                   "SELECT id, received, ?2 FROM uploads WHERE id=?1");
    m_fault.note(part.bind(1, id.value()).bindBlob(2, bytes).run());
    auto grown = m_database.prepare("UPDATE uploads SET received=received+?2, at=?3 WHERE id=?1");
    m_fault.note(grown.bind(1, id.value()).bind(2, qint64(bytes.size())).bind(3, toMilliseconds(now)).run());
}

void UploadTable::markComplete(const AttachmentId &id)
{
    auto write = m_database.prepare("UPDATE uploads SET complete=1 WHERE id=?1");
    m_fault.note(write.bind(1, id.value()).run());
}

void UploadTable::markSent(const AttachmentId &id)
{
    auto write = m_database.prepare("UPDATE uploads SET sent=1 WHERE id=?1");
    m_fault.note(write.bind(1, id.value()).run());
}

void UploadTable::erase(const AttachmentId &id)
{
    auto parts = m_database.prepare("DELETE FROM upload_parts WHERE upload=?1");
    m_fault.note(parts.bind(1, id.value()).run());
    auto file = m_database.prepare("DELETE FROM uploads WHERE id=?1");
    m_fault.note(file.bind(1, id.value()).run());
}

void UploadTable::eraseUnsentBefore(UtcTime moment)
{
    std::vector<AttachmentId> old;
    auto select = m_database.prepare("SELECT id FROM uploads WHERE sent=0 AND at<?1");
    select.bind(1, toMilliseconds(moment));
    while (select.step())
        old.emplace_back(select.text(0));
    m_fault.note(select.result());
    for (const AttachmentId &id : old)
        erase(id);
}

void UploadTable::eraseLeastOf(qint64 user)
{
    auto select = m_database.prepare("SELECT id FROM uploads WHERE user=?1 AND sent=0 ORDER BY complete, at LIMIT 1");
    select.bind(1, user);
    const AttachmentId id = select.step() ? AttachmentId(select.text(0)) : AttachmentId();
    m_fault.note(select.result());
    erase(id);
}

bool UploadTable::hasRoomFor(qint64 bytes) const
{
    auto select = m_database.prepare("SELECT file FROM pragma_database_list WHERE name='main'");
    const QString path = select.step() ? select.text(0) : QString();
    m_fault.note(select.result());
    return QStorageInfo(QFileInfo(path).path()).bytesAvailable() - m_spareRoom >= bytes;
}

QByteArray UploadTable::content(const AttachmentId &id) const
{
    QByteArray content;
    auto select = m_database.prepare("SELECT bytes FROM upload_parts WHERE upload=?1 ORDER BY at");
    select.bind(1, id.value());
    while (select.step())
        content += select.view(0);
    m_fault.note(select.result());
    return content;
}

UploadTable::Burden UploadTable::unsentOf(qint64 user) const
{
    auto select = m_database.prepare("SELECT count(*), coalesce(sum(bytes), 0) FROM uploads WHERE user=?1 AND sent=0");
    select.bind(1, user);
    Burden burden;
    if (select.step())
        burden = {static_cast<int>(select.integer(0)), select.integer(1)};
    m_fault.note(select.result());
    return burden;
}

} // namespace vitrina::hub
