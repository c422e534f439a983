// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

namespace {

/// A scroll bar without arrows: the thumb has the whole groove.
QRect thumbRect(const QStyleOptionSlider &bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0)
        return bar.rect;
    const int thumb = std::clamp(static_cast<int>(length * qint64(bar.pageStep) / (range + bar.pageStep)),
                                 std::min(32, length), length);
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    return upright ? QRect(bar.rect.x(), bar.rect.y() + at, bar.rect.width(), thumb)
                   : QRect(bar.rect.x() + at, bar.rect.y(), thumb, bar.rect.height());
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth == 0)
            return;
        return style_parts::paintField(*painter, *option);
    }
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        return style_parts::paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return style_parts::paintRadioButton(*painter, *option);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return style_parts::paintPopup(*painter, *option);
    case PE_FrameMenu:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_FrameFocusRect:
        return paintFocusRing(*painter, option->rect, 6);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return style_parts::paintMenuItem(*painter, *item);
    }
    if (element == CE_MenuEmptyArea)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return style_parts::paintScrollBar(*painter, *bar, thumbRect(*bar));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const QRect thumb = thumbRect(*bar);
    const QRect all = bar->rect;
    const bool upright = bar->orientation == Qt::Vertical;
    switch (subControl) {
    case SC_ScrollBarSlider:
        return thumb;
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSubPage:
        return upright ? QRect(all.topLeft(), QSize(all.width(), thumb.top() - all.top()))
                       : QRect(all.topLeft(), QSize(thumb.left() - all.left(), all.height()));
    case SC_ScrollBarAddPage:
        return upright ? QRect(QPoint(all.left(), thumb.bottom() + 1), all.bottomRight())
                       : QRect(QPoint(thumb.right() + 1, all.top()), all.bottomRight());
    default:
        return {};
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const auto *item = type == CT_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem *>(option) : nullptr;
    if (!item)
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (item->menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), item->text.isEmpty() ? 9 : 28};
    const QFontMetrics metrics(themeFont(TextStyle::Body));
    QString words = item->text;
    const int gap = words.contains(u'\t') ? 24 : 0;
    const int arrow = item->menuItemType == QStyleOptionMenuItem::SubMenu ? 24 : 0;
    const int width = metrics.horizontalAdvance(words.remove(u'\t').remove(u'&'));
    return {width + gap + arrow + 2 * style_parts::menuSide + style_parts::menuCheck + 4, style_parts::menuRow};
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return style_parts::scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_MenuVMargin:
        return 5;
    case PM_MenuHMargin:
    case PM_MenuPanelWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_Widget_Animate:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_ScrollBar_ContextMenu: // Qt's words, in Qt's languages
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace vitrina::ui
