// SPDX-License-Identifier: Apache-2.0
#include "ui/spelling/writing_page.h"

#include "ui/settings/setting_binding.h"
#include "ui/spelling/dictionary_words.h"
#include "ui/spelling/own_words_list.h"
#include "ui/spelling/spelling.h"
#include "ui/spelling/spelling_settings.h"

#include <QCoreApplication>
#include <QDir>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

struct WritingPage {
    Q_DECLARE_TR_FUNCTIONS(WritingPage)
};

void addChoices(SettingsForm &form, Settings &settings, const Spelling &spelling)
{
    addSwitch(
        form, settings, spellingOnSetting,
        {.title = WritingPage::tr("Check spelling as you type"),
         .help = WritingPage::tr("Misspelled words are dotted. A right click or the menu key shows suggestions.")});
    std::vector<ChoiceRow::Choice> choices{{{}, WritingPage::tr("Automatic")}};
    for (const QString &language : spelling.languages())
        choices.push_back({language, dictionary_words::language(language)});
    addChoice(form, settings, spellingLanguageSetting,
              {.title = WritingPage::tr("Language of what you write"),
               .help = WritingPage::tr("Automatic goes by the letters and by the language of the dialog.")},
              choices);
}

void addDictionaries(SettingsForm &form, Spelling &spelling)
{
    for (const spelling::DictionaryFiles &one : spelling.found()) {
        auto &row = form.add(new SwitchRow({.title = dictionary_words::title(one), .keywords = one.language}));
        const auto show = [&row, &spelling, name = one.name] {
            row.setOn(spelling.isUsed(name));
            row.setBlocked(dictionary_words::problem(spelling.desk().state(name)));
        };
        show();
        QObject::connect(&spelling, &Spelling::changed, &row, show);
        QObject::connect(&spelling.desk(), &spelling::SpellingDesk::statesChanged, &row, show);
        QObject::connect(&row, &SwitchRow::turned, &row,
                         [&spelling, name = one.name](bool on) { spelling.setUsed(name, on); });
    }
    for (const QString &language : {u"hy"_s, u"ru"_s, u"uk"_s, u"en"_s}) {
        auto &row = form.add(new SettingRow({.title = dictionary_words::language(language)}));
        const auto show = [&row, &spelling, language] {
            const QString words = dictionary_words::missing(language, spelling.found(), spelling.desk());
            row.setHelp(words);
            row.setAbsent(words.isEmpty());
        };
        show();
        QObject::connect(&spelling.desk(), &spelling::SpellingDesk::statesChanged, &row, show);
    }
    form.add(new FactRow({.title = WritingPage::tr("More dictionaries"),
                          .help = WritingPage::tr("Put the .aff and .dic files of a language into this folder.")},
                         QDir::toNativeSeparators(spelling.folders().value(0))));
}

void addOwnWords(SettingsForm &form, Spelling &spelling)
{
    auto &row = form.add(new SettingRow({.title = WritingPage::tr("Your own words")}));
    row.setWideControl(new OwnWordsList(spelling));
    const auto show = [&row, &spelling] {
        row.setHelp(spelling.words().isEmpty()
                        ? WritingPage::tr("None yet. Add a word from the menu of the field where you write.")
                        : WritingPage::tr("They count as right in every language."));
    };
    show();
    QObject::connect(&spelling, &Spelling::wordsChanged, &row, show);
}

} // namespace

SettingsPage writingPage(Settings &settings, Spelling &spelling)
{
    return {.id = u"writing"_s,
            .icon = Icon::Draft,
            .title = [] { return WritingPage::tr("Writing"); },
            .fill =
                [&settings, &spelling](SettingsForm &form) {
                    spelling.look();
                    spelling.desk().readAll(u"hy"_s); // which spelling it knows is seen when it is read
                    form.addHeading(WritingPage::tr("Spelling"));
                    addChoices(form, settings, spelling);
                    form.addHeading(WritingPage::tr("Dictionaries"));
                    addDictionaries(form, spelling);
                    form.addHeading({});
                    addOwnWords(form, spelling);
                },
            .place = 35};
}

} // namespace vitrina::ui
