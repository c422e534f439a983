// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/button.h"

#include "ui/theme/button_look.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace vitrina::ui {

namespace {

constexpr int glyphSize = 16;
constexpr int gap = 8;

int sidePadding(int height)
{
    return height >= 32 ? 16 : height >= 28 ? 10 : 4;
}

} // namespace

Button::Button(ButtonKind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
}

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : Button(kind, parent)
{
    setText(text);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void Button::setGlyph(std::optional<Icon> glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

void Button::setButtonHeight(int height)
{
    m_height = height;
    updateGeometry();
}

void Button::setIconOnly(bool iconOnly)
{
    if (m_iconOnly == iconOnly)
        return;
    m_iconOnly = iconOnly;
    setPlainToolTip(this, iconOnly ? text() : QString());
    updateGeometry();
    update();
}

void Button::setActive(bool active)
{
    m_active = active;
    update();
}

QFont Button::wordsFont() const
{
    const bool strong =
        m_kind == ButtonKind::Primary || m_kind == ButtonKind::Danger || (m_kind == ButtonKind::Tab && isChecked());
    if (m_kind == ButtonKind::Link)
        return themeFont(TextStyle::SmallStrong);
    if (m_height >= 40)
        return themeFont(strong ? TextStyle::MessageStrong : TextStyle::Message);
    return themeFont(strong ? TextStyle::BodyStrong : TextStyle::Body);
}

QSize Button::sizeHint() const
{
    if (m_iconOnly)
        return {m_height + 4, m_height};
    // A tab must not change its width when it is chosen.
    const QFont font = m_kind == ButtonKind::Tab ? themeFont(TextStyle::BodyStrong) : wordsFont();
    const int words = QFontMetrics(font).horizontalAdvance(text());
    const int glyph = m_glyph ? glyphSize + (words > 0 ? gap : 0) : 0;
    const int side = m_kind == ButtonKind::Tab ? 11 : sidePadding(m_height);
    return {2 * side + glyph + words, m_height};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ButtonLook look = buttonLook(m_kind, {isEnabled(), underMouse(), isDown(), m_active || isChecked()});
    paintBox(painter, rect(), look.box);
    if (hasFocus() && m_keyboardFocus)
        paintFocusRing(painter, rect(), look.box.radius);
    const bool filled = m_kind == ButtonKind::Primary || m_kind == ButtonKind::Danger;
    if (hasFocus() && m_keyboardFocus && filled) // a ring of the fill's own colour needs a line of contrast inside it
        paintBox(painter, rect().adjusted(2, 2, -2, -2), {.fill = {}, .line = look.ink, .radius = look.box.radius - 2});

    painter.setFont(wordsFont());
    painter.setPen(look.ink);
    const int words = m_iconOnly ? 0 : std::min(painter.fontMetrics().horizontalAdvance(text()), width() - 8);
    const int glyph = m_glyph ? glyphSize : 0;
    const int between = glyph > 0 && words > 0 ? gap : 0;
    int x = (width() - words - glyph - between) / 2;
    if (m_glyph)
        paintIcon(painter, QRect(x, 0, glyph, height()), *m_glyph, glyphSize, look.ink);
    x += glyph + between;
    if (words > 0)
        paintLine(painter, QRect(x, 0, words + 1, height()), text());
}

void Button::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = showsFocusRing(event->reason(), m_keyboardFocus);
    QPushButton::focusInEvent(event);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    // Whoever has come here by the keyboard presses Enter as well as Space; Qt knows that only of dialogs.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}

bool Button::event(QEvent *event)
{
    // The words or the language may have changed behind an icon.
    if (event->type() == QEvent::ToolTip && m_iconOnly)
        setPlainToolTip(this, text());
    return QPushButton::event(event);
}

} // namespace vitrina::ui
