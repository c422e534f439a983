// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_row.h"

#include <QRect>
#include <QWidget>

class QPainter;

/// The clock of a dialog: its shape says how it stands, colour repeats it. DeadlineState::None has no chip and no size.
namespace vitrina::ui::deadline_chip {

[[nodiscard]] QString text(const Deadline &deadline); ///< also the accessible text
/// In a `room` too narrow for the whole text, the chip keeps its sign and the span of time alone.
[[nodiscard]] QSize size(const Deadline &deadline, int room = QWIDGETSIZE_MAX);
/// Paints at the top left of `rect`, whose width is the room.
void paint(QPainter &painter, const QRect &rect, const Deadline &deadline);

} // namespace vitrina::ui::deadline_chip
