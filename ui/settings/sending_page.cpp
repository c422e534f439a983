// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/sending_page.h"

#include "ui/composer/publish_bar.h"
#include "ui/composer/send_key.h"
#include "ui/settings/setting_binding.h"

#include <QCoreApplication>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("SendingPage", text);
}

void addKey(SettingsForm &form, Settings &settings)
{
    const QString enter = u"enter"_s;
    const QString control = u"control"_s;
    auto &row = form.add(new ChoiceRow(
        {.title = say(QT_TRANSLATE_NOOP("SendingPage", "Key that sends")),
         .help = say(QT_TRANSLATE_NOOP("SendingPage", "The other one begins a new line; so does Shift+Enter, always.")),
         .keywords = say(QT_TRANSLATE_NOOP("SendingPage", "send Enter Ctrl keyboard message new line"))},
        {{enter, u"Enter"_s}, {control, u"Ctrl+Enter"_s}}));
    const auto show = [&row, &settings, enter, control] {
        row.setChosen(sendKeyIn(settings) == SendKey::ControlEnter ? control : enter);
    };
    show();
    QObject::connect(&settings, &Settings::changed, &row, show);
    QObject::connect(&row, &ChoiceRow::chosen, &row, [&settings, control](const QString &key) {
        settings.set(sendsWithControlEnterSetting, key == control);
    });
}

void addPublicAnswers(SettingsForm &form, Settings &settings)
{
    auto &row = form.add(new SwitchRow(
        {.title = say(QT_TRANSLATE_NOOP("SendingPage", "Ask before a public answer")),
         .help =
             say(QT_TRANSLATE_NOOP("SendingPage",
                                   "Everybody sees the answer to a question about goods. The first one is confirmed, "
                                   "and then no more: switch this on to be asked again.")),
         .keywords = say(QT_TRANSLATE_NOOP("SendingPage", "confirmation warning publish question"))}));
    const auto show = [&row, &settings] { row.setOn(!settings.value(publicAnswersConfirmedSetting)); };
    show();
    QObject::connect(&settings, &Settings::changed, &row, show);
    QObject::connect(&row, &SwitchRow::turned, &row,
                     [&settings](bool on) { settings.set(publicAnswersConfirmedSetting, !on); });
}

} // namespace

SettingsPage sendingPage(Settings &settings)
{
    return {.id = u"sending"_s,
            .icon = Icon::Chat,
            .title = [] { return say(QT_TRANSLATE_NOOP("SendingPage", "Sending")); },
            .fill =
                [&settings](SettingsForm &form) {
                    addKey(form, settings);
                    addPublicAnswers(form, settings);
                },
            .place = 30};
}

} // namespace vitrina::ui
