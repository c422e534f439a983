// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace vitrina::ui {

/// Tells when nobody has touched the program for a time. One timer, which a key or a move of the mouse never touches;
/// and because timers stand still while the computer sleeps, whatever is about to be done or painted asks the clock
/// first. UI thread.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    /// `clock` outlives it.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    /// Counts from now on; absent: never idle.
    void setLimit(std::optional<milliseconds> limit);
    /// More of it may have passed than the timer knows: the computer slept.
    void passTime();

Q_SIGNALS:
    void idle(); ///< once; setLimit() begins anew

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOver() const;
    void look();
    void end();

    const Clock &m_clock;
    std::optional<milliseconds> m_limit;
    UtcTime m_touched{};
    QTimer m_timer;
};

} // namespace vitrina::ui
