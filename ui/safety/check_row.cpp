// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/check_row.h"

#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int box = 18;
constexpr int circle = 24;
constexpr int gap = 10;
constexpr int detailLines = 3;

} // namespace

CheckRow::CheckRow(Mark mark, QWidget *parent)
    : QAbstractButton(parent)
    , m_mark(mark)
{
    setCheckable(true);
    setAutoExclusive(mark == Mark::Radio);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckRow::setWords(const QString &words, const QString &detail)
{
    m_words = words;
    m_detail = detail;
    setAccessibleName(words);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

void CheckRow::setStyle(TextStyle style, int maxLines)
{
    m_style = style;
    m_maxLines = maxLines;
    updateGeometry();
}

void CheckRow::setNumber(int number)
{
    m_number = number;
    update();
}

void CheckRow::setListed(bool listed)
{
    m_listed = listed;
    updateGeometry();
}

void CheckRow::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

void CheckRow::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

QMargins CheckRow::room() const
{
    if (m_mark == Mark::Step)
        return {24, 12, 24, 12};
    return m_listed ? QMargins(12, 8, 12, 8) : QMargins(4, 4, 4, 4);
}

int CheckRow::markSide() const
{
    return m_mark == Mark::Step ? circle : box;
}

int CheckRow::textLeft() const
{
    return room().left() + markSide() + (m_mark == Mark::Step ? gap + 2 : gap);
}

int CheckRow::heightForWidth(int width) const
{
    const int text = std::max(1, width - textLeft() - room().right());
    int height = TextLines(m_words, m_style, text, m_maxLines).height();
    if (!m_detail.isEmpty())
        height += TextLines(m_detail, TextStyle::Small, text, detailLines).height();
    return std::max(height, markSide()) + room().top() + room().bottom();
}

QSize CheckRow::sizeHint() const
{
    constexpr int usual = 300;
    return {usual, heightForWidth(usual)};
}

QSize CheckRow::minimumSizeHint() const
{
    return {textLeft() + 80 + room().right(), markSide() + room().top() + room().bottom()};
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool listed = m_listed || m_mark == Mark::Step;
    if (m_highlighted || (m_listed && isChecked()))
        painter.fillRect(rect(), themeColor(Color::AccentSoft));
    else if (listed && underMouse())
        painter.fillRect(rect(), themeColor(Color::Hover));
    const QMargins space = room();
    const int line = themeLine(m_style);
    const int markTop = space.top() + std::max(0, (line - markSide()) / 2);
    paintMark(painter, {space.left(), markTop, markSide(), markSide()});

    const QRect text = rect().marginsRemoved({textLeft(), space.top(), space.right(), space.bottom()});
    const TextLines words(m_words, m_style, text.width(), m_maxLines);
    const bool done = m_mark == Mark::Step && isChecked();
    words.paint(painter, text.topLeft(), themeColor(m_muted || done ? Color::TextMuted : Color::Text));
    if (!m_detail.isEmpty()) {
        const TextLines detail(m_detail, TextStyle::Small, text.width(), detailLines);
        detail.paint(painter, text.topLeft() + QPoint(0, words.height()), themeColor(Color::TextMuted));
    }
    if (hasFocus() && m_keyboardFocus)
        paintFocusRing(painter, rect(), listed ? 0 : 6);
}

void CheckRow::paintMark(QPainter &painter, const QRect &where) const
{
    if (m_mark == Mark::Step)
        return paintStep(painter, where);
    QStyleOptionButton option;
    option.initFrom(this);
    option.rect = where;
    option.state.setFlag(QStyle::State_HasFocus, false);
    option.state.setFlag(isChecked() ? QStyle::State_On : QStyle::State_Off);
    const auto element = m_mark == Mark::Radio ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox;
    style()->drawPrimitive(element, &option, &painter, this);
}

void CheckRow::paintStep(QPainter &painter, const QRect &where) const
{
    if (isChecked()) {
        paintBox(painter, where, {.fill = themeColor(Color::Accent), .line = {}, .radius = circle / 2.0});
        return paintIcon(painter, where, Icon::Check, 14, themeColor(Color::OnAccent));
    }
    paintBox(painter, where, {.fill = {}, .line = themeColor(Color::LineStrong), .radius = circle / 2.0});
    painter.setFont(themeFont(TextStyle::Small));
    painter.setPen(themeColor(Color::TextMuted));
    painter.drawText(where, Qt::AlignCenter, QLocale().toString(m_number));
}

void CheckRow::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = showsFocusRing(event->reason(), m_keyboardFocus);
    QAbstractButton::focusInEvent(event);
}

} // namespace vitrina::ui

#include "moc_check_row.cpp"
