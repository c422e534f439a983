// SPDX-License-Identifier: Apache-2.0
#include "hub/store/evidence_table.h"

namespace vitrina::hub {
namespace {

constexpr qsizetype entryOverhead = 420; ///< bytes of an entry in a frame besides its content and actor

} // namespace

void EvidenceTable::append(const QString &chain, EvidenceEntry entry)
{
    auto last = m_database.prepare("SELECT number, hash FROM evidence WHERE chain=?1 ORDER BY number DESC LIMIT 1");
    last.bind(1, chain);
    const bool first = !last.step();
    m_fault.note(last.result());
    entry.number = first ? 1 : last.integer(0) + 1;
    entry.digest = evidenceDigest(entry.salt, entry.content);
    entry.hash = evidenceHash(first ? evidenceStart(chain) : last.text(1), entry);
    auto insert = m_database.prepare("INSERT INTO evidence(chain, number, at, kind, actor, content, salt, digest, hash)"
                                     " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    insert.bind(1, chain).bind(2, entry.number).bind(3, toMilliseconds(entry.at)).bind(4, entry.kind);
    insert.bind(5, entry.actor).bind(6, entry.content).bind(7, entry.salt).bind(8, entry.digest).bind(9, entry.hash);
    m_fault.note(insert.run());
}

void EvidenceTable::after(const QString &chain, qint64 number,
                          const std::function<bool(EvidenceEntry, qsizetype)> &take) const
{
    auto select = m_database.prepare("SELECT number, at, kind, actor, content, salt, digest, hash FROM evidence"
                                     " WHERE chain=?1 AND number>?2 ORDER BY number");
    select.bind(1, chain).bind(2, number);
    while (select.step()) {
        EvidenceEntry entry{select.integer(0), fromMilliseconds(select.integer(1)),
                            select.text(2),    select.text(3),
                            select.text(4),    select.text(5),
                            select.text(6),    select.text(7)};
        const qsizetype bytes = entryOverhead + 2 * (select.view(3).size() + select.view(4).size());
        if (!take(std::move(entry), bytes))
            return;
    }
    m_fault.note(select.result());
}

void EvidenceTable::forget(const QString &chain)
{
    auto update = m_database.prepare("UPDATE evidence SET content='', salt='' WHERE chain=?1");
    m_fault.note(update.bind(1, chain).run());
}

} // namespace vitrina::hub
