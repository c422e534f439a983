// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rail_row.h"

#include "ui/theme/plain_label.h"
#include "ui/theme/shapes.h"
#include "ui/theme/shop_mark.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

namespace {

constexpr int rowHeight = 32;
constexpr int signLeft = 8;
constexpr int labelLeft = 34;
constexpr int markLabelLeft = 40;
constexpr int right = 8;
constexpr int gap = 8;
constexpr int glyphSize = 18;
constexpr int markSize = 24;

QString countText(int count)
{
    return QLocale().toString(count);
}

} // namespace

RailRow::RailRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool RailRow::Look::shows(const Look &other) const
{
    const auto same = [](const std::optional<ShopMark> &a, const std::optional<ShopMark> &b) {
        return a.has_value() == b.has_value() && (!a || (a->text == b->text && a->colour == b->colour));
    };
    return icon == other.icon && same(mark, other.mark) && label == other.label && note == other.note
        && isPublic == other.isPublic && counts == other.counts && alarming == other.alarming;
}

void RailRow::setLook(const Look &look)
{
    // Counts change with every message; the words must not be laid out again each time.
    if (m_look.shows(look))
        return;
    m_look = look;
    setText(look.label);
    describe();
    updateGeometry();
    update();
}

void RailRow::setCount(int count)
{
    if (m_count == count)
        return;
    const bool otherWidth = countText(m_count).size() != countText(count).size();
    m_count = count;
    describe();
    if (otherWidth)
        updateGeometry();
    update();
}

void RailRow::setNarrow(bool narrow)
{
    m_narrow = narrow;
    describe();
    updateGeometry();
    update();
}

void RailRow::describe()
{
    QString words = m_look.label;
    if (!m_look.note.isEmpty())
        words += u", "_s + m_look.note;
    if (m_look.counts)
        words += u": "_s + countText(m_count);
    setAccessibleName(words);
    setPlainToolTip(this, m_narrow ? words : QString());
}

int RailRow::labelWidth(int width) const
{
    const int left = m_look.mark ? markLabelLeft : labelLeft;
    int room = width - left - right;
    if (m_look.counts)
        room -=
            std::max(14, QFontMetrics(themeFont(TextStyle::SmallStrong)).horizontalAdvance(countText(m_count))) + gap;
    return std::max(room, 24);
}

QSize RailRow::sizeHint() const
{
    return m_narrow ? QSize(40, 40) : QSize(212, heightForWidth(212));
}

int RailRow::heightForWidth(int width) const
{
    if (m_narrow)
        return 40;
    const int lines = TextLines(m_look.label, TextStyle::Body, labelWidth(width)).count();
    // Lines of one label stand closer together than paragraphs do: two of them make 40.
    const int label = themeLine(TextStyle::Body) + (lines - 1) * themeLine(TextStyle::Small);
    const int note = m_look.note.isEmpty() ? 0 : themeLine(TextStyle::Tiny);
    return std::max(rowHeight, label + note + 4);
}

void RailRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool chosen = isChecked();
    if (chosen || isDown() || underMouse()) {
        const Color ground = chosen ? Color::AccentSoft : isDown() ? Color::Line : Color::Hover;
        paintBox(painter, rect(), {.fill = themeColor(ground), .line = {}, .radius = 6});
    }
    if (chosen)
        paintBox(painter, QRect(0, (height() - 16) / 2, 3, 16),
                 {.fill = themeColor(Color::Accent), .line = {}, .radius = 1.5});
    paintSign(painter);
    if (!m_narrow)
        paintWords(painter);
    if (hasFocus() && m_keyboardFocus)
        paintFocusRing(painter, rect(), 6);
}

void RailRow::paintSign(QPainter &painter) const
{
    const int size = m_look.mark ? markSize : glyphSize;
    const int left = m_narrow ? (width() - size) / 2 : signLeft;
    const QRect box(left, (height() - size) / 2, size, size);
    if (m_look.mark)
        return paintShopMark(painter, box, *m_look.mark);
    if (!m_look.icon)
        return;
    const Color ink = m_look.isPublic ? Color::Public : isChecked() ? Color::Accent : Color::TextMuted;
    paintIcon(painter, box, *m_look.icon, glyphSize, themeColor(ink));
    if (m_narrow && m_look.alarming && m_count > 0) // the number does not fit; that there is one must be seen
        paintBox(painter, QRect(box.right() - 3, box.top() - 3, 8, 8),
                 {.fill = themeColor(Color::Danger), .line = {}, .radius = 4});
}

void RailRow::paintWords(QPainter &painter) const
{
    const int left = m_look.mark ? markLabelLeft : labelLeft;
    const TextStyle style = isChecked() ? TextStyle::BodyStrong : TextStyle::Body;
    const TextLines label(m_look.label, style, labelWidth(width()));
    const int labelStep = label.count() > 1 ? themeLine(TextStyle::Small) : themeLine(style);
    const int labelHeight = themeLine(style) + (label.count() - 1) * labelStep;
    const int note = m_look.note.isEmpty() ? 0 : themeLine(TextStyle::Tiny) - 2;
    const int top = (height() - labelHeight - note) / 2;
    label.paint(painter, QPoint(left, top), themeColor(Color::Text), labelStep);
    if (note > 0) {
        painter.setFont(themeFont(TextStyle::Tiny));
        painter.setPen(themeColor(m_look.isPublic ? Color::Public : Color::TextMuted));
        paintLine(painter, QRect(left, top + labelHeight - 2, width() - left - right, themeLine(TextStyle::Tiny)),
                  m_look.note);
    }
    if (!m_look.counts)
        return;
    const bool loud = m_look.alarming && m_count > 0;
    painter.setFont(themeFont(loud ? TextStyle::SmallStrong : TextStyle::Small));
    painter.setPen(themeColor(loud ? Color::Danger : Color::TextMuted));
    painter.drawText(rect().adjusted(0, 0, -right, 0), Qt::AlignRight | Qt::AlignVCenter, countText(m_count));
}

void RailRow::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = showsFocusRing(event->reason(), m_keyboardFocus);
    QAbstractButton::focusInEvent(event);
}

} // namespace vitrina::ui
