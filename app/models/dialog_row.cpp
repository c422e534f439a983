// SPDX-License-Identifier: Apache-2.0
#include "models/dialog_row.h"

#include <algorithm>

namespace vitrina {
namespace {

DeadlineState stateFor(double used)
{
    if (used < 0.5)
        return DeadlineState::Fresh;
    return used < 0.8 ? DeadlineState::HalfUsed : DeadlineState::NearlyUsed;
}

} // namespace

Deadline deadlineOf(const DialogRow &row, UtcTime now)
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
    const auto allowed = static_cast<double>((deadline.waited + deadline.left).count());
    deadline.used = static_cast<double>(deadline.waited.count()) / allowed;
    deadline.state = stateFor(deadline.used);
    return deadline;
}

} // namespace vitrina
