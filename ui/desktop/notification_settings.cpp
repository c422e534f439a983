// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/notification_settings.h"

namespace vitrina::ui {
namespace {

QTime timeOf(int minutes)
{
    const QTime time(minutes / 60, minutes % 60); // nonsense makes an invalid one
    return time.isValid() ? time : QTime(0, 0);
}

} // namespace

const SettingKey<bool> &eventSetting(NewsKind kind)
{
    static const SettingKey<bool> message{"notifications.message", true};
    static const SettingKey<bool> deadlineNear{"notifications.deadlineNear", true};
    static const SettingKey<bool> overdue{"notifications.overdue", true};
    static const SettingKey<bool> refused{"notifications.refused", true};
    static const SettingKey<bool> report{"notifications.report", true};
    switch (kind) {
    case NewsKind::Message:
        return message;
    case NewsKind::DeadlineNear:
        return deadlineNear;
    case NewsKind::Overdue:
        return overdue;
    case NewsKind::Refused:
        return refused;
    case NewsKind::ReportDecided:
        break;
    }
    return report;
}

NotificationWishes notificationWishes(const Settings &settings)
{
    NotificationWishes wishes;
    for (const NewsKind kind : newsKinds) {
        if (!settings.value(eventSetting(kind)))
            wishes.unwanted.insert(kind);
    }
    for (const QString &shop : settings.value(mutedShopsSetting))
        wishes.mutedShops.insert(ShopId(shop));
    wishes.mutedUntil = momentOf(settings.value(mutedUntilSetting));
    wishes.hasQuietHours = settings.value(quietHoursSetting);
    wishes.quietFrom = timeOf(settings.value(quietFromSetting));
    wishes.quietTo = timeOf(settings.value(quietToSetting));
    return wishes;
}

QString nameOf(UtcTime at)
{
    return toIso(at);
}

UtcTime momentOf(const QString &name)
{
    return fromIso(name).value_or(UtcTime());
}

} // namespace vitrina::ui
