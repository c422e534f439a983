// SPDX-License-Identifier: Apache-2.0
#include "marketplace/deadlines.h"

#include "marketplace/working_hours.h"

#include <QDateTime>

#include <algorithm>

namespace vitrina {
namespace {

// A message of a Friday, answered at the latest one working day later, is due when Monday ends.
QDate workDaysLater(const WorkCalendar &calendar, QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(1);
        if (calendar.isWorkDay(day))
            --count;
    }
    return day;
}

} // namespace

std::optional<milliseconds> answerTarget(const Profile &profile, const ShopSettings &settings)
{
    std::optional<milliseconds> target;
    if (profile.responseTarget)
        target = profile.responseTarget->answerWithin;
    if (settings.answerMinutes > 0)
        target =
            std::min(target.value_or(milliseconds::max()), milliseconds(std::chrono::minutes(settings.answerMinutes)));
    return target;
}

std::optional<UtcTime> answerDue(const Profile &profile, UtcTime waitingSince, const ShopSettings &settings)
{
    const auto target = answerTarget(profile, settings);
    if (!target)
        return std::nullopt;
    const WorkCalendar *calendar = profile.calendar ? &*profile.calendar : nullptr;
    const UtcTime due = WorkingHours(settings, calendar).after(waitingSince, *target);
    return std::min(due, answerLatest(profile, waitingSince).value_or(due));
}

std::optional<UtcTime> answerNear(const Profile &profile, UtcTime waitingSince, const ShopSettings &settings)
{
    const auto due = answerDue(profile, waitingSince, settings);
    if (!due)
        return std::nullopt;
    const WorkCalendar *calendar = profile.calendar ? &*profile.calendar : nullptr;
    const milliseconds most = *answerTarget(profile, settings) * 4 / 5;
    const UtcTime near = WorkingHours(settings, calendar).after(waitingSince, most);
    return near < *due ? near : waitingSince + (*due - waitingSince) * 4 / 5; // the last limit came before
}

std::optional<UtcTime> answerLatest(const Profile &profile, UtcTime waitingSince)
{
    if (!profile.responseTarget || profile.responseTarget->latestWorkDays == 0 || !profile.calendar)
        return std::nullopt;
    const WorkCalendar &calendar = *profile.calendar;
    const QDate asked = QDateTime::fromMSecsSinceEpoch(toMilliseconds(waitingSince), calendar.zone).date();
    const QDate last = workDaysLater(calendar, asked, profile.responseTarget->latestWorkDays);
    return fromMilliseconds(last.endOfDay(calendar.zone).toMSecsSinceEpoch());
}

std::optional<UtcTime> writeUntil(const Profile &profile, QStringView scheme, std::optional<UtcTime> lastFromBuyer,
                                  std::optional<UtcTime> deliveredAt)
{
    const Scheme *found = profile.scheme(scheme);
    if (!found || !found->writeWindow)
        return std::nullopt;
    if (found->afterDelivery && !deliveredAt)
        return std::nullopt; // on its way: no limit yet
    std::optional<UtcTime> until;
    if (lastFromBuyer)
        until = *lastFromBuyer + *found->writeWindow;
    if (found->afterDelivery) {
        const UtcTime afterDelivery = *deliveredAt + *found->afterDelivery;
        until = until ? std::max(*until, afterDelivery) : afterDelivery;
    }
    return until;
}

} // namespace vitrina
