// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/card.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace vitrina::ui {

Card::Card(QWidget *parent)
    : QWidget(parent)
{
}

void Card::setLook(Color fill, Color line, int radius)
{
    m_fill = fill;
    m_line = line;
    m_radius = radius;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(),
             {.fill = themeColor(m_fill), .line = themeColor(m_line), .radius = static_cast<qreal>(m_radius)});
}

Glyph::Glyph(Icon icon, int size, Color color, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
    , m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Glyph::setOnSquare(bool onSquare)
{
    m_onSquare = onSquare;
    updateGeometry();
}

void Glyph::setGlyph(Icon icon, Color color)
{
    m_icon = icon;
    m_color = color;
    update();
}

QSize Glyph::sizeHint() const
{
    return m_onSquare ? QSize(40, 40) : QSize(m_size, 20);
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_onSquare)
        paintBox(painter, rect(), {.fill = themeColor(Color::AccentSoft), .line = {}, .radius = 8});
    paintIcon(painter, rect(), m_icon, m_size, themeColor(m_color));
}

Separator::Separator(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(Color::Line));
}

} // namespace vitrina::ui
