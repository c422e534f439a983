// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/text_lines.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace vitrina::ui {

namespace {

/// As much of the rest as fits in the last line. No letter is narrower than a pixel, so the width bounds what is
/// measured.
QString cutLine(QStringView rest, const QFont &font, int width)
{
    const auto end = rest.indexOf(QChar::LineSeparator);
    const QStringView line = rest.left(std::min<qsizetype>(end < 0 ? rest.size() : end, std::max(width, 1)));
    return QFontMetrics(font).elidedText(line + QString(QChar(0x2026)), Qt::ElideRight, width);
}

} // namespace

TextLines::TextLines(const QString &text, TextStyle style, int width, int maxLines)
    : m_font(themeFont(style))
    , m_lineHeight(themeLine(style))
{
    QString shown = text;
    shown.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(shown, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = count() + 1 >= maxLines && line.textStart() + line.textLength() < shown.size();
        QString part = shown.mid(line.textStart(), line.textLength());
        while (!part.isEmpty() && part.back().isSpace())
            part.chop(1);
        if (last) {
            m_cut = true;
            part = cutLine(QStringView(shown).mid(line.textStart()), m_font, width);
        }
        const int lineWidth = static_cast<int>(std::ceil(line.naturalTextWidth()));
        m_lines.push_back({part, last ? std::min(width, QFontMetrics(m_font).horizontalAdvance(part)) : lineWidth});
        m_width = std::max(m_width, m_lines.back().width);
        if (last)
            break;
    }
    layout.endLayout();
}

int TextLines::height() const
{
    return count() * m_lineHeight;
}

void TextLines::paint(QPainter &painter, const QPoint &topLeft, const QColor &color) const
{
    paint(painter, QRect(topLeft, QSize(m_width, height())), color, Qt::AlignLeft);
}

void TextLines::paint(QPainter &painter, const QPoint &topLeft, const QColor &color, int step) const
{
    painter.save();
    painter.setFont(m_font);
    painter.setPen(color);
    int y = topLeft.y() + baseLine(QFontMetrics(m_font), m_lineHeight);
    for (const Line &line : m_lines) {
        painter.drawText(topLeft.x(), y, line.text);
        y += step;
    }
    painter.restore();
}

void TextLines::paint(QPainter &painter, const QRect &rect, const QColor &color, Qt::Alignment alignment) const
{
    painter.save();
    painter.setFont(m_font);
    painter.setPen(color);
    const int base = baseLine(QFontMetrics(m_font), m_lineHeight);
    int y = rect.y();
    for (const Line &line : m_lines) {
        const int free = rect.width() - line.width;
        const int x = alignment.testFlag(Qt::AlignHCenter) ? free / 2 : alignment.testFlag(Qt::AlignRight) ? free : 0;
        painter.drawText(rect.x() + x, y + base, line.text);
        y += m_lineHeight;
    }
    painter.restore();
}

} // namespace vitrina::ui
