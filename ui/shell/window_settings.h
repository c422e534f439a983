// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <optional>

namespace vitrina::ui {

inline const SettingKey<QString> languageSetting{"language", {}}; ///< empty: none chosen yet
inline const SettingKey<QString> themeSetting{"theme", QStringLiteral("system")}; ///< see themeModeName()
inline const SettingKey<bool> orderPanelOpenSetting{"orderPanelOpen", true};
inline const SettingKey<QByteArray> geometrySetting{"geometry", {}}; ///< of QWidget::saveGeometry()

/// "light", "dark" or "system"; absent for anything else.
[[nodiscard]] std::optional<ThemeMode> themeModeFromName(QStringView name);
[[nodiscard]] QString themeModeName(ThemeMode mode);
/// As it is set.
[[nodiscard]] ThemeMode themeMode(const Settings &settings);

} // namespace vitrina::ui
