// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/toggle.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace vitrina::ui {
namespace {

constexpr QSize track(36, 20);
constexpr int ring = 4; ///< room for the focus ring round the track
constexpr int knob = 12;
constexpr int inset = (track.height() - knob) / 2;

} // namespace

Toggle::Toggle(QWidget *parent)
    : QCheckBox(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Toggle::sizeHint() const
{
    return track.grownBy({ring, ring, ring, ring});
}

bool Toggle::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Toggle::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = showsFocusRing(event->reason(), m_keyboardFocus);
    QCheckBox::focusInEvent(event);
}

void Toggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area(QPoint((width() - track.width()) / 2, (height() - track.height()) / 2), track);
    const qreal radius = track.height() / 2.0;
    QColor knobColor = themeColor(isEnabled() ? Color::LineStrong : Color::Line);
    int x = area.x() + inset;
    if (isChecked()) {
        paintBox(painter, area,
                 {.fill = themeColor(isEnabled() ? Color::Accent : Color::LineStrong), .line = {}, .radius = radius});
        knobColor = themeColor(isEnabled() ? Color::OnAccent : Color::Surface);
        x = area.right() + 1 - inset - knob;
    } else {
        paintBox(painter, area,
                 {.fill = themeColor(isEnabled() ? Color::Surface : Color::Window),
                  .line = themeColor(isEnabled() ? Color::LineStrong : Color::Line),
                  .radius = radius});
    }
    paintBox(painter, QRect(x, area.y() + inset, knob, knob), {.fill = knobColor, .line = {}, .radius = knob / 2.0});
    if (hasFocus() && m_keyboardFocus)
        paintFocusRing(painter, rect(), radius + ring);
}

} // namespace vitrina::ui
