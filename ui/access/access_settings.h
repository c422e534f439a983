// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings.h"

/// What makes the program fit eyes and nerves. Each of them is obeyed by Comfort or Zoom as soon as it is set.
namespace vitrina::ui::access_settings {

/// Percent, 80 to 200; 0: as large as the system's text is.
inline const SettingKey<int> zoom{"appearance.zoom", 0};
/// "normal", "high", or "system".
inline const SettingKey<QString> contrast{"appearance.contrast", QStringLiteral("system")};
/// "full", "reduced", or "system".
inline const SettingKey<QString> motion{"appearance.motion", QStringLiteral("system")};

/// Not the user's choice: how large the system's text was at the last start, in percent of the usual.
inline const SettingKey<int> systemText{"appearance.systemText", 100};
/// What was open when the program closed itself to come back in another size.
inline const SettingKey<QJsonObject> reopen{"appearance.reopen", {}};

} // namespace vitrina::ui::access_settings
