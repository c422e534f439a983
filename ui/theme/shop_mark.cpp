// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/shop_mark.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace vitrina::ui {

void paintShopMark(QPainter &painter, const QRect &rect, const ShopMark &mark)
{
    const int side = rect.height();
    const QColor ground = mark.color.isValid() ? mark.color : QColor(0x50, 0x60, 0x6B);
    painter.save();
    paintBox(painter, rect, {.fill = ground, .line = {}, .radius = side >= 32 ? 8.0 : side >= 24 ? 6.0 : 4.0});
    QFont font = themeFont(TextStyle::TinyStrong);
    font.setPixelSize(std::max(8, static_cast<int>(std::lround(side >= 24 ? side * 0.28 + 3.5 : side * 0.5))));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(rect, Qt::AlignCenter, mark.text.left(2));
    painter.restore();
}

} // namespace vitrina::ui
