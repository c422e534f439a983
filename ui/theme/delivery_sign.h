// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"

#include <QRect>

class QPainter;

/// How far the seller's own message has come: clock, tick, two ticks, two ticks and the word, or a refusal.
namespace vitrina::ui::delivery_sign {

inline constexpr int side = 14;

/// The word for the state; a reader of the screen says it, and Read and Refused show it beside the sign.
[[nodiscard]] QString text(Delivery delivery);
/// Paints the sign in the middle of `rect`; nothing for Unknown.
void paint(QPainter &painter, const QRect &rect, Delivery delivery);

} // namespace vitrina::ui::delivery_sign
