// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/queries.h"

#include "hub/desk/snapshot.h"

#include <limits>

namespace vitrina::hub {
Queries::Queries(Desk &desk, Commands &commands, Uploads &uploads)
    : m_desk(desk)
    , m_commands(commands)
    , m_uploads(uploads)
{
}

Outcome Queries::answer(const View &view, const wire::QueryBody &query)
{
    m_desk.ledger().commit(); // nobody is shown what a crash could still take back
    return std::visit([this, &view](const auto &body) { return ask(view, body); }, query);
}

std::optional<DialogRecord> Queries::readable(const View &view, const DialogId &id)
{
    auto record = m_desk.ledger().reading().dialogs.find(id);
    return record && m_desk.access().mayChat(view, record->dialog.shop) ? std::move(record) : std::nullopt;
}

Outcome Queries::ask(const View &view, const wire::SnapshotPage &query)
{
    Snapshot snapshot(m_desk.ledger().reading(), m_desk.access(), view);
    auto items = snapshot.page(query.after, std::clamp(query.limit, 1, wire::maxPageItems));
    if (!items)
        return tl::unexpected(items.error());
    return wire::ReplyBody(std::move(*items));
}

Outcome Queries::ask(const View &view, const wire::HistoryPage &query)
{
    const auto record = readable(view, query.dialog);
    if (!record)
        return failure(ErrorClass::Refused, u"no_access");
    const qint64 before = query.before > 0 ? query.before : std::numeric_limits<qint64>::max();
    PageSize size(wire::maxPageItems);
    return wire::ReplyBody(history(*record, before, std::clamp(query.limit, 1, wire::maxPageItems), size));
}

Outcome Queries::ask(const View &view, const wire::RecentMessages &query)
{
    wire::RecentItems recent;
    PageSize size(wire::maxRecentDialogs * wire::maxRecentMessages);
    const int perDialog = std::clamp(query.perDialog, 1, wire::maxRecentMessages);
    for (const DialogId &id : query.dialogs) {
        const auto record = readable(view, id);
        if (!record)
            continue;
        auto items = history(*record, std::numeric_limits<qint64>::max(), perDialog, size);
        if (items.messages.empty() && items.more)
            break; // the page is full: the client asks again for what is missing
        recent.dialogs.push_back(std::move(items));
    }
    return wire::ReplyBody(std::move(recent));
}

wire::HistoryItems Queries::history(const DialogRecord &record, qint64 before, int limit, PageSize &size)
{
    wire::HistoryItems items{record.dialog.id, {}, false};
    m_desk.ledger().reading().messages.backwards(record.key, before, [&](Message message, qsizetype bytes) {
        if (static_cast<int>(items.messages.size()) == limit || !size.take(bytes)) {
            items.more = true;
            return false;
        }
        items.messages.push_back(std::move(message));
        return true;
    });
    return items;
}

Outcome Queries::ask(const View &view, const wire::CommandStatus &query)
{
    return m_commands.status(view.user.key, query.id);
}

Outcome Queries::ask(const View &view, const wire::GetOrder &query)
{
    auto order = m_desk.ledger().reading().orders.find(query.id.value());
    if (!order || !m_desk.access().mayChat(view, order->shop))
        return failure(ErrorClass::Refused, u"no_access");
    return wire::ReplyBody(wire::OrderFound{std::move(*order)});
}

Outcome Queries::ask(const View &view, const wire::EvidencePage &query)
{
    const auto record = readable(view, query.dialog);
    if (!record)
        return failure(ErrorClass::Refused, u"no_access");
    if (!m_desk.rules().mayConfigure(view.user.role)) // it tells what colleagues did
        return failure(ErrorClass::Refused, u"role");
    const QString chain = query.ofShop ? record->dialog.shop.value() : query.dialog.value();
    wire::EvidenceItems items{chain, {}, false};
    PageSize size(wire::maxPageItems);
    m_desk.ledger().reading().evidence.after(chain, query.after, [&](EvidenceEntry entry, qsizetype bytes) {
        if (!size.take(bytes)) {
            items.more = true;
            return false;
        }
        items.entries.push_back(std::move(entry));
        return true;
    });
    return wire::ReplyBody(std::move(items));
}

Outcome Queries::ask(const View &view, const wire::UploadStatus &query)
{
    return m_uploads.status(view, query.id).map([](const wire::UploadState &state) { return wire::ReplyBody(state); });
}

Outcome Queries::ask(const View &, const wire::Download &)
{
    return failure(ErrorClass::Refused, u"not_supported"); // a session's business: what follows the answer is binary
}

} // namespace vitrina::hub
