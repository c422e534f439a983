// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/empty_page.h"

#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int iconSize = 40;
constexpr int gap = 12;
constexpr int widest = 360;

} // namespace

EmptyPage::EmptyPage(Icon icon, Color ground, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_ground(ground)
{
}

void EmptyPage::setWords(const QString &heading, const QString &body)
{
    m_heading = heading;
    m_body = body;
    setAccessibleName(heading);
    setAccessibleDescription(body);
    update();
}

void EmptyPage::setGlyph(Icon icon)
{
    m_icon = icon;
    update();
}

void EmptyPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(m_ground));
    const int room = std::max(40, std::min(widest, width() - 32));
    const TextLines heading(m_heading, TextStyle::Heading, room);
    const TextLines body(m_body, TextStyle::Body, room);
    const int left = (width() - room) / 2;
    int y = std::max(gap, (height() - iconSize - gap - heading.height() - gap / 3 - body.height()) / 2);
    paintIcon(painter, QRect(left, y, room, iconSize), m_icon, iconSize, themeColor(Color::TextMuted));
    y += iconSize + gap;
    heading.paint(painter, QRect(left, y, room, heading.height()), themeColor(Color::Text), Qt::AlignHCenter);
    y += heading.height() + gap / 3;
    body.paint(painter, QRect(left, y, room, body.height()), themeColor(Color::TextMuted), Qt::AlignHCenter);
}

} // namespace vitrina::ui

#include "moc_empty_page.cpp"
