// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>

class QKeyEvent;

namespace vitrina::ui {

/// What was pressed, by the Latin letter of the key where the layout in use writes another script. Qt does so itself
/// where the user has a Latin layout as well; this is for those who have none, on X11 and Wayland.
[[nodiscard]] QKeyCombination latinKeys(const QKeyEvent &event);

} // namespace vitrina::ui
