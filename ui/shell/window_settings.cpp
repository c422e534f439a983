// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/window_settings.h"

using namespace Qt::StringLiterals;

namespace vitrina::ui {

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

ThemeMode themeMode(const Settings &settings)
{
    return themeModeFromName(settings.value(themeSetting)).value_or(ThemeMode::System);
}

} // namespace vitrina::ui
