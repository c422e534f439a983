// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/role.h"

#include <QRect>
#include <QString>

class QPainter;

/// OZ-3: the label that tells a buyer from a fraudster. Its word comes from the role that the marketplace stated,
/// through our translation, and from nothing else. It is never elided: give it the whole of size(), before anything
/// else gets room, and paint it after the name. Nothing else in the program may have this shape.
namespace vitrina::ui::badge {

[[nodiscard]] QString text(PartyRole role);
[[nodiscard]] QSize size(PartyRole role); ///< logical pixels
/// Paints at the top left of `rect`, clipped to itself.
void paint(QPainter &painter, const QRect &rect, PartyRole role);

} // namespace vitrina::ui::badge
