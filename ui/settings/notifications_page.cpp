// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/notifications_page.h"

#include "domain/text.h"
#include "ui/desktop/notification_settings.h"
#include "ui/settings/setting_binding.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int timeStep = 30;
constexpr qsizetype longestName = 60;

QString say(const char *text)
{
    return QCoreApplication::translate("NotificationsPage", text);
}

QString timeWords(QTime time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

/// Blocked while notifications are off.
void followOnOff(SettingRow &row, Settings &settings)
{
    const auto follow = [&row, &settings] {
        const bool on = settings.value(notificationsSetting);
        row.setBlocked(on ? QString() : say(QT_TRANSLATE_NOOP("NotificationsPage", "Notifications are switched off.")));
    };
    follow();
    QObject::connect(&settings, &Settings::changed, &row, follow);
}

void addMuteEnd(SettingsForm &form, Settings &settings, const Clock &clock)
{
    auto &row = form.add(new ButtonRow({.title = say(QT_TRANSLATE_NOOP("NotificationsPage", "Muted for now"))},
                                       say(QT_TRANSLATE_NOOP("NotificationsPage", "Unmute"))));
    const auto show = [&row, &settings, &clock] {
        const UtcTime until = momentOf(settings.value(mutedUntilSetting));
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(toMilliseconds(until));
        row.setHelp(say(QT_TRANSLATE_NOOP("NotificationsPage", "Until %1")).arg(timeWords(end.time())));
        row.setAbsent(until <= clock.now());
    };
    show();
    QObject::connect(&settings, &Settings::changed, &row, show);
    QObject::connect(&row, &ButtonRow::pressed, &row, [&settings] { settings.reset(mutedUntilSetting); });
}

void addGeneral(SettingsForm &form, Settings &settings, const Clock &clock)
{
    addSwitch(form, settings, notificationsSetting,
              {.title = say(QT_TRANSLATE_NOOP("NotificationsPage", "Show notifications")),
               .help = say(QT_TRANSLATE_NOOP("NotificationsPage",
                                             "One for each chat, by the system. Nothing of muted chats, nor of the one "
                                             "you look at."))});
    addMuteEnd(form, settings, clock);
    followOnOff(addSwitch(form, settings, notificationTextHiddenSetting,
                          {.title = say(QT_TRANSLATE_NOOP("NotificationsPage", "Without names and text")),
                           .help = say(QT_TRANSLATE_NOOP(
                               "NotificationsPage", "Others who see your screen learn only that something came."))}),
                settings);
    followOnOff(addSwitch(form, settings, notificationSoundSetting,
                          {.title = say(QT_TRANSLATE_NOOP("NotificationsPage", "Play a sound")),
                           .help = say(QT_TRANSLATE_NOOP("NotificationsPage", "The system’s own."))}),
                settings);
}

QString eventWords(NewsKind kind)
{
    switch (kind) {
    case NewsKind::Message:
        return say(QT_TRANSLATE_NOOP("NotificationsPage", "A new message"));
    case NewsKind::DeadlineNear:
        return say(QT_TRANSLATE_NOOP("NotificationsPage", "An answer is due soon"));
    case NewsKind::Overdue:
        return say(QT_TRANSLATE_NOOP("NotificationsPage", "An answer is overdue"));
    case NewsKind::Refused:
        return say(QT_TRANSLATE_NOOP("NotificationsPage", "A message of yours was refused"));
    case NewsKind::ReportDecided:
        break;
    }
    return say(QT_TRANSLATE_NOOP("NotificationsPage", "A fraud report was decided"));
}

void addTime(SettingsForm &form, Settings &settings, const SettingKey<int> &key, const QString &title)
{
    std::vector<ChoiceRow::Choice> choices;
    for (int minutes = 0; minutes < minutesOfDay; minutes += timeStep)
        choices.push_back({QString::number(minutes), timeWords(QTime(minutes / 60, minutes % 60))});
    auto &row = form.add(new ChoiceRow({.title = title}, choices));
    const auto show = [&row, &settings, &key] {
        row.setChosen(QString::number(settings.value(key) / timeStep * timeStep));
        row.setAbsent(!settings.value(quietHoursSetting));
    };
    show();
    QObject::connect(&settings, &Settings::changed, &row, show);
    QObject::connect(&row, &ChoiceRow::chosen, &row,
                     [&settings, &key](const QString &minutes) { settings.set(key, minutes.toInt()); });
}

void addQuietHours(SettingsForm &form, Settings &settings)
{
    followOnOff(addSwitch(form, settings, quietHoursSetting,
                          {.title = say(QT_TRANSLATE_NOOP("NotificationsPage", "Do not disturb on a schedule")),
                           .help = say(QT_TRANSLATE_NOOP("NotificationsPage",
                                                         "Every day, by the clock of this computer. What comes "
                                                         "meanwhile waits in the list."))}),
                settings);
    addTime(form, settings, quietFromSetting, say(QT_TRANSLATE_NOOP("NotificationsPage", "From")));
    addTime(form, settings, quietToSetting, say(QT_TRANSLATE_NOOP("NotificationsPage", "To")));
}

void addShop(SettingsForm &form, Settings &settings, const Shop &shop)
{
    auto &row = form.add(new SwitchRow({.title = singleLine(shop.name, longestName)}));
    const auto show = [&row, &settings, id = shop.id.value()] {
        row.setOn(!settings.value(mutedShopsSetting).contains(id));
    };
    show();
    QObject::connect(&settings, &Settings::changed, &row, show);
    QObject::connect(&row, &SwitchRow::turned, &row, [&settings, id = shop.id.value()](bool on) {
        QStringList muted = settings.value(mutedShopsSetting);
        muted.removeAll(id);
        if (!on)
            muted.append(id);
        settings.set(mutedShopsSetting, muted);
    });
    followOnOff(row, settings);
}

void fill(SettingsForm &form, Settings &settings, const Inbox &inbox)
{
    addGeneral(form, settings, inbox.clock());
    form.addHeading(say(QT_TRANSLATE_NOOP("NotificationsPage", "Do not disturb")));
    addQuietHours(form, settings);
    form.addHeading(say(QT_TRANSLATE_NOOP("NotificationsPage", "Notify when")));
    for (const NewsKind kind : newsKinds)
        followOnOff(addSwitch(form, settings, eventSetting(kind), {.title = eventWords(kind)}), settings);
    if (inbox.shops().empty())
        return;
    form.addHeading(say(QT_TRANSLATE_NOOP("NotificationsPage", "Shops")));
    for (const Shop &shop : inbox.shops())
        addShop(form, settings, shop);
}

} // namespace

SettingsPage notificationsPage(Settings &settings, const Inbox &inbox)
{
    return {.id = u"notifications"_s,
            .icon = Icon::Mute,
            .title = [] { return say(QT_TRANSLATE_NOOP("NotificationsPage", "Notifications")); },
            .fill = [&settings, &inbox](SettingsForm &form) { fill(form, settings, inbox); },
            .place = 10};
}

} // namespace vitrina::ui
