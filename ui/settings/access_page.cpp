// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/access_page.h"

#include "ui/access/access_settings.h"
#include "ui/access/zoom.h"
#include "ui/settings/setting_binding.h"

#include <QCoreApplication>
#include <QLocale>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AccessPage", text);
}

QString percent(int value)
{
    return say(QT_TRANSLATE_NOOP("AccessPage", "%1 %")).arg(QLocale().toString(value));
}

void addZoom(SettingsForm &form, Settings &settings)
{
    std::vector<ChoiceRow::Choice> choices{{u"0"_s, say(QT_TRANSLATE_NOOP("AccessPage", "As the system’s text"))}};
    for (int step = zoom::least;; step = zoom::larger(step)) {
        choices.push_back({QString::number(step), percent(step)});
        if (step == zoom::most)
            break;
    }
    auto &row = form.add(new ChoiceRow(
        {.title = say(QT_TRANSLATE_NOOP("AccessPage", "Size of everything")),
         .help = say(QT_TRANSLATE_NOOP("AccessPage",
                                       "Vitrina closes and comes back in a moment; the chat and what you typed stay.")),
         .keywords = say(QT_TRANSLATE_NOOP("AccessPage", "zoom scale text font larger smaller"))},
        choices));
    const auto show = [&row, &settings] { row.setChosen(QString::number(settings.value(access_settings::zoom))); };
    show();
    QObject::connect(&settings, &Settings::changed, &row, show);
    QObject::connect(&row, &ChoiceRow::chosen, &row,
                     [&settings](const QString &id) { settings.set(access_settings::zoom, id.toInt()); });
}

} // namespace

SettingsPage accessPage(Settings &settings)
{
    const auto fill = [&settings](SettingsForm &form) {
        const QString asSystem = say(QT_TRANSLATE_NOOP("AccessPage", "As the system"));
        addZoom(form, settings);
        addChoice(
            form, settings, access_settings::contrast,
            {.title = say(QT_TRANSLATE_NOOP("AccessPage", "Contrast")),
             .help = say(QT_TRANSLATE_NOOP("AccessPage", "High contrast: stronger text, and every line is seen.")),
             .keywords = say(QT_TRANSLATE_NOOP("AccessPage", "colours black white"))},
            {{u"system"_s, asSystem},
             {u"normal"_s, say(QT_TRANSLATE_NOOP("AccessPage", "Usual"))},
             {u"high"_s, say(QT_TRANSLATE_NOOP("AccessPage", "High"))}});
        addChoice(form, settings, access_settings::motion,
                  {.title = say(QT_TRANSLATE_NOOP("AccessPage", "Motion")),
                   .help = say(QT_TRANSLATE_NOOP("AccessPage", "Without motion the caret does not blink either.")),
                   .keywords = say(QT_TRANSLATE_NOOP("AccessPage", "animation blinking caret"))},
                  {{u"system"_s, asSystem},
                   {u"full"_s, say(QT_TRANSLATE_NOOP("AccessPage", "Usual"))},
                   {u"reduced"_s, say(QT_TRANSLATE_NOOP("AccessPage", "None"))}});
    };
    return {.id = u"access"_s,
            .icon = Icon::Eye,
            .title = [] { return say(QT_TRANSLATE_NOOP("AccessPage", "Accessibility")); },
            .fill = fill,
            .place = 5};
}

} // namespace vitrina::ui
