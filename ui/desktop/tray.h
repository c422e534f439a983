// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QWidget>

#include <functional>

namespace vitrina::ui {

inline const SettingKey<bool> knowsThatClosingQuitsSetting{"knowsThatClosingQuits", false}; ///< was told

/// The icon in the tray, and what closing the window means: where there is a tray the window goes there, elsewhere the
/// program ends, which is said once. Whether there is one is asked of the system each time.
class Tray final : public QObject {
    Q_OBJECT
public:
    /// `window` and `settings` outlive it.
    Tray(QWidget &window, Settings &settings,
         std::function<bool()> isAvailable = &QSystemTrayIcon::isSystemTrayAvailable, QObject *parent = nullptr);

    void show(); ///< the icon; asking the desktop takes a moment, so after the first picture
    /// For a start without a window. False: there is no tray, and nothing has changed.
    [[nodiscard]] bool takeWindow();
    void setUnreadChats(int count); ///< OV-2
    void addMenu(QMenu *menu); ///< before "Quit"
    [[nodiscard]] QSystemTrayIcon &icon() { return m_icon; }

Q_SIGNALS:
    void openRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void tellThatClosingQuits();

    QWidget &m_window;
    Settings &m_settings;
    std::function<bool()> m_isAvailable;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_open;
    QAction *m_quit;
    int m_unread = -1;
};

} // namespace vitrina::ui
