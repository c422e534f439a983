// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/general_page.h"

#include "ui/conversation/conversation_font.h"
#include "ui/dialogs/list_density.h"
#include "ui/settings/autostart_row.h"
#include "ui/settings/setting_binding.h"
#include "ui/shell/language.h"
#include "ui/shell/window_settings.h"

#include <QCoreApplication>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("GeneralPage", text);
}

void addLanguage(SettingsForm &form, Settings &settings, Language &language)
{
    std::vector<ChoiceRow::Choice> choices;
    for (const Language::Choice &choice : Language::choices())
        choices.push_back({choice.code, choice.name});
    auto &row = form.add(new ChoiceRow({.title = say(QT_TRANSLATE_NOOP("GeneralPage", "Language of the interface")),
                                        .help = say(QT_TRANSLATE_NOOP("GeneralPage", "It changes at once.")),
                                        // Who can't read the language that is set finds the row all the same.
                                        .keywords = u"language լեզու язык мова"_s},
                                       choices));
    // What is shown may come from the command line or from the system, and is not written down then.
    row.setChosen(language.code());
    QObject::connect(&language, &Language::changed, &row, [&row, &language] { row.setChosen(language.code()); });
    QObject::connect(&row, &ChoiceRow::chosen, &row, [&settings, &language](const QString &code) {
        if (language.use(code))
            settings.set(languageSetting, code);
    });
}

void addTheme(SettingsForm &form, Settings &settings)
{
    auto &row = form.add(
        new ChoiceRow({.title = say(QT_TRANSLATE_NOOP("GeneralPage", "Theme")),
                       .help = {},
                       .keywords = say(QT_TRANSLATE_NOOP("GeneralPage", "light dark night colours appearance"))},
                      {{themeModeName(ThemeMode::System), say(QT_TRANSLATE_NOOP("GeneralPage", "As the system"))},
                       {themeModeName(ThemeMode::Light), say(QT_TRANSLATE_NOOP("GeneralPage", "Light"))},
                       {themeModeName(ThemeMode::Dark), say(QT_TRANSLATE_NOOP("GeneralPage", "Dark"))}}));
    const auto show = [&row] { row.setChosen(themeModeName(Theme::instance().mode())); };
    show();
    QObject::connect(&Theme::instance(), &Theme::changed, &row, show);
    QObject::connect(&row, &ChoiceRow::chosen, &row, [&settings](const QString &mode) {
        Theme::instance().setMode(themeModeFromName(mode).value_or(ThemeMode::System));
        settings.set(themeSetting, mode);
    });
}

void addDensity(SettingsForm &form, Settings &settings)
{
    const QString comfortable = u"comfortable"_s;
    const QString compact = u"compact"_s;
    auto &row = form.add(new ChoiceRow(
        {.title = say(QT_TRANSLATE_NOOP("GeneralPage", "Dialog list")),
         .help =
             say(QT_TRANSLATE_NOOP("GeneralPage", "Compact shows more dialogs at once; nothing in a row is left out.")),
         .keywords = say(QT_TRANSLATE_NOOP("GeneralPage", "density rows height spacing"))},
        {{comfortable, say(QT_TRANSLATE_NOOP("GeneralPage", "Comfortable"))},
         {compact, say(QT_TRANSLATE_NOOP("GeneralPage", "Compact"))}}));
    const auto show = [&row, &settings, comfortable, compact] {
        row.setChosen(settings.value(compactListSetting) ? compact : comfortable);
    };
    show();
    QObject::connect(&settings, &Settings::changed, &row, show);
    QObject::connect(&row, &ChoiceRow::chosen, &row, [&settings, compact](const QString &density) {
        settings.set(compactListSetting, density == compact);
    });
}

void addFont(SettingsForm &form, Settings &settings)
{
    std::vector<ChoiceRow::Choice> choices{{{}, say(QT_TRANSLATE_NOOP("GeneralPage", "As the program"))}};
    for (const QString &family : conversationFamilies())
        choices.push_back({family, family});
    addChoice(form, settings, conversationFontSetting,
              {.title = say(QT_TRANSLATE_NOOP("GeneralPage", "Font of messages")),
               .help = say(
                   QT_TRANSLATE_NOOP("GeneralPage", "Those of this computer that have Armenian and Cyrillic letters.")),
               .keywords = say(QT_TRANSLATE_NOOP("GeneralPage", "family letters conversation text"))},
              choices);
}

} // namespace

SettingsPage generalPage(Settings &settings, Language &language)
{
    return {.id = u"general"_s,
            .icon = Icon::Gear,
            .title = [] { return say(QT_TRANSLATE_NOOP("GeneralPage", "General")); },
            .fill =
                [&settings, &language](SettingsForm &form) {
                    form.addHeading(say(QT_TRANSLATE_NOOP("GeneralPage", "Appearance")));
                    addLanguage(form, settings, language);
                    addTheme(form, settings);
                    addDensity(form, settings);
                    addFont(form, settings);
                    form.addHeading(say(QT_TRANSLATE_NOOP("GeneralPage", "Window")));
                    addSwitch(form, settings, orderPanelOpenSetting,
                              {.title = say(QT_TRANSLATE_NOOP("GeneralPage", "Show the order beside the conversation")),
                               .help = say(QT_TRANSLATE_NOOP(
                                   "GeneralPage", "In a narrow window it opens from the conversation’s header."))});
                    addAutostart(form, makeAutostart());
                },
            .place = 0};
}

} // namespace vitrina::ui
