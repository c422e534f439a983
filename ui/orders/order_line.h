// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order_row.h"
#include "marketplace/profile.h"
#include "ui/theme/color.h"
#include "ui/theme/text_lines.h"

#include <QRect>

#include <optional>

class QPainter;

namespace vitrina::ui {

/// One order of the list, as it is read: who, what, where it stands, and whether the seller may write.
struct OrderLine {
    QString number;
    QString scheme; ///< in the marketplace's words
    QString about; ///< buyer and first article
    QString state;
    Color stateColor = Color::TextMuted;
    QString dates;
    QString sum;
    ShopMark mark;
    QString action; ///< words of the button; empty: the seller may not write
    QString reason; ///< why not, and from when
};

struct OrderLineState {
    bool hover = false;
    bool current = false; ///< the keyboard is here
    bool focusRing = false;
    bool buttonHover = false;
    bool busy = false; ///< its chat is being opened
};

[[nodiscard]] OrderLine orderLine(const OrderRow &row, const Profile *profile, UtcTime now);
/// The whole of it for a reader of the screen.
[[nodiscard]] QString spoken(const OrderLine &line);

[[nodiscard]] int orderLineHeight();
/// Where the button is in a row of this rectangle.
[[nodiscard]] QRect orderButtonRect(const QRect &row, const OrderLine &line);
void paintOrderLine(QPainter &painter, const QRect &row, const OrderLine &line, const OrderLineState &state);

} // namespace vitrina::ui
