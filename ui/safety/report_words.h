// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/fraud_report.h"
#include "marketplace/profile.h"

#include <QString>

/// What the conversation says about a fraud report. Plain text, local time.
namespace vitrina::ui::report_words {

[[nodiscard]] QString moment(UtcTime at, UtcTime now); ///< "14:36", "Yesterday, 14:36"
/// What became of it. `live`: there is a link to the hub.
[[nodiscard]] QString state(const FraudReport &report, UtcTime now, bool live);

struct Progress {
    int done = 0;
    int all = 0; ///< 0: the report has no steps

    [[nodiscard]] bool isOpen() const { return done < all; }
};
/// OZ-9: of the profile's steps after a confirmed report.
[[nodiscard]] Progress progress(const FraudReport &report, const Profile &profile);
[[nodiscard]] QString progress(const Progress &progress); ///< "Done 2 of 5"

} // namespace vitrina::ui::report_words
