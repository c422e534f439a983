// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

/// What Style paints, one function a part.
namespace vitrina::ui::style_parts {

void paintField(QPainter &painter, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintPopup(QPainter &painter, const QStyleOption &option);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb);

inline constexpr int scrollBarWidth = 12;
inline constexpr int menuRow = 32;
inline constexpr int menuSide = 12;
inline constexpr int menuCheck = 24; ///< room for the tick at the left

} // namespace vitrina::ui::style_parts
