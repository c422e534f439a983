// SPDX-License-Identifier: Apache-2.0
#include "models/notification_wishes.h"

#include <QDateTime>

namespace vitrina {
namespace {

constexpr int morningHour = 8;

QDateTime localTime(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at));
}

bool isBetween(QTime from, QTime to, QTime now)
{
    if (from == to)
        return true;
    return from < to ? from <= now && now < to : from <= now || now < to;
}

} // namespace

bool isQuiet(const NotificationWishes &wishes, UtcTime now)
{
    if (now < wishes.mutedUntil)
        return true;
    return wishes.hasQuietHours && isBetween(wishes.quietFrom, wishes.quietTo, localTime(now).time());
}

bool isWanted(const NotificationWishes &wishes, NewsKind kind, const ShopId &shop, UtcTime now)
{
    return !wishes.unwanted.contains(kind) && !wishes.mutedShops.contains(shop) && !isQuiet(wishes, now);
}

UtcTime endOf(MuteSpan span, UtcTime now)
{
    using namespace std::chrono_literals;
    if (span == MuteSpan::Hour)
        return now + 1h;
    if (span == MuteSpan::FourHours)
        return now + 4h;
    const QDateTime soonest = localTime(now + 1h);
    QDateTime end(soonest.date(), QTime(morningHour, 0));
    if (end < soonest)
        end = QDateTime(soonest.date().addDays(1), QTime(morningHour, 0));
    return fromMilliseconds(end.toMSecsSinceEpoch());
}

} // namespace vitrina
