// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace vitrina {

/// When somebody is in the shop on one weekday. In the shop's time zone; ends on the day on which it begins.
struct WorkHours {
    int day = 0; ///< 1 Monday ... 7 Sunday
    int from = 0; ///< minutes after midnight
    int to = 0; ///< minutes after midnight, later than `from`; 1440 is the midnight that follows

    friend bool operator==(const WorkHours &, const WorkHours &) = default;
};

/// What Owner and Administrator settle for their shop; the hub keeps it, no marketplace knows of it.
struct ShopSettings {
    static constexpr size_t maxHosts = 100;
    static constexpr int minutesOfDay = 24 * 60;
    static constexpr int maxAnswerMinutes = 7 * minutesOfDay; ///< where the marketplace publishes no target

    int answerMinutes = 0; ///< the shop's own target, shorter than the marketplace's; 0: the marketplace's
    std::vector<QString> allowedHosts; ///< YM-5: hosts to which links may be sent; each covers its subdomains
    QString timeZone; ///< of `hours`, IANA: "Europe/Kyiv"; may be empty while there are none
    std::vector<WorkHours> hours; ///< at most one for each weekday; none: the clocks run day and night

    friend bool operator==(const ShopSettings &, const ShopSettings &) = default;
};

/// Why settings can't be kept, as a code of a refusal: "answer_minutes", "too_many_hosts", "host_invalid", "hours",
/// "time_zone". Empty: they can. `longestTarget` is the marketplace's target in minutes, 0: it publishes none.
[[nodiscard]] QString faultOf(const ShopSettings &settings, int longestTarget);

/// A name such as "support.example.com": lower-case ASCII (an IDN in punycode), at least two labels, no address of
/// numbers.
[[nodiscard]] bool isHostName(QStringView host);

} // namespace vitrina
