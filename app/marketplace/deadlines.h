// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/shop_settings.h"
#include "marketplace/profile.h"

/// The two clocks of a dialog, from the profile and the shop's settings; pure functions, any thread.
///
/// A target runs day and night, as the marketplaces state theirs: two hours are two hours. Where the shop has settled
/// hours of its own, it runs in them alone, and stands still on the holidays of the marketplace's country. No hours of
/// a shop move the end of a business day: that is the marketplace's, and what is due is never later (YM-4). Hours are
/// those of a clock on the wall, also on the days on which clocks are put forward or back.
namespace vitrina {

/// The time in which an answer is due: the shop's own target where it is shorter than the marketplace's.
/// Absent: there is neither.
[[nodiscard]] std::optional<milliseconds> answerTarget(const Profile &profile, const ShopSettings &settings);

/// When an answer to the first unanswered message is due (RZ-4, YM-4, OV-6). Absent: there is no target.
[[nodiscard]] std::optional<UtcTime> answerDue(const Profile &profile, UtcTime waitingSince,
                                               const ShopSettings &settings = {});

/// When four fifths of that time are used up, in the same calendar: the moment to warn.
[[nodiscard]] std::optional<UtcTime> answerNear(const Profile &profile, UtcTime waitingSince,
                                                const ShopSettings &settings = {});

/// The second, last limit where there is one: the end of the n-th working day after the message (YM-4).
[[nodiscard]] std::optional<UtcTime> answerLatest(const Profile &profile, UtcTime waitingSince);

/// When the marketplace begins to refuse messages. `lastFromBuyer` and `deliveredAt` as far as they are known.
/// Absent: it does not, or the scheme is unknown.
[[nodiscard]] std::optional<UtcTime> writeUntil(const Profile &profile, QStringView scheme,
                                                std::optional<UtcTime> lastFromBuyer,
                                                std::optional<UtcTime> deliveredAt);

} // namespace vitrina
