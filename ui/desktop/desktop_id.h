// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina::ui {

/// The name of the program's desktop file, without its ending: how a desktop knows whose a window, a notification or a
/// number is.
[[nodiscard]] inline QString desktopId()
{
    return QStringLiteral("org.vitrina.Vitrina");
}

} // namespace vitrina::ui
