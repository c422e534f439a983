// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/bring_forward.h"

namespace vitrina::ui {

void bringForward(QWidget &window, const QString &token)
{
    // Qt's Wayland plugin takes the token from here, and takes it away.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace vitrina::ui
