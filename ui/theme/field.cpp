// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/field.h"

#include "ui/theme/icon_button.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace vitrina::ui {

namespace {

constexpr int fieldHeight = 36;
constexpr int side = 8; ///< QLineEdit adds 2 and the frame of its own

} // namespace

Field::Field(QWidget *parent)
    : QLineEdit(parent)
{
    setFont(themeFont(TextStyle::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMargins();
}

void Field::setGlyph(Icon glyph)
{
    m_glyph = glyph;
    setMargins();
}

IconButton &Field::trailing(Icon icon)
{
    if (!m_trailing) {
        m_trailing = new IconButton(icon, this);
        m_trailing->setCursor(Qt::ArrowCursor);
        setMargins();
    }
    m_trailing->setIconName(icon);
    return *m_trailing;
}

void Field::setMargins()
{
    setTextMargins(m_glyph ? 34 : side, 0, m_trailing ? 34 : side, 0);
}

QSize Field::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), fieldHeight};
}

QSize Field::minimumSizeHint() const
{
    return {QLineEdit::minimumSizeHint().width(), fieldHeight};
}

void Field::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_glyph)
        return;
    QPainter painter(this);
    paintIcon(painter, QRect(12, 0, 18, height()), *m_glyph, 18, themeColor(Color::TextMuted));
}

void Field::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_trailing)
        m_trailing->setGeometry(width() - 34, (height() - 32) / 2, 32, 32);
}

} // namespace vitrina::ui
