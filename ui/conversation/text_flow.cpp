// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/text_flow.h"

#include "ui/conversation/conversation_font.h"
#include "ui/theme/theme.h"

#include <QtMath>

#include <algorithm>

namespace vitrina::ui {
namespace {

QSize breakLines(QTextLayout &layout, int lineHeight, int width)
{
    qreal widest = 0;
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        // Letters of a fallback font may be taller than the line was meant to be.
        const int height = std::max(lineHeight, qCeil(line.height()));
        line.setPosition({0, y + (height - line.height()) / 2});
        y += height;
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {std::min(qCeil(widest), width), y};
}

} // namespace

QSize flowText(QTextLayout &layout, const QString &text, TextStyle style, int width, Qt::Alignment alignment)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout.setText(lines);
    layout.setFont(style == TextStyle::Message ? conversationFont() : themeFont(style));
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const QSize size = breakLines(layout, themeLine(style), width);
    const bool leans = alignment == Qt::AlignLeading && lines.isRightToLeft();
    return leans ? breakLines(layout, themeLine(style), size.width()) : size;
}

} // namespace vitrina::ui
