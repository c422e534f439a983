// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/mute_menu.h"

#include "ui/desktop/notification_settings.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>

namespace vitrina::ui {

MuteMenu::MuteMenu(Settings &settings, const Clock &clock, QWidget *parent)
    : QMenu(parent)
    , m_settings(settings)
    , m_clock(clock)
{
    fill();
    connect(this, &QMenu::aboutToShow, this, &MuteMenu::fill); // what was muted may be over
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(mutedUntilSetting.name))
            fill();
    });
}

void MuteMenu::fill()
{
    setTitle(tr("Mute notifications"));
    clear();
    const UtcTime until = momentOf(m_settings.value(mutedUntilSetting));
    if (m_clock.now() < until) {
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(toMilliseconds(until));
        const QString time = QLocale().toString(end.time(), QLocale::ShortFormat);
        connect(addAction(tr("Unmute (muted until %1)").arg(time)), &QAction::triggered, this,
                [this] { m_settings.reset(mutedUntilSetting); });
        addSeparator();
    }
    for (const MuteSpan span : {MuteSpan::Hour, MuteSpan::FourHours, MuteSpan::UntilMorning}) {
        connect(addAction(muteSpanWords(span)), &QAction::triggered, this,
                [this, span] { m_settings.set(mutedUntilSetting, nameOf(endOf(span, m_clock.now()))); });
    }
}

void MuteMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

QString muteSpanWords(MuteSpan span)
{
    switch (span) {
    case MuteSpan::Hour:
        return MuteMenu::tr("For 1 hour");
    case MuteSpan::FourHours:
        return MuteMenu::tr("For 4 hours");
    case MuteSpan::UntilMorning:
        break;
    }
    return MuteMenu::tr("Until 8 in the morning");
}

} // namespace vitrina::ui
