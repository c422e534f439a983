// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/autostart_row.h"

#include <QCoreApplication>

#include <utility>

namespace vitrina::ui {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("GeneralPage", text);
}

} // namespace

void addAutostart(SettingsForm &form, std::unique_ptr<Autostart> autostart)
{
    if (!autostart)
        return;
    auto &row = form.add(new SwitchRow(
        {.title = say(QT_TRANSLATE_NOOP("GeneralPage", "Start when you sign in to the computer")),
         .help = say(QT_TRANSLATE_NOOP("GeneralPage", "Vitrina waits in the tray and tells you of new messages.")),
         .keywords = say(QT_TRANSLATE_NOOP("GeneralPage", "autostart startup boot"))}));
    row.setOn(autostart->isOn());
    const std::shared_ptr<Autostart> system = std::move(autostart);
    QObject::connect(&row, &SwitchRow::turned, &row, [&row, system](bool on) {
        const auto turned = system->turn(on);
        row.setOn(system->isOn());
        row.setProblem(turned ? QString()
                              : say(QT_TRANSLATE_NOOP("GeneralPage", "This was not changed: %1 can’t be written."))
                                    .arg(turned.error().detail));
    });
}

} // namespace vitrina::ui
