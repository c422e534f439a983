// SPDX-License-Identifier: Apache-2.0
#include "marketplace/deadlines.h"

#include <QDateTime>

#include <algorithm>

namespace vitrina {
namespace {

bool isWorkDay(const WorkCalendar &calendar, QDate day)
{
    return std::find(calendar.workDays.begin(), calendar.workDays.end(), day.dayOfWeek()) != calendar.workDays.end();
}

// A message of a Friday, answered at the latest one working day later, is due when Monday ends.
QDate workDaysLater(const WorkCalendar &calendar, QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(1);
        if (isWorkDay(calendar, day))
            --count;
    }
    return day;
}

} // namespace

std::optional<UtcTime> answerDue(const Profile &profile, UtcTime waitingSince)
{
    if (!profile.responseTarget)
        return std::nullopt;
    return waitingSince + profile.responseTarget->answerWithin;
}

std::optional<UtcTime> answerLatest(const Profile &profile, UtcTime waitingSince)
{
    if (!profile.responseTarget || profile.responseTarget->latestWorkDays == 0 || !profile.responseTarget->calendar)
        return std::nullopt;
    const WorkCalendar &calendar = *profile.responseTarget->calendar;
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
