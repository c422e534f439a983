// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog_row.h"

namespace vitrina {

/// Where the clock of a dialog stands; tokens.md "Deadline chip".
enum class DeadlineState : quint8 { None, NoTarget, Fresh, HalfUsed, NearlyUsed, Overdue, NotYetOpen, Closed };

struct Deadline {
    DeadlineState state = DeadlineState::None;
    milliseconds waited{0}; ///< since the first unanswered message
    milliseconds left{0}; ///< to the target; negative when overdue
    double used = 0; ///< 0 .. 1 of the target
    bool window = false; ///< the marketplace's window ends before the target: `left` is to its end
};

/// Pure; `now` comes from the clock that was passed in. `target` is the length of the target where its clock does not
/// run day and night, so that half of it is half of the working time; 0: it does.
[[nodiscard]] Deadline deadlineOf(const DialogRow &row, UtcTime now, milliseconds target = milliseconds(0));

} // namespace vitrina
