// SPDX-License-Identifier: Apache-2.0
#include "hub/store/draft_table.h"

#include "hub/store/stored_value.h"

namespace vitrina::hub {

std::optional<Draft> DraftTable::find(qint64 user, const DialogId &dialog) const
{
    auto select = m_database.prepare("SELECT value FROM drafts WHERE user=?1 AND dialog=?2");
    select.bind(1, user).bind(2, dialog.value());
    if (!select.step()) {
        m_fault.note(select.result());
        return std::nullopt;
    }
    auto draft = fromText<Draft>(select.view(0));
    if (!draft) {
        m_fault.note(draft.error());
        return std::nullopt;
    }
    return std::move(*draft);
}

void DraftTable::put(qint64 user, const Draft &draft)
{
    // An empty one stays as a row: its time still decides against a late draft of another computer.
    auto write = m_database.prepare("INSERT INTO drafts(user, dialog, value) VALUES(?1, ?2, ?3) "
                                    "ON CONFLICT(user, dialog) DO UPDATE SET value=?3");
    m_fault.note(write.bind(1, user).bind(2, draft.dialog.value()).bindUtf8(3, toText(draft)).run());
}

std::vector<Draft> DraftTable::after(qint64 user, const QString &dialog, int limit) const
{
    std::vector<Draft> drafts;
    auto select = m_database.prepare("SELECT value FROM drafts WHERE user=?1 AND dialog>?2 ORDER BY dialog LIMIT ?3");
    select.bind(1, user).bind(2, dialog).bind(3, limit);
    while (select.step()) {
        if (auto draft = fromText<Draft>(select.view(0)))
            drafts.push_back(std::move(*draft));
        else
            m_fault.note(draft.error());
    }
    m_fault.note(select.result());
    return drafts;
}

} // namespace vitrina::hub
