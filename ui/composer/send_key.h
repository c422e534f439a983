// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings.h"

namespace vitrina::ui {

inline const SettingKey<bool> sendsWithControlEnterSetting{"composer.sendsWithControlEnter", false};

/// Which key sends; the other one, and always Shift+Enter, begins a new line.
enum class SendKey { Enter, ControlEnter };

[[nodiscard]] inline SendKey sendKeyIn(const Settings &settings)
{
    return settings.value(sendsWithControlEnterSetting) ? SendKey::ControlEnter : SendKey::Enter;
}

} // namespace vitrina::ui
