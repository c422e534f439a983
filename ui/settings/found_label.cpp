// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/found_label.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int comfortable = 480;
constexpr int narrowest = 80;

} // namespace

FoundLabel::FoundLabel(TextStyle style, Color color, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_color(color)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(themeFont(style));
}

void FoundLabel::setText(const QString &text)
{
    m_text = text;
    m_marks.clear();
    setAccessibleName(text);
    updateGeometry();
    update();
}

void FoundLabel::setColor(Color color)
{
    m_color = color;
    update();
}

void FoundLabel::setMarks(std::vector<TextRange> marks)
{
    m_marks = std::move(marks);
    update();
}

void FoundLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int step = themeLine(m_style);
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (step - line.height()) / 2));
        y += step;
    }
    layout.endLayout();
}

QSize FoundLabel::sizeHint() const
{
    const int wide = std::min(QFontMetrics(themeFont(m_style)).horizontalAdvance(m_text) + 1, comfortable);
    return {wide, heightForWidth(wide)};
}

QSize FoundLabel::minimumSizeHint() const
{
    return {std::min(narrowest, sizeHint().width()), themeLine(m_style)};
}

int FoundLabel::heightForWidth(int width) const
{
    QTextLayout layout(m_text, themeFont(m_style));
    layOut(layout, std::max(width, 1));
    return std::max(layout.lineCount(), 1) * themeLine(m_style);
}

void FoundLabel::paintEvent(QPaintEvent *)
{
    QTextLayout layout(m_text, themeFont(m_style));
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : m_marks) {
        QTextCharFormat format;
        format.setForeground(themeColor(Color::Text));
        format.setBackground(themeColor(Color::AccentLine));
        formats.append({static_cast<int>(mark.start), static_cast<int>(mark.length), format});
    }
    layout.setFormats(formats);
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(themeColor(m_color));
    layout.draw(&painter, {});
}

} // namespace vitrina::ui
