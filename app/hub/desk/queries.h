// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/desk/commands.h"
#include "hub/desk/page_size.h"
#include "hub/desk/uploads.h"

namespace vitrina::hub {

/// Answers queries from what is committed; each may be asked again at will.
class Queries {
public:
    Queries(Desk &desk, Commands &commands, Uploads &uploads);

    [[nodiscard]] Outcome answer(const View &view, const wire::QueryBody &query);

private:
    [[nodiscard]] Outcome ask(const View &view, const wire::SnapshotPage &query);
    [[nodiscard]] Outcome ask(const View &view, const wire::HistoryPage &query);
    [[nodiscard]] Outcome ask(const View &view, const wire::RecentMessages &query);
    [[nodiscard]] Outcome ask(const View &view, const wire::CommandStatus &query);
    [[nodiscard]] Outcome ask(const View &view, const wire::UploadStatus &query);
    [[nodiscard]] Outcome ask(const View &view, const wire::Download &query);
    [[nodiscard]] Outcome ask(const View &view, const wire::GetOrder &query);
    [[nodiscard]] Outcome ask(const View &view, const wire::EvidencePage &query);
    [[nodiscard]] std::optional<DialogRecord> readable(const View &view, const DialogId &id);
    [[nodiscard]] wire::HistoryItems history(const DialogRecord &record, qint64 before, int limit, PageSize &size);

    Desk &m_desk;
    Commands &m_commands;
    Uploads &m_uploads;
};

} // namespace vitrina::hub
