// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/shop_mark.h"

#include "ui/theme/high_contrast.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

ShopMark unknownShopMark()
{
    return {u"?"_s, u"#50606B"_s};
}

void paintShopMark(QPainter &painter, const QRect &rect, const ShopMark &mark)
{
    const int side = rect.height();
    const QColor stated(mark.colour);
    const QColor ground = stated.isValid() ? stated : QColor(unknownShopMark().colour);
    painter.save();
    // The marketplaces' own colours are not ours to change: in high contrast the letters alone tell them apart.
    const QColor fill = isHighContrast() ? themeColor(Color::Text) : ground;
    paintBox(painter, rect, {.fill = fill, .line = {}, .radius = side >= 32 ? 8.0 : side >= 24 ? 6.0 : 4.0});
    QFont font = themeFont(TextStyle::TinyStrong);
    font.setPixelSize(std::max(8, static_cast<int>(std::lround(side >= 24 ? side * 0.28 + 3.5 : side * 0.5))));
    painter.setFont(font);
    painter.setPen(isHighContrast() ? themeColor(Color::Surface) : QColor(Qt::white));
    painter.drawText(rect, Qt::AlignCenter, mark.text.left(2));
    painter.restore();
}

} // namespace vitrina::ui
