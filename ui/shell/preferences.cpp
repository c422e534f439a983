// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/preferences.h"

using namespace Qt::StringLiterals;

namespace vitrina::ui {

QString Preferences::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Preferences::setLanguage(const QString &code)
{
    m_settings.setValue(u"language"_s, code);
}

ThemeMode Preferences::theme() const
{
    return themeModeFromName(m_settings.value(u"theme"_s).toString()).value_or(ThemeMode::System);
}

void Preferences::setTheme(ThemeMode mode)
{
    m_settings.setValue(u"theme"_s, themeModeName(mode));
}

bool Preferences::orderPanelOpen() const
{
    return m_settings.value(u"orderPanelOpen"_s, true).toBool();
}

void Preferences::setOrderPanelOpen(bool open)
{
    m_settings.setValue(u"orderPanelOpen"_s, open);
}

bool Preferences::notifications() const
{
    return m_settings.value(u"notifications"_s, true).toBool();
}

void Preferences::setNotifications(bool on)
{
    m_settings.setValue(u"notifications"_s, on);
}

bool Preferences::notificationTextHidden() const
{
    return m_settings.value(u"notificationTextHidden"_s, false).toBool();
}

void Preferences::setNotificationTextHidden(bool hidden)
{
    m_settings.setValue(u"notificationTextHidden"_s, hidden);
}

bool Preferences::knowsThatClosingQuits() const
{
    return m_settings.value(u"knowsThatClosingQuits"_s, false).toBool();
}

void Preferences::setKnowsThatClosingQuits()
{
    m_settings.setValue(u"knowsThatClosingQuits"_s, true);
}

std::optional<ThemeMode> themeModeFromName(QStringView name)
{
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark}) {
        if (name == themeModeName(mode))
            return mode;
    }
    return std::nullopt;
}

QString themeModeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light:
        return u"light"_s;
    case ThemeMode::Dark:
        return u"dark"_s;
    case ThemeMode::System:
        break;
    }
    return u"system"_s;
}

} // namespace vitrina::ui
