// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/color.h"

#include <QRect>

#include <optional>

class QFontMetrics;
class QPainter;

namespace vitrina::ui {

/// How a box is drawn: what is absent is not drawn.
struct BoxLook {
    std::optional<QColor> fill;
    std::optional<QColor> line;
    qreal radius = 0;
    qreal width = 1; ///< of the line, which stays inside the rectangle
    bool dashed = false;
};

/// A rounded rectangle whose line lies on whole pixels inside `rect`.
void paintBox(QPainter &painter, const QRect &rect, const BoxLook &look);

/// The ring round what the keyboard acts on: 2 px of accent inside the edge.
void paintFocusRing(QPainter &painter, const QRect &rect, qreal radius);

/// Whether focus that came for this reason shows its ring: always for the keyboard, never for a click.
[[nodiscard]] bool showsFocusRing(Qt::FocusReason reason, bool before);

/// Distance of text of `font`'s metrics from the top of a line of this height, so that it stands in its middle.
[[nodiscard]] int baseLine(const QFontMetrics &metrics, int lineHeight);

/// One line of plain text, left to right, whose middle is the middle of `rect`; cut with "…" where it does not fit.
void paintLine(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace vitrina::ui
