// SPDX-License-Identifier: Apache-2.0
#include "marketplace/working_hours.h"

#include <QDateTime>

#include <algorithm>

namespace vitrina {
namespace {

constexpr int longestSearch = 400; ///< days; hours of one minute a week are a mistake and not a plan

UtcTime moment(QDate day, int minutes, const QTimeZone &zone)
{
    const QDateTime time = minutes >= ShopSettings::minutesOfDay
        ? day.addDays(1).startOfDay(zone)
        : QDateTime(day, QTime::fromMSecsSinceStartOfDay(minutes * 60'000), zone);
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

} // namespace

WorkingHours::WorkingHours(const ShopSettings &settings, const WorkCalendar *calendar)
    : m_settings(settings)
    , m_calendar(calendar)
    , m_zone(settings.timeZone.toUtf8())
{
}

const WorkHours *WorkingHours::of(QDate day) const
{
    if (m_calendar != nullptr && m_calendar->isHoliday(day))
        return nullptr;
    const auto &hours = m_settings.hours;
    const auto found =
        std::find_if(hours.begin(), hours.end(), [&day](const WorkHours &each) { return each.day == day.dayOfWeek(); });
    return found == hours.end() ? nullptr : &*found;
}

UtcTime WorkingHours::after(UtcTime start, milliseconds span) const
{
    if (m_settings.hours.empty() || !m_zone.isValid())
        return start + span;
    milliseconds left = span;
    QDate day = QDateTime::fromMSecsSinceEpoch(toMilliseconds(start), m_zone).date();
    for (int i = 0; i < longestSearch; ++i, day = day.addDays(1)) {
        const WorkHours *hours = of(day);
        if (hours == nullptr)
            continue;
        const UtcTime from = std::max(start, moment(day, hours->from, m_zone));
        const UtcTime to = moment(day, hours->to, m_zone);
        if (from < to && left <= to - from)
            return from + left;
        left -= std::max(milliseconds(0), to - from);
    }
    return start + span;
}

} // namespace vitrina
