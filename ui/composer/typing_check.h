// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "safety/message_check.h"

#include <QObject>
#include <QThreadPool>

namespace vitrina::ui {

/// What the check knows around a text that is being typed.
struct TypingContext {
    const Profile *profile = nullptr; ///< whose rules; null: nothing is checked. Outlives the check
    std::vector<QString> ownNumbers; ///< of the dialog: order, article, tracking
    std::vector<QString> allowedHosts; ///< YM-5: as the shop keeps them
    QString language; ///< in which the text probably is

    friend bool operator==(const TypingContext &, const TypingContext &) = default;
};

/// The check of what is being typed (RZ-6, YM-6), on a thread of its own: one run at a time, and when it ends the next
/// is over the newest text, so that fast typing neither waits nor piles up. Length is not its business: the composer
/// counts as one types.
class TypingCheck final : public QObject {
    Q_OBJECT
public:
    explicit TypingCheck(QObject *parent = nullptr);
    ~TypingCheck() override; ///< waits for a run that has begun

    void setCheck(std::shared_ptr<const MessageCheck> check); ///< null: nothing is found
    void setContext(const TypingContext &context);
    void setText(const QString &text);

    [[nodiscard]] const TypingContext &context() const { return m_context; }
    /// Of the newest text; waits for a run of its own (some milliseconds) where they are not known yet.
    [[nodiscard]] const std::vector<Finding> &findingsNow();
    /// Of any text, at once, on this thread.
    [[nodiscard]] std::vector<Finding> findingsOf(const QString &text) const;
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; } ///< the last that are known
    [[nodiscard]] bool isCurrent() const { return m_known == m_turn; } ///< findings() are of the newest text

Q_SIGNALS:
    void found(); ///< findings() are those of the newest text

private:
    void ask();
    void run();
    void finish(quint64 turn, std::vector<Finding> findings);
    void keep(std::vector<Finding> findings);

    QThreadPool m_pool;
    std::shared_ptr<const MessageCheck> m_check;
    TypingContext m_context;
    QString m_text;
    std::vector<Finding> m_findings;
    quint64 m_turn = 0; ///< counts what was asked
    quint64 m_known = 0; ///< the turn that m_findings answer
    bool m_running = false;
};

} // namespace vitrina::ui
