// SPDX-License-Identifier: Apache-2.0
#include "hub/store/event_log.h"

namespace vitrina::hub {

qint64 EventLog::append(UtcTime at, QByteArrayView payload)
{
    auto insert = m_database.prepare("INSERT INTO events(at, payload) VALUES(?1, ?2)");
    m_fault.note(insert.bind(1, toMilliseconds(at)).bindUtf8(2, payload).run());
    return m_database.lastInsertId();
}

void EventLog::addToView(qint64 user, qint64 seq, qint64 event)
{
    auto insert = m_database.prepare("INSERT INTO views(user, seq, event) VALUES(?1, ?2, ?3)");
    m_fault.note(insert.bind(1, user).bind(2, seq).bind(3, event).run());
}

void EventLog::read(qint64 user, qint64 seq, const std::function<bool(const Entry &)> &take) const
{
    auto select =
        m_database.prepare("SELECT views.seq, events.at, events.payload FROM views JOIN events "
                           "ON events.id=views.event WHERE views.user=?1 AND views.seq>?2 ORDER BY views.seq");
    select.bind(1, user).bind(2, seq);
    while (select.step()) {
        if (!take({select.integer(0), fromMilliseconds(select.integer(1)), select.view(2)}))
            return;
    }
    m_fault.note(select.result());
}

qint64 EventLog::oldest(qint64 user, qint64 none) const
{
    auto select = m_database.prepare("SELECT seq FROM views WHERE user=?1 ORDER BY seq LIMIT 1");
    select.bind(1, user);
    const qint64 seq = select.step() ? select.integer(0) : none;
    m_fault.note(select.result());
    return seq;
}

void EventLog::trim(qint64 user, qint64 seq)
{
    auto remove = m_database.prepare("DELETE FROM views WHERE user=?1 AND seq<=?2");
    m_fault.note(remove.bind(1, user).bind(2, seq).run());
}

void EventLog::sweep()
{
    // Each view holds its events in the order of their ids: older than every view's first entry is held by none.
    auto remove = m_database.prepare(
        "DELETE FROM events WHERE id < coalesce((SELECT min((SELECT event FROM views WHERE user=users.key ORDER BY seq "
        "LIMIT 1)) FROM users), 9223372036854775807)");
    m_fault.note(remove.run());
}

} // namespace vitrina::hub
