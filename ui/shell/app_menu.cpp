// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/app_menu.h"

#include "domain/text.h"
#include "ui/actions/action_book.h"

#include <QActionGroup>

namespace vitrina::ui {

AppMenu::AppMenu(const QString &languageCode, ThemeMode theme, ActionBook &book, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addLanguages(languageCode);
    addThemes(theme);
    m_separator = addSeparator();
    addAct(book, Act::Palette);
    addAct(book, Act::Templates);
    addAct(book, Act::Settings);
    m_help = addAct(book, Act::Help);
    addSeparator();
    addAct(book, Act::SignOut);
    addAct(book, Act::Quit);
}

QAction *AppMenu::addAct(ActionBook &book, Act act)
{
    if (!book.isBound(act))
        return nullptr;
    const QString keys = book.keyText(act);
    QAction *action = addAction(keys.isEmpty() ? actName(act) : actName(act) + u'\t' + keys);
    action->setEnabled(book.isPossible(act));
    connect(action, &QAction::triggered, &book, [&book, act] { book.trigger(act); });
    return action;
}

void AppMenu::addShops(const std::vector<Shop> &shops)
{
    auto *menu = new QMenu(tr("Shop settings"), this);
    for (const Shop &shop : shops) {
        QString name = singleLine(shop.name, 60);
        name.replace(u'&', QLatin1StringView("&&"));
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, id = shop.id] { Q_EMIT shopSettingsRequested(id); });
    }
    if (!shops.empty())
        insertMenu(m_help, menu);
}

void AppMenu::addNotifications(bool on, bool textHidden, QMenu *mute)
{
    auto *shown = new QAction(tr("Show notifications"), this);
    auto *hidden = new QAction(tr("Without names and text", "notifications"), this);
    insertSection(m_separator, tr("Notifications"));
    insertActions(m_separator, {shown, hidden});
    insertMenu(m_separator, mute)->setEnabled(on);
    for (QAction *action : {shown, hidden})
        action->setCheckable(true);
    shown->setChecked(on);
    hidden->setChecked(textHidden);
    hidden->setEnabled(on);
    connect(shown, &QAction::triggered, this, &AppMenu::notificationsChosen);
    connect(hidden, &QAction::triggered, this, &AppMenu::notificationTextHidden);
}

void AppMenu::addLanguages(const QString &current)
{
    addSection(tr("Language"));
    auto *group = new QActionGroup(this);
    for (const Language::Choice &choice : Language::choices()) {
        QAction *action = group->addAction(addAction(choice.name));
        action->setCheckable(true);
        action->setChecked(choice.code == current);
        connect(action, &QAction::triggered, this, [this, code = choice.code] { Q_EMIT languageChosen(code); });
    }
}

void AppMenu::addThemes(ThemeMode current)
{
    addSection(tr("Theme"));
    auto *group = new QActionGroup(this);
    const std::pair<ThemeMode, QString> modes[]{{ThemeMode::System, tr("As the system", "theme")},
                                                {ThemeMode::Light, tr("Light", "theme")},
                                                {ThemeMode::Dark, tr("Dark", "theme")}};
    for (const auto &[mode, words] : modes) {
        QAction *action = group->addAction(addAction(words));
        action->setCheckable(true);
        action->setChecked(mode == current);
        connect(action, &QAction::triggered, this, [this, chosen = mode] { Q_EMIT themeChosen(chosen); });
    }
}

} // namespace vitrina::ui
