// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog_row.h"
#include "domain/fraud_report.h"
#include "domain/message.h"

#include <functional>
#include <map>
#include <set>

namespace vitrina {

enum class NewsKind : quint8 { Message, DeadlineNear, Overdue, Refused, ReportDecided };

/// One notification, as far as it is no matter of words: the newest thing about one dialog, or, without a dialog, all
/// of them together.
struct News {
    DialogId dialog; ///< empty: a summary of `chats` dialogs
    NewsKind kind = NewsKind::Message; ///< of a summary: Message where there are new messages
    int messages = 0; ///< new ones
    int chats = 1;
    QString text; ///< of the newest message, untrusted; of Refused: Message::refusal
    std::optional<UtcTime> due; ///< of DeadlineNear and Overdue
    ReportState report = ReportState::Unknown;

    friend bool operator==(const News &, const News &) = default;
};

struct NewsChanges {
    std::vector<News> show; ///< new, or instead of what stands for that dialog
    std::vector<DialogId> withdraw; ///< an empty id: the summary
};

/// Decides what the user is told while he looks elsewhere. Nothing that came before the link was live, or that was past
/// when it was first heard of; nothing of muted dialogs, nor of the one before his eyes. One notification for each
/// dialog; more than `mostSingles` become a summary, until all of them are read or dismissed. Knows no desktop and no
/// timer: the caller passes the time.
class NotificationRule {
public:
    static constexpr size_t mostSingles = 3;

    struct Sources {
        std::function<std::optional<DialogRow>(const DialogId &)> row;
        /// When most of the time for an answer is used up, by the profile's calendar; absent: nobody is warned.
        std::function<std::optional<UtcTime>(const DialogRow &)> nearMoment;
        /// Whether the user wants to be told of it now; none: always.
        std::function<bool(NewsKind, const DialogRow &)> isWanted{};
    };
    explicit NotificationRule(Sources sources);

    void setOn(bool on); ///< off: everything is withdrawn, and deadlines go on being followed silently
    void withdrawUnwanted(); ///< what is wanted has changed
    void setLive(bool live);
    void setWatched(const DialogId &dialog); ///< open in a window that has the focus; empty: none

    void takeRows(const std::vector<DialogRow> &rows, const std::vector<DialogKey> &removed, UtcTime now);
    /// The other party's, or the seller's own that were refused.
    void takeMessages(const std::vector<Message> &messages);
    void takeReports(const std::vector<FraudReport> &reports); ///< all there are

    /// When passTime() has something to do next; absent: nothing waits.
    [[nodiscard]] std::optional<UtcTime> nextMoment() const;
    void passTime(UtcTime now);

    /// The user has closed it, or acted on it: what it said is no longer news. An empty id: the summary.
    void dismiss(const DialogId &dialog);
    /// What is to be changed on the screen since the last call.
    [[nodiscard]] NewsChanges takeChanges();

private:
    struct Clock {
        DialogId dialog;
        UtcTime since{};
        UtcTime due{};
        std::optional<UtcTime> soon; // "near" is a macro of Windows
    };

    void follow(const DialogRow &row, UtcTime now);
    void unfollow(DialogKey key);
    void tellDeadline(const Clock &clock, NewsKind kind);
    void tell(NewsKind kind, const DialogId &dialog, const std::function<void(News &)> &change);
    void withdraw(const DialogId &dialog);
    void withdrawWhatIsDone(const DialogRow &row);
    [[nodiscard]] bool isWanted(NewsKind kind, const DialogRow &row) const;
    [[nodiscard]] News summary() const;

    Sources m_sources;
    bool m_on = true;
    bool m_live = false;
    bool m_synchronised = false; ///< was live once: what is known of deadlines is true
    DialogId m_watched;
    std::map<DialogKey, Clock> m_clocks;
    std::set<std::pair<UtcTime, DialogKey>> m_moments;
    std::map<ReportId, ReportState> m_reports;
    std::map<DialogId, News> m_standing;
    std::set<DialogId> m_changed; ///< of m_standing
    std::set<DialogId> m_shown; ///< on the screen by themselves
    bool m_summary = false; ///< on the screen instead of them
};

} // namespace vitrina
