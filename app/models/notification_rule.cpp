// SPDX-License-Identifier: Apache-2.0
#include "models/notification_rule.h"

#include <algorithm>

namespace vitrina {
namespace {

bool isRefused(const Message &message)
{
    return message.delivery == Delivery::Refused || message.moderation == Moderation::Cancelled;
}

bool isIncoming(const Message &message)
{
    return message.author == PartyRole::Buyer || message.author == PartyRole::Support;
}

} // namespace

NotificationRule::NotificationRule(Sources sources)
    : m_sources(std::move(sources))
{
}

void NotificationRule::setOn(bool on)
{
    m_on = on;
    if (on)
        return;
    m_standing.clear();
    m_changed.clear();
}

bool NotificationRule::isWanted(NewsKind kind, const DialogRow &row) const
{
    return !row.muted && (!m_sources.isWanted || m_sources.isWanted(kind, row));
}

void NotificationRule::withdrawUnwanted()
{
    std::vector<DialogId> unwanted;
    for (const auto &[dialog, news] : m_standing) {
        const auto row = m_sources.row(dialog);
        if (!row || !isWanted(news.kind, *row))
            unwanted.push_back(dialog);
    }
    for (const DialogId &dialog : unwanted)
        withdraw(dialog);
}

void NotificationRule::setLive(bool live)
{
    m_live = live;
    m_synchronised = m_synchronised || live;
}

void NotificationRule::setWatched(const DialogId &dialog)
{
    m_watched = dialog;
    if (!dialog.isEmpty())
        withdraw(dialog);
}

void NotificationRule::takeRows(const std::vector<DialogRow> &rows, const std::vector<DialogKey> &removed, UtcTime now)
{
    for (const DialogKey key : removed)
        unfollow(key);
    if (!removed.empty()) {
        std::vector<DialogId> gone;
        for (const auto &[dialog, news] : m_standing) {
            if (!m_sources.row(dialog))
                gone.push_back(dialog);
        }
        for (const DialogId &dialog : gone)
            withdraw(dialog);
    }
    for (const DialogRow &row : rows) {
        follow(row, now);
        withdrawWhatIsDone(row);
    }
}

void NotificationRule::withdrawWhatIsDone(const DialogRow &row)
{
    const auto found = m_standing.find(row.id);
    if (found == m_standing.end())
        return;
    const NewsKind kind = found->second.kind;
    const bool read = kind == NewsKind::Message && row.unread == 0;
    const bool answered = (kind == NewsKind::DeadlineNear || kind == NewsKind::Overdue) && !row.waitingSince;
    if (row.muted || read || answered)
        withdraw(row.id);
}

void NotificationRule::follow(const DialogRow &row, UtcTime now)
{
    const auto known = m_clocks.find(row.key);
    if (!row.waitingSince || !row.answerDue || !row.canWrite || row.muted) {
        if (known != m_clocks.end())
            unfollow(row.key);
        return;
    }
    const bool same =
        known != m_clocks.end() && known->second.since == *row.waitingSince && known->second.due == *row.answerDue;
    if (same)
        return;
    unfollow(row.key);
    const Clock clock{row.id, *row.waitingSince, *row.answerDue, m_sources.nearMoment(row)};
    m_clocks.insert_or_assign(row.key, clock);
    if (clock.due <= now)
        return;
    m_moments.emplace(clock.due, row.key);
    if (clock.soon && *clock.soon > now && *clock.soon < clock.due)
        m_moments.emplace(*clock.soon, row.key);
}

void NotificationRule::unfollow(DialogKey key)
{
    const auto clock = m_clocks.find(key);
    if (clock == m_clocks.end())
        return;
    m_moments.erase({clock->second.due, key});
    if (clock->second.soon)
        m_moments.erase({*clock->second.soon, key});
    m_clocks.erase(clock);
}

std::optional<UtcTime> NotificationRule::nextMoment() const
{
    return !m_on || m_moments.empty() ? std::nullopt : std::optional(m_moments.begin()->first);
}

void NotificationRule::passTime(UtcTime now)
{
    while (!m_moments.empty() && m_moments.begin()->first <= now) {
        const DialogKey key = m_moments.begin()->second;
        m_moments.erase(m_moments.begin());
        const Clock &clock = m_clocks.at(key);
        // After a sleep both may have passed: then the later one says it all.
        tellDeadline(clock, clock.due <= now ? NewsKind::Overdue : NewsKind::DeadlineNear);
    }
}

void NotificationRule::tellDeadline(const Clock &clock, NewsKind kind)
{
    if (!m_synchronised)
        return; // perhaps answered long ago, from another computer
    tell(kind, clock.dialog, [&](News &news) { news.due = clock.due; });
}

void NotificationRule::takeMessages(const std::vector<Message> &messages)
{
    if (!m_live)
        return;
    for (const Message &message : messages) {
        const bool refused = message.author == PartyRole::Seller && isRefused(message);
        if (!refused && !isIncoming(message))
            continue;
        tell(refused ? NewsKind::Refused : NewsKind::Message, message.dialog, [&](News &news) {
            news.messages += refused ? 0 : 1;
            const QString &words = message.translation ? message.translation->text : message.text;
            news.text = refused ? message.refusal : words;
        });
    }
}

void NotificationRule::takeReports(const std::vector<FraudReport> &reports)
{
    for (const FraudReport &report : reports) {
        if (report.id.isEmpty())
            continue; // on its way to the hub
        const auto [known, fresh] = m_reports.try_emplace(report.id, report.state);
        const bool decided = report.state == ReportState::Accepted || report.state == ReportState::Declined;
        if (fresh || std::exchange(known->second, report.state) == report.state || !m_live || !decided)
            continue;
        tell(NewsKind::ReportDecided, report.dialog, [&report](News &news) { news.report = report.state; });
    }
}

void NotificationRule::tell(NewsKind kind, const DialogId &dialog, const std::function<void(News &)> &change)
{
    if (!m_on || dialog == m_watched)
        return;
    const auto row = m_sources.row(dialog);
    if (!row || !isWanted(kind, *row))
        return;
    News &news = m_standing.try_emplace(dialog, News{dialog, {}, 0, 1, {}, {}, {}}).first->second;
    news.kind = kind;
    change(news);
    if (news.kind == NewsKind::Message && row->unread == 0) {
        m_standing.erase(dialog); // read elsewhere before it came here
        return;
    }
    m_changed.insert(dialog);
}

void NotificationRule::withdraw(const DialogId &dialog)
{
    m_standing.erase(dialog);
    m_changed.erase(dialog);
}

void NotificationRule::dismiss(const DialogId &dialog)
{
    if (!dialog.isEmpty()) {
        m_shown.erase(dialog);
        return withdraw(dialog);
    }
    m_summary = false;
    m_standing.clear();
    m_changed.clear();
}

News NotificationRule::summary() const
{
    News all;
    all.chats = static_cast<int>(m_standing.size());
    all.kind = NewsKind::DeadlineNear;
    for (const auto &[dialog, news] : m_standing)
        all.messages += news.messages;
    if (all.messages > 0)
        all.kind = NewsKind::Message;
    return all;
}

NewsChanges NotificationRule::takeChanges()
{
    NewsChanges changes;
    const bool together = !m_standing.empty() && (m_summary || m_standing.size() > mostSingles);
    if (m_summary && !together)
        changes.withdraw.emplace_back();
    // What only shrinks is not shown anew: it would pop up to say that something is gone.
    if (together && !m_changed.empty())
        changes.show.push_back(summary());
    m_summary = together;
    for (auto shown = m_shown.begin(); shown != m_shown.end();) {
        const bool stays = !together && m_standing.contains(*shown);
        if (!stays)
            changes.withdraw.push_back(*shown);
        shown = stays ? std::next(shown) : m_shown.erase(shown);
    }
    for (const DialogId &dialog : std::exchange(m_changed, {})) {
        if (together)
            break;
        changes.show.push_back(m_standing.at(dialog));
        m_shown.insert(dialog);
    }
    return changes;
}

} // namespace vitrina
