// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/dialog_ground.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace vitrina::ui {

void paintDialogGround(QWidget &dialog, const QWidget &footer, int headHeight)
{
    QPainter painter(&dialog);
    painter.fillRect(dialog.rect(), themeColor(Color::Surface));
    if (headHeight > 0)
        painter.fillRect(QRect(0, headHeight - 1, dialog.width(), 1), themeColor(Color::Line));
    painter.fillRect(footer.geometry(), themeColor(Color::Canvas));
    painter.fillRect(QRect(0, footer.y(), dialog.width(), 1), themeColor(Color::Line));
}

} // namespace vitrina::ui
