// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace vitrina::ui {

/// Shows the window over the others, also when it was minimised or hidden. On Wayland only who was given a token by
/// what the user pressed may do so; elsewhere it is empty.
void bringForward(QWidget &window, const QString &token = {});

} // namespace vitrina::ui
