// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icon_button.h"

#include "ui/theme/button_look.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace vitrina::ui {

IconButton::IconButton(Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setIconName(Icon icon)
{
    m_icon = icon;
    update();
}

void IconButton::setGlyphSize(int logicalSize)
{
    m_size = logicalSize;
    update();
}

void IconButton::setWords(const QString &words)
{
    setPlainToolTip(this, words);
    setAccessibleName(words);
}

void IconButton::setActive(bool active)
{
    m_active = active;
    update();
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ButtonLook look =
        buttonLook(ButtonKind::Plain, {isEnabled(), underMouse(), isDown(), m_active || isChecked()});
    paintBox(painter, rect(), look.box);
    paintIcon(painter, rect(), m_icon, m_size, look.ink);
    if (hasFocus() && m_keyboardFocus)
        paintFocusRing(painter, rect(), look.box.radius);
}

void IconButton::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = showsFocusRing(event->reason(), m_keyboardFocus);
    QAbstractButton::focusInEvent(event);
}

} // namespace vitrina::ui
