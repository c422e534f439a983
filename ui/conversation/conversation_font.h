// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings.h"

#include <QFont>

namespace vitrina::ui {

/// The family in which messages are read and written; empty: the program's own fonts.
inline const SettingKey<QString> conversationFontSetting{"conversation.font", {}};

/// Of messages that are laid out from now on; UI thread. A family that is not there counts as empty. A view that is
/// there lays out anew when it is told of a change of font.
void setConversationFamily(const QString &family);
[[nodiscard]] QFont conversationFont();

/// The families that have letters for all four languages of the program; in the order of their names.
[[nodiscard]] QStringList conversationFamilies();

} // namespace vitrina::ui
