// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/progress_line.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace vitrina::ui {

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(6);
}

void ProgressLine::set(int done, int all)
{
    m_done = done;
    m_all = all;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    paintBox(painter, rect(), {.fill = themeColor(Color::Line), .line = {}, .radius = radius});
    if (m_all == 0 || m_done == 0)
        return;
    const QRect done(0, 0, width() * m_done / m_all, height());
    paintBox(painter, done, {.fill = themeColor(Color::Accent), .line = {}, .radius = radius});
}

} // namespace vitrina::ui
