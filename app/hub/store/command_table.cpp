// SPDX-License-Identifier: Apache-2.0
#include "hub/store/command_table.h"

#include "wire/codec.h"

namespace vitrina::hub {

std::optional<CommandTable::Record> CommandTable::find(qint64 user, const CommandId &id) const
{
    auto select = m_database.prepare("SELECT body_hash, reply FROM commands WHERE user=?1 AND id=?2");
    select.bind(1, user).bind(2, id.value());
    if (!select.step()) {
        m_fault.note(select.result());
        return std::nullopt;
    }
    Record record{select.bytes(0), std::nullopt};
    if (select.isNull(1))
        return record;
    // The answer is kept as the frame that was sent, errors included.
    auto frame = wire::decode(select.view(1));
    if (frame && std::holds_alternative<wire::Reply>(*frame))
        record.reply = std::get<wire::Reply>(std::move(*frame));
    else
        m_fault.note(Error{ErrorClass::Local, QStringLiteral("database_corrupt"), QStringLiteral("a stored reply")});
    return record;
}

void CommandTable::begin(qint64 user, const CommandId &id, UtcTime at, const QByteArray &bodyHash)
{
    auto insert = m_database.prepare("INSERT OR IGNORE INTO commands(user, id, at, body_hash) VALUES(?1, ?2, ?3, ?4)");
    m_fault.note(insert.bind(1, user).bind(2, id.value()).bind(3, toMilliseconds(at)).bindBlob(4, bodyHash).run());
}

void CommandTable::finish(qint64 user, const CommandId &id, const wire::Reply &reply)
{
    auto update = m_database.prepare("UPDATE commands SET reply=?3 WHERE user=?1 AND id=?2");
    m_fault.note(update.bind(1, user).bind(2, id.value()).bindUtf8(3, wire::encode(reply)).run());
}

void CommandTable::forget(qint64 user, const CommandId &id)
{
    auto remove = m_database.prepare("DELETE FROM commands WHERE user=?1 AND id=?2");
    m_fault.note(remove.bind(1, user).bind(2, id.value()).run());
}

void CommandTable::forgetBefore(UtcTime at)
{
    auto remove = m_database.prepare("DELETE FROM commands WHERE at<?1");
    m_fault.note(remove.bind(1, toMilliseconds(at)).run());
}

} // namespace vitrina::hub
