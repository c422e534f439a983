// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/shop.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace vitrina::ui {

class ActionBook;
enum class Act;

/// The menu of the program: language, theme, and some of the window's actions with their keys. Built anew each time it
/// opens, so it needs no retranslation.
class AppMenu final : public QMenu {
    Q_OBJECT
public:
    AppMenu(const QString &languageCode, ThemeMode theme, ActionBook &book, QWidget *parent);
    void addNotifications(bool on, bool textHidden, QMenu *mute); ///< `mute`: to be left alone for a time
    void addShops(const std::vector<Shop> &shops); ///< the way to the settings of each

Q_SIGNALS:
    void languageChosen(const QString &code);
    void themeChosen(vitrina::ui::ThemeMode mode);
    void notificationsChosen(bool on);
    void notificationTextHidden(bool hidden);
    void shopSettingsRequested(const vitrina::ShopId &shop);

private:
    void addLanguages(const QString &current);
    void addThemes(ThemeMode current);
    QAction *addAct(ActionBook &book, Act act); ///< null: nobody has bound it

    QAction *m_separator; ///< after the choices
    QAction *m_help;
};

} // namespace vitrina::ui
