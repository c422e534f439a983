// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profile.h"

#include <QRect>

class QPainter;

namespace vitrina::ui {

/// Paints the monogram of a marketplace in the square `rect`: 36 in the list, 24 in the rail, 20 or 16 in a line of
/// text.
void paintShopMark(QPainter &painter, const QRect &rect, const ShopMark &mark);

/// What stands for a marketplace that no profile describes.
[[nodiscard]] ShopMark unknownShopMark();

} // namespace vitrina::ui
