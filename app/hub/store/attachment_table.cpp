// SPDX-License-Identifier: Apache-2.0
#include "hub/store/attachment_table.h"

namespace vitrina::hub {

void AttachmentTable::put(const Message &message)
{
    for (const Attachment &attachment : message.attachments) {
        auto write = m_database.prepare("INSERT OR IGNORE INTO attachments(id, message) VALUES(?1, ?2)");
        m_fault.note(write.bind(1, attachment.id.value()).bind(2, message.id.value()).run());
    }
}

void AttachmentTable::forget(const MessageId &message)
{
    auto remove = m_database.prepare("DELETE FROM attachments WHERE message=?1");
    m_fault.note(remove.bind(1, message.value()).run());
}

std::vector<MessageId> AttachmentTable::messagesOf(const AttachmentId &id) const
{
    std::vector<MessageId> messages;
    auto select = m_database.prepare("SELECT message FROM attachments WHERE id=?1");
    select.bind(1, id.value());
    while (select.step())
        messages.emplace_back(select.text(0));
    m_fault.note(select.result());
    return messages;
}

} // namespace vitrina::hub
