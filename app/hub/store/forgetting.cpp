// SPDX-License-Identifier: Apache-2.0
#include "hub/store/forgetting.h"

namespace vitrina::hub {

void Forgetting::forgetDialog(const DialogId &dialog, qint64 key, UtcTime at, const QByteArray &gone)
{
    auto files =
        m_database.prepare("DELETE FROM attachments WHERE message IN (SELECT id FROM messages WHERE dialog=?1)");
    m_fault.note(files.bind(1, key).run());
    auto messages = m_database.prepare("DELETE FROM messages WHERE dialog=?1");
    m_fault.note(messages.bind(1, key).run());
    for (const char *statement :
         {"DELETE FROM dialogs WHERE id=?1", "DELETE FROM drafts WHERE dialog=?1",
          "DELETE FROM upload_parts WHERE upload IN (SELECT id FROM uploads WHERE dialog=?1)",
          "DELETE FROM uploads WHERE dialog=?1", "DELETE FROM reports WHERE json_extract(value, '$.dialog')=?1",
          "DELETE FROM commands WHERE instr(reply, ?1)>0 AND ?1 IN (json_extract(reply, '$.body.message.dialog'),"
          " json_extract(reply, '$.body.report.dialog'), json_extract(reply, '$.body.dialog.id'))"}) {
        auto remove = m_database.prepare(statement);
        m_fault.note(remove.bind(1, dialog.value()).run());
    }
    auto events = m_database.prepare(
        "UPDATE events SET payload=?2 WHERE instr(payload, ?1)>0 AND ?1 IN (json_extract(payload, '$.body.dialog.id'),"
        " json_extract(payload, '$.body.message.dialog'), json_extract(payload, '$.body.draft.dialog'),"
        " json_extract(payload, '$.body.report.dialog'), json_extract(payload, '$.body.dialog'))");
    m_fault.note(events.bind(1, dialog.value()).bindUtf8(2, gone).run());
    remember(u"dialog", dialog.value(), at);
}

void Forgetting::forgetOrder(const OrderId &order, UtcTime at, const QByteArray &scrubbed)
{
    auto events = m_database.prepare("UPDATE events SET payload=?2 WHERE instr(payload, ?1)>0"
                                     " AND json_extract(payload, '$.body.order.id')=?1");
    m_fault.note(events.bind(1, order.value()).bindUtf8(2, scrubbed).run());
    remember(u"order", order.value(), at);
}

std::optional<UtcTime> Forgetting::dialogForgotten(const DialogId &dialog) const
{
    return find(u"dialog", dialog.value());
}

bool Forgetting::isOrderForgotten(const OrderId &order) const
{
    return find(u"order", order.value()).has_value();
}

std::optional<UtcTime> Forgetting::find(QStringView kind, const QString &id) const
{
    auto select = m_database.prepare("SELECT at FROM forgotten WHERE kind=?1 AND id=?2");
    select.bind(1, kind).bind(2, id);
    const bool found = select.step();
    m_fault.note(select.result());
    return found ? std::optional(fromMilliseconds(select.integer(0))) : std::nullopt;
}

void Forgetting::remember(QStringView kind, const QString &id, UtcTime at)
{
    auto write = m_database.prepare("INSERT INTO forgotten(kind, id, at) VALUES(?1, ?2, ?3) "
                                    "ON CONFLICT(kind, id) DO UPDATE SET at=?3");
    m_fault.note(write.bind(1, kind).bind(2, id).bind(3, toMilliseconds(at)).run());
}

} // namespace vitrina::hub
