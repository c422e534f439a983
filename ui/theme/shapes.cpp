// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/shapes.h"

#include "ui/theme/high_contrast.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace vitrina::ui {

void paintBox(QPainter &painter, const QRect &rect, const BoxLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.fill ? QBrush(*look.fill) : Qt::NoBrush);
    qreal inset = 0;
    if (look.line) {
        QPen pen(*look.line, look.width);
        if (look.dashed)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        inset = look.width / 2;
    } else {
        painter.setPen(Qt::NoPen);
    }
    const QRectF box = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    const qreal radius = std::max(look.radius - inset, 0.0);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRect &rect, qreal radius)
{
    const qreal width = isHighContrast() ? 3 : 2;
    paintBox(painter, rect, {.fill = {}, .line = themeColor(Color::Accent), .radius = radius, .width = width});
}

bool showsFocusRing(Qt::FocusReason reason, bool before)
{
    switch (reason) {
    case Qt::MouseFocusReason:
        return false;
    case Qt::ActiveWindowFocusReason: // the window came back to what was there
    case Qt::PopupFocusReason:
        return before;
    default:
        return true;
    }
}

int baseLine(const QFontMetrics &metrics, int lineHeight)
{
    return (lineHeight - metrics.height()) / 2 + metrics.ascent();
}

void paintLine(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment)
{
    if (rect.width() <= 0)
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown =
        metrics.horizontalAdvance(text) <= rect.width() ? text : metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace vitrina::ui
