// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/keys_page.h"

#include "ui/actions/action_book.h"
#include "ui/actions/key_control.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_form.h"

#include <QCoreApplication>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("KeysPage", text);
}

void addAction(SettingsForm &form, ActionBook &book, Act act)
{
    const ActEntry &entry = actEntry(act);
    // Who knows the English name, or a key and not what it does, finds it as well.
    auto &row = form.add(
        new SettingRow({.title = actName(act), .keywords = QString::fromUtf8(entry.name) + u' ' + book.keyText(act)}));
    auto *control = new KeyControl(book, act, &row);
    row.setControl(control);
    QObject::connect(control, &KeyControl::problemChanged, &row, &SettingRow::setProblem);
}

void addGroup(SettingsForm &form, ActionBook &book, ActGroup group)
{
    form.addHeading(groupName(group));
    for (const ActEntry &entry : actTable()) {
        if (entry.group == group && book.isBound(entry.act))
            addAction(form, book, entry.act);
    }
}

void addReset(SettingsForm &form, ActionBook &book)
{
    auto &row = form.add(new ButtonRow(
        {.title = say(QT_TRANSLATE_NOOP("KeysPage", "Keys of all actions")),
         .help = say(QT_TRANSLATE_NOOP("KeysPage",
                                       "Press the button at the right of an action, then its new key; Backspace leaves "
                                       "it without one."))},
        say(QT_TRANSLATE_NOOP("KeysPage", "Restore defaults"))));
    const auto refresh = [&row, &book] { row.button().setEnabled(book.isAnyChanged()); };
    QObject::connect(&row, &ButtonRow::pressed, &book, &ActionBook::resetAll);
    QObject::connect(&book, &ActionBook::keysChanged, &row, refresh);
    refresh();
}

} // namespace

SettingsPage keysPage(ActionBook &book)
{
    return {u"keys"_s, Icon::Bolt, [] { return say(QT_TRANSLATE_NOOP("KeysPage", "Keys")); },
            [&book](SettingsForm &form) {
                addReset(form, book);
                for (const ActGroup group :
                     {ActGroup::Go, ActGroup::Dialog, ActGroup::Writing, ActGroup::View, ActGroup::Program})
                    addGroup(form, book, group);
            },
            40};
}

} // namespace vitrina::ui
