// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_row.h"

#include <QRect>

class QPainter;

/// The clock of a dialog: its shape says how it stands, colour repeats it. DeadlineState::None has no chip and no size.
namespace vitrina::ui::deadline_chip {

[[nodiscard]] QString text(const Deadline &deadline); ///< also the accessible text
[[nodiscard]] QSize size(const Deadline &deadline);
/// Paints at the top left of `rect`.
void paint(QPainter &painter, const QRect &rect, const Deadline &deadline);

} // namespace vitrina::ui::deadline_chip
