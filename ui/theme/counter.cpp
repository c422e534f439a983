// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/counter.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrina::ui::counter {

namespace {

constexpr int height = 20;
constexpr int padding = 6;

} // namespace

QString text(int count)
{
    if (count <= 0)
        return {};
    return count > 999 ? u"999+"_s : QString::number(count);
}

QSize size(int count)
{
    if (count <= 0)
        return {0, 0};
    const QFontMetrics metrics(themeFont(TextStyle::TinyStrong));
    return {std::max(height, metrics.horizontalAdvance(text(count)) + 2 * padding), height};
}

void paint(QPainter &painter, const QRect &rect, int count, Kind kind)
{
    if (count <= 0)
        return;
    const QRect box(rect.topLeft(), size(count));
    painter.save();
    if (kind == Kind::Loud)
        paintBox(painter, box, {.fill = themeColor(Color::Accent), .line = {}, .radius = height / 2.0});
    else
        paintBox(painter, box, {.fill = {}, .line = themeColor(Color::LineStrong), .radius = height / 2.0});
    painter.setFont(themeFont(TextStyle::TinyStrong));
    painter.setPen(themeColor(kind == Kind::Loud ? Color::OnAccent : Color::TextMuted));
    painter.drawText(box, Qt::AlignCenter, text(count));
    painter.restore();
}

} // namespace vitrina::ui::counter
