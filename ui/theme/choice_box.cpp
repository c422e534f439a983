// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/choice_box.h"

#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int boxHeight = 32;
constexpr int side = 12;
constexpr int arrow = 14;
constexpr int widest = 260;
constexpr int narrowest = 96;

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setAttribute(Qt::WA_Hover);
    setFont(themeFont(TextStyle::Body));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

QSize ChoiceBox::sizeHint() const
{
    const QFontMetrics metrics(font());
    int words = 0;
    for (int i = 0; i < count(); ++i)
        words = std::max(words, metrics.horizontalAdvance(itemText(i)));
    return {std::clamp(words + 2 * side + arrow + 8, narrowest, widest), boxHeight};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return {narrowest, boxHeight};
}

void ChoiceBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * side); // long words are not cut there
    QComboBox::showPopup();
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = showsFocusRing(event->reason(), m_keyboardFocus);
    QComboBox::focusInEvent(event);
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    BoxLook look{.fill = themeColor(Color::Window), .line = {}, .radius = 6};
    if (isEnabled()) {
        look.fill = themeColor(underMouse() ? Color::Hover : Color::Surface);
        look.line = themeColor(Color::LineStrong);
    }
    paintBox(painter, rect(), look);
    if (hasFocus() && m_keyboardFocus)
        paintFocusRing(painter, rect(), look.radius);
    painter.setFont(font());
    painter.setPen(themeColor(isEnabled() ? Color::Text : Color::TextMuted));
    paintLine(painter, rect().adjusted(side, 0, -side - arrow - 4, 0), currentText());
    paintIcon(painter, QRect(width() - side - arrow, 0, arrow, height()), Icon::Down, arrow,
              themeColor(Color::TextMuted));
}

} // namespace vitrina::ui
