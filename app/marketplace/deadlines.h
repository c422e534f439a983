// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profile.h"

/// The two clocks of a dialog, from the profile; pure functions, any thread.
namespace vitrina {

/// When an answer to the first unanswered message is due: the marketplace's target (RZ-4, YM-4, OV-6).
/// Absent: it publishes none.
[[nodiscard]] std::optional<UtcTime> answerDue(const Profile &profile, UtcTime waitingSince);

/// The second, last limit where there is one: the end of the n-th working day after the message (YM-4).
[[nodiscard]] std::optional<UtcTime> answerLatest(const Profile &profile, UtcTime waitingSince);

/// When the marketplace begins to refuse messages. `lastFromBuyer` and `deliveredAt` as far as they are known.
/// Absent: it does not, or the scheme is unknown.
[[nodiscard]] std::optional<UtcTime> writeUntil(const Profile &profile, QStringView scheme,
                                                std::optional<UtcTime> lastFromBuyer,
                                                std::optional<UtcTime> deliveredAt);

} // namespace vitrina
