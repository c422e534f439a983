// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

namespace vitrina::hub {

inline constexpr int goodsSide = 240; ///< pixels, both ways

/// What goods.json may call the picture of goods: "rug", "jug", "lamp", "box", "tent", "disc". -1: no such picture.
[[nodiscard]] int goodsShape(QStringView name);
inline constexpr int goodsShapes = 6;
inline constexpr int goodsColours = 6;

/// A PNG of goods of that shape (below goodsShapes) and colour (below goodsColours).
[[nodiscard]] QByteArray drawGoods(int shape, int colour);

} // namespace vitrina::hub
