// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QSettings>

#include <optional>

namespace vitrina::ui {

/// How this user wants the window, kept in the profile's settings file. Nothing here is a secret.
class Preferences final {
public:
    explicit Preferences(QSettings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] QString language() const; ///< empty: none chosen yet
    void setLanguage(const QString &code);
    [[nodiscard]] ThemeMode theme() const;
    void setTheme(ThemeMode mode);
    [[nodiscard]] bool orderPanelOpen() const;
    void setOrderPanelOpen(bool open);
    [[nodiscard]] bool notifications() const;
    void setNotifications(bool on);
    [[nodiscard]] bool notificationTextHidden() const; ///< RZ-7
    void setNotificationTextHidden(bool hidden);
    [[nodiscard]] bool knowsThatClosingQuits() const; ///< was told, where there is no tray
    void setKnowsThatClosingQuits();

private:
    QSettings &m_settings;
};

/// "light", "dark" or "system"; absent for anything else.
[[nodiscard]] std::optional<ThemeMode> themeModeFromName(QStringView name);
[[nodiscard]] QString themeModeName(ThemeMode mode);

} // namespace vitrina::ui
