// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/setting_binding.h"

namespace vitrina::ui {
namespace {

/// Calls `show` with the key's value, now and whenever that changes, for as long as the row is there.
template <typename T, typename Show>
void follow(QObject &row, const Settings &settings, const SettingKey<T> &key, Show show)
{
    show(settings.value(key));
    QObject::connect(&settings, &Settings::changed, &row, [&settings, key, show](const QString &name) {
        if (name == QLatin1StringView(key.name))
            show(settings.value(key));
    });
}

} // namespace

SwitchRow &addSwitch(SettingsForm &form, Settings &settings, const SettingKey<bool> &key, const SettingWords &words)
{
    auto &row = form.add(new SwitchRow(words));
    follow(row, settings, key, [&row](bool on) { row.setOn(on); });
    QObject::connect(&row, &SwitchRow::turned, &row, [&settings, key](bool on) { settings.set(key, on); });
    return row;
}

ChoiceRow &addChoice(SettingsForm &form, Settings &settings, const SettingKey<QString> &key, const SettingWords &words,
                     const std::vector<ChoiceRow::Choice> &choices)
{
    auto &row = form.add(new ChoiceRow(words, choices));
    follow(row, settings, key, [&row](const QString &id) { row.setChosen(id); });
    QObject::connect(&row, &ChoiceRow::chosen, &row, [&settings, key](const QString &id) { settings.set(key, id); });
    return row;
}

NumberRow &addNumber(SettingsForm &form, Settings &settings, const SettingKey<int> &key, const SettingWords &words,
                     const NumberRow::Range &range)
{
    auto &row = form.add(new NumberRow(words, range));
    follow(row, settings, key, [&row](int number) { row.setNumber(number); });
    QObject::connect(&row, &NumberRow::chosen, &row, [&settings, key](int number) { settings.set(key, number); });
    return row;
}

TextRow &addText(SettingsForm &form, Settings &settings, const SettingKey<QString> &key, const SettingWords &words)
{
    auto &row = form.add(new TextRow(words));
    follow(row, settings, key, [&row](const QString &text) { row.setText(text); });
    QObject::connect(&row, &TextRow::given, &row, [&settings, key](const QString &text) { settings.set(key, text); });
    return row;
}

} // namespace vitrina::ui
