// SPDX-License-Identifier: Apache-2.0
#include "domain/time.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace vitrina {

UtcTime SystemClock::now() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

QString toIso(UtcTime time)
{
    // Four digits of a year are all that the form has.
    constexpr UtcTime first{std::chrono::sys_days{std::chrono::year{0} / 1 / 1}};
    constexpr UtcTime last{std::chrono::sys_days{std::chrono::year{10'000} / 1 / 1} - milliseconds(1)};
    const UtcTime within = std::clamp(time, first, last);
    const auto day = std::chrono::floor<std::chrono::days>(within);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{within - day};
    std::array<char, 32> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                      int(clock.minutes().count()), int(clock.seconds().count()), int(clock.subseconds().count()));
    return QString::fromLatin1(text.data(), length);
}

std::optional<UtcTime> fromIso(QStringView text)
{
    // Qt's own reader also takes spaces, commas, hour 24 and digits of other scripts.
    constexpr QStringView whole = u"0000-00-00T00:00:00.000Z";
    constexpr QStringView brief = u"0000-00-00T00:00:00Z";
    const QStringView form = text.size() == whole.size() ? whole : brief;
    const auto fits = [](QChar c, QChar f) { return f == u'0' ? c >= u'0' && c <= u'9' : c == f; };
    if (!std::equal(text.begin(), text.end(), form.begin(), form.end(), fits))
        return std::nullopt;
    const auto number = [text](qsizetype at, qsizetype length) { return text.mid(at, length).toInt(); };
    const std::chrono::year_month_day date{std::chrono::year(number(0, 4)), std::chrono::month(unsigned(number(5, 2))),
                                           std::chrono::day(unsigned(number(8, 2)))};
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    const int second = number(17, 2);
    if (!date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const int ms = form.size() == whole.size() ? number(20, 3) : 0;
    return UtcTime(std::chrono::sys_days(date)) + std::chrono::hours(hour) + std::chrono::minutes(minute)
        + std::chrono::seconds(second) + milliseconds(ms);
}

} // namespace vitrina
