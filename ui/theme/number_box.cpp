// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/number_box.h"

#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QWheelEvent>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int boxHeight = 32;
constexpr int side = 12;
constexpr int narrowest = 72;

} // namespace

NumberBox::NumberBox(QWidget *parent)
    : QSpinBox(parent)
{
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAlignment(Qt::AlignCenter);
    setFont(themeFont(TextStyle::Body));
    setFrame(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setKeyboardTracking(false); // a number that is half typed is none
}

QSize NumberBox::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int words = std::max(metrics.horizontalAdvance(textFromValue(maximum()) + suffix()),
                               metrics.horizontalAdvance(textFromValue(minimum()) + suffix()));
    return {std::max(words + 2 * side, narrowest), boxHeight};
}

void NumberBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void NumberBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style_parts::paintField(painter, option);
}

} // namespace vitrina::ui
