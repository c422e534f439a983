// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style_parts.h"

#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionMenuItem>

#include <algorithm>

namespace vitrina::ui::style_parts {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor markLine(const QStyleOption &option)
{
    return themeColor(has(option, QStyle::State_HasFocus) ? Color::Accent : Color::LineStrong);
}

} // namespace

void paintField(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = has(option, QStyle::State_HasFocus) && enabled;
    BoxLook look{.fill = themeColor(enabled ? Color::Surface : Color::Window), .line = {}, .radius = 6};
    if (enabled)
        look.line = themeColor(focus ? Color::Accent : Color::LineStrong);
    look.width = focus ? 2 : 1;
    paintBox(painter, option.rect, look);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (!on) {
        paintBox(painter, option.rect,
                 {.fill = themeColor(enabled ? Color::Surface : Color::Window),
                  .line = markLine(option),
                  .radius = 4,
                  .width = has(option, QStyle::State_HasFocus) ? 2.0 : 1.0});
        return;
    }
    paintBox(painter, option.rect,
             {.fill = themeColor(enabled ? Color::Accent : Color::LineStrong), .line = {}, .radius = 4});
    const Icon sign = has(option, QStyle::State_NoChange) ? Icon::Minus : Icon::Check;
    paintIcon(painter, option.rect, sign, 14, themeColor(enabled ? Color::OnAccent : Color::Surface));
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const qreal radius = option.rect.height() / 2.0;
    if (!has(option, QStyle::State_On)) {
        paintBox(painter, option.rect,
                 {.fill = themeColor(Color::Surface),
                  .line = markLine(option),
                  .radius = radius,
                  .width = has(option, QStyle::State_HasFocus) ? 2.0 : 1.0});
        return;
    }
    const QColor color = themeColor(has(option, QStyle::State_Enabled) ? Color::Accent : Color::LineStrong);
    paintBox(painter, option.rect, {.fill = color, .line = {}, .radius = radius});
    const QRect dot = option.rect.adjusted(5, 5, -5, -5);
    paintBox(painter, dot, {.fill = themeColor(Color::Surface), .line = {}, .radius = dot.height() / 2.0});
}

void paintPopup(QPainter &painter, const QStyleOption &option)
{
    // A window of its own is a plain rectangle: corners behind a radius would need transparency.
    painter.fillRect(option.rect, themeColor(Color::PopupLine));
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), themeColor(Color::Popup));
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (option.text.isEmpty())
            painter.fillRect(QRect(row.x(), row.center().y(), row.width(), 1), themeColor(Color::Line));
        else {
            painter.setFont(themeFont(TextStyle::SmallStrong));
            painter.setPen(themeColor(Color::TextMuted));
            paintLine(painter, row.adjusted(menuSide, 0, -menuSide, 0), option.text);
        }
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled)
        paintBox(painter, row.adjusted(4, 0, -4, 0), {.fill = themeColor(Color::AccentSoft), .line = {}, .radius = 6});
    const QColor ink = themeColor(enabled ? Color::Text : Color::TextMuted);
    if (option.checked)
        paintIcon(painter, QRect(row.x() + menuSide, row.y(), 16, row.height()), Icon::Check, 16,
                  themeColor(Color::Accent));
    else if (!option.icon.isNull())
        option.icon.paint(&painter, QRect(row.x() + menuSide, row.y(), 16, row.height()));
    QString text = option.text;
    QString shortcut;
    if (const auto tab = text.indexOf(u'\t'); tab >= 0) {
        shortcut = text.mid(tab + 1);
        text.truncate(tab);
    }
    painter.setFont(themeFont(TextStyle::Body));
    painter.setPen(ink);
    const QRect words = row.adjusted(menuSide + menuCheck, 0, -menuSide, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic, text);
    painter.setPen(themeColor(Color::TextMuted));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QRect(words.right() - 15, row.y(), 16, row.height()), Icon::Right, 14,
                  themeColor(Color::TextMuted));
    else
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, shortcut);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    if (option.maximum <= option.minimum)
        return;
    const bool underPointer = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    const bool upright = option.orientation == Qt::Vertical;
    const QRect bar = upright ? thumb.adjusted(3, 2, -3, -2) : thumb.adjusted(2, 3, -2, -3);
    paintBox(painter, bar,
             {.fill = themeColor(underPointer ? Color::TextMuted : Color::PopupLine), .line = {}, .radius = 3});
}

} // namespace vitrina::ui::style_parts
