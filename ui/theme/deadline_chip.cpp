// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/deadline_chip.h"

#include "ui/theme/durations.h"
#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vitrina::ui::deadline_chip {

namespace {

constexpr int height = 20;
constexpr int iconSize = 14;
constexpr int padding = 8;
constexpr int gap = 4;

struct Look {
    BoxLook box;
    QColor ink;
};

Look lookOf(DeadlineState state)
{
    const qreal radius = height / 2.0;
    switch (state) {
    case DeadlineState::HalfUsed:
        return {{.fill = {}, .line = themeColor(Color::WarnLine), .radius = radius}, themeColor(Color::Warn)};
    case DeadlineState::NearlyUsed:
        return {{.fill = themeColor(Color::WarnSoft), .line = themeColor(Color::WarnLine), .radius = radius},
                themeColor(Color::Warn)};
    case DeadlineState::Overdue:
        return {{.fill = themeColor(Color::Danger), .line = {}, .radius = radius}, themeColor(Color::OnDanger)};
    case DeadlineState::NotYetOpen:
    case DeadlineState::Closed:
        return {{.fill = {}, .line = themeColor(Color::LineStrong), .radius = radius, .dashed = true},
                themeColor(Color::TextMuted)};
    case DeadlineState::None:
    case DeadlineState::NoTarget:
    case DeadlineState::Fresh:
        break;
    }
    return {{.fill = {}, .line = themeColor(Color::Line), .radius = radius}, themeColor(Color::TextMuted)};
}

/// A clock face that fills as the time is used up, so that the stages differ without their colours.
void paintPie(QPainter &painter, const QRect &rect, double used, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect).center();
    painter.setPen(QPen(ink, 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, 5, 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QRectF pie(centre.x() - 3.25, centre.y() - 3.25, 6.5, 6.5);
    const double part = std::clamp(used, 0.08, 1.0);
    painter.drawPie(pie, 90 * 16, static_cast<int>(std::lround(-360 * 16 * part)));
    painter.restore();
}

void paintSign(QPainter &painter, const QRect &rect, const Deadline &deadline, const QColor &ink)
{
    switch (deadline.state) {
    case DeadlineState::Fresh:
    case DeadlineState::HalfUsed:
    case DeadlineState::NearlyUsed:
        return paintPie(painter, rect, deadline.used, ink);
    case DeadlineState::Overdue:
        return paintIcon(painter, rect, Icon::Late, iconSize, ink);
    case DeadlineState::NotYetOpen:
    case DeadlineState::Closed:
        return paintIcon(painter, rect, Icon::Lock, iconSize, ink);
    case DeadlineState::None:
    case DeadlineState::NoTarget:
        break;
    }
    paintIcon(painter, rect, Icon::Clock, iconSize, ink);
}

int widthOf(const QString &words)
{
    const QFontMetrics metrics(themeFont(TextStyle::TinyStrong));
    return padding + iconSize + gap + metrics.horizontalAdvance(words) + padding + 1;
}

QString fittingText(const Deadline &deadline, int room)
{
    const QString whole = text(deadline);
    if (widthOf(whole) <= room)
        return whole;
    switch (deadline.state) {
    case DeadlineState::Overdue:
        return durationText(-deadline.left);
    case DeadlineState::NoTarget:
        return durationText(deadline.waited);
    default:
        return deadline.window ? durationText(deadline.left) : whole;
    }
}

} // namespace

QString text(const Deadline &deadline)
{
    switch (deadline.state) {
    case DeadlineState::None:
        return {};
    case DeadlineState::NoTarget:
        return QCoreApplication::translate("DeadlineChip", "Waits %1", "%1: a span of time")
            .arg(durationText(deadline.waited));
    case DeadlineState::Fresh:
    case DeadlineState::HalfUsed:
    case DeadlineState::NearlyUsed:
        if (deadline.window)
            return QCoreApplication::translate("DeadlineChip", "Closes in %1", "%1: a span of time")
                .arg(durationText(deadline.left));
        return durationText(deadline.left);
    case DeadlineState::Overdue:
        return QCoreApplication::translate("DeadlineChip", "Overdue by %1", "%1: a span of time")
            .arg(durationText(-deadline.left));
    case DeadlineState::NotYetOpen:
        return QCoreApplication::translate("DeadlineChip", "Not open yet", "the marketplace opens the chat later");
    case DeadlineState::Closed:
        return QCoreApplication::translate("DeadlineChip", "Closed", "the marketplace takes no answer any more");
    }
    return {};
}

QSize size(const Deadline &deadline, int room)
{
    if (deadline.state == DeadlineState::None)
        return {0, 0};
    return {widthOf(fittingText(deadline, room)), height};
}

void paint(QPainter &painter, const QRect &rect, const Deadline &deadline)
{
    if (deadline.state == DeadlineState::None)
        return;
    const QString words = fittingText(deadline, rect.width());
    const QRect box(rect.topLeft(), QSize(widthOf(words), height));
    const Look look = lookOf(deadline.state);
    painter.save();
    paintBox(painter, box, look.box);
    paintSign(painter, QRect(box.x() + padding, box.y() + (height - iconSize) / 2, iconSize, iconSize), deadline,
              look.ink);
    painter.setFont(themeFont(TextStyle::TinyStrong));
    painter.setPen(look.ink);
    painter.drawText(box.adjusted(padding + iconSize + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    painter.restore();
}

} // namespace vitrina::ui::deadline_chip
