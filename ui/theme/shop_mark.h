// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace vitrina::ui {

/// The monogram of a marketplace, as its profile states it; not a logo. White text, the same in both themes.
struct ShopMark {
    QString text; ///< one or two letters
    QColor color;
};

/// Paints in the square `rect` (36 in the list, 24 in the rail, 20 or 16 in one line of text).
void paintShopMark(QPainter &painter, const QRect &rect, const ShopMark &mark);

} // namespace vitrina::ui
