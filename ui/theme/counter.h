// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QString>

class QPainter;

/// A count in a round chip. Zero has no chip and no size.
namespace vitrina::ui::counter {

enum class Kind { Loud, Muted };

[[nodiscard]] QString text(int count); ///< "999+" above 999
[[nodiscard]] QSize size(int count);
/// Paints at the top left of `rect`; a muted one is an outline only.
void paint(QPainter &painter, const QRect &rect, int count, Kind kind = Kind::Loud);

} // namespace vitrina::ui::counter
