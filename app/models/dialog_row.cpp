// SPDX-License-Identifier: Apache-2.0
#include "models/dialog_row.h"

#include <algorithm>

namespace vitrina {
namespace {

constexpr milliseconds windowNear = std::chrono::hours(6);
constexpr milliseconds windowNearest = std::chrono::hours(1);

/// The window closes soon, and no target comes before.
bool closesFirst(const DialogRow &row, UtcTime now)
{
    return row.writeUntil && *row.writeUntil - now <= windowNear
        && (!row.answerDue || *row.writeUntil < *row.answerDue);
}

void showWindow(Deadline &deadline, milliseconds left)
{
    deadline.window = true;
    deadline.left = left;
    deadline.used = 1 - static_cast<double>(left.count()) / static_cast<double>(windowNear.count());
    deadline.state = left > windowNearest ? DeadlineState::HalfUsed : DeadlineState::NearlyUsed;
}

DeadlineState stateFor(double used)
{
    if (used < 0.5)
        return DeadlineState::Fresh;
    return used < 0.8 ? DeadlineState::HalfUsed : DeadlineState::NearlyUsed;
}

} // namespace

Deadline deadlineOf(const DialogRow &row, UtcTime now, milliseconds target)
{
    Deadline deadline;
    if (row.waitingSince)
        deadline.waited = std::max(milliseconds(0), now - *row.waitingSince);
    if (!row.canWrite || (row.writeUntil && *row.writeUntil <= now)) {
        deadline.state = row.notYetOpen ? DeadlineState::NotYetOpen : DeadlineState::Closed;
        return deadline;
    }
    if (!row.waitingSince)
        return deadline;
    if (closesFirst(row, now)) {
        showWindow(deadline, *row.writeUntil - now);
        return deadline;
    }
    if (!row.answerDue) {
        deadline.state = DeadlineState::NoTarget;
        return deadline;
    }
    deadline.left = *row.answerDue - now;
    if (deadline.left <= milliseconds(0)) {
        deadline.state = DeadlineState::Overdue;
        deadline.used = 1;
        return deadline;
    }
    const milliseconds allowed = target > milliseconds(0) ? target : deadline.waited + deadline.left;
    const milliseconds used = std::max(milliseconds(0), allowed - deadline.left);
    deadline.used = static_cast<double>(used.count()) / static_cast<double>(allowed.count());
    deadline.state = stateFor(deadline.used);
    return deadline;
}

} // namespace vitrina
