// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings.h"

namespace vitrina::ui {

/// How much room a row of the dialog list takes. What stands in it is the same, and never cut for it.
enum class ListDensity { Comfortable, Compact };

inline const SettingKey<bool> compactListSetting{"list.compact", false};

/// Of rows that are laid out from now on; UI thread. A view that is there lays out anew when it is told of a change of
/// style.
void setListDensity(ListDensity density);
[[nodiscard]] ListDensity listDensity();

} // namespace vitrina::ui
