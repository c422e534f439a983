// SPDX-License-Identifier: Apache-2.0
#include "hub/store/message_table.h"

#include "hub/store/stored_value.h"

namespace vitrina::hub {

bool isIncoming(const Message &message)
{
    return message.author == PartyRole::Buyer || message.author == PartyRole::Support;
}

std::optional<Message> MessageTable::find(const MessageId &id) const
{
    auto select = m_database.prepare("SELECT value FROM messages WHERE id=?1");
    select.bind(1, id.value());
    if (!select.step()) {
        m_fault.note(select.result());
        return std::nullopt;
    }
    auto message = fromText<Message>(select.view(0));
    if (!message) {
        m_fault.note(message.error());
        return std::nullopt;
    }
    return std::move(*message);
}

void MessageTable::insert(qint64 dialogKey, const Message &message)
{
    auto write =
        m_database.prepare("INSERT INTO messages(dialog, position, id, incoming, value) VALUES(?1, ?2, ?3, ?4, ?5)");
    write.bind(1, dialogKey).bind(2, message.position).bind(3, message.id.value()).bind(4, isIncoming(message));
    m_fault.note(write.bindUtf8(5, toText(message)).run());
}

void MessageTable::update(const Message &message)
{
    auto write = m_database.prepare("UPDATE messages SET incoming=?2, value=?3 WHERE id=?1");
    m_fault.note(write.bind(1, message.id.value()).bind(2, isIncoming(message)).bindUtf8(3, toText(message)).run());
}

void MessageTable::erase(const MessageId &id)
{
    auto remove = m_database.prepare("DELETE FROM messages WHERE id=?1");
    m_fault.note(remove.bind(1, id.value()).run());
}

void MessageTable::backwards(qint64 dialogKey, qint64 before, const std::function<bool(Message, qsizetype)> &take) const
{
    auto select =
        m_database.prepare("SELECT value FROM messages WHERE dialog=?1 AND position<?2 ORDER BY position DESC");
    select.bind(1, dialogKey).bind(2, before);
    while (select.step()) {
        auto message = fromText<Message>(select.view(0));
        if (!message) {
            m_fault.note(message.error());
            return;
        }
        if (!take(std::move(*message), select.view(0).size()))
            return;
    }
    m_fault.note(select.result());
}

int MessageTable::countIncoming(qint64 dialogKey, qint64 position) const
{
    auto select = m_database.prepare("SELECT count(*) FROM messages WHERE dialog=?1 AND position>?2 AND incoming=1");
    select.bind(1, dialogKey).bind(2, position);
    const int count = select.step() ? static_cast<int>(select.integer(0)) : 0;
    m_fault.note(select.result());
    return count;
}

qint64 MessageTable::lastIncoming(qint64 dialogKey) const
{
    auto select = m_database.prepare("SELECT max(position) FROM messages WHERE dialog=?1 AND incoming=1");
    select.bind(1, dialogKey);
    const qint64 position = select.step() ? select.integer(0) : 0;
    m_fault.note(select.result());
    return position;
}

} // namespace vitrina::hub
