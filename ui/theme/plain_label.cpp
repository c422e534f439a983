// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/plain_label.h"

#include "domain/text.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

PlainLabel::PlainLabel(TextStyle style, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    setStyle(style);
}

PlainLabel::PlainLabel(const QString &text, TextStyle style, QWidget *parent)
    : PlainLabel(style, parent)
{
    setText(text);
}

void PlainLabel::setStyle(TextStyle style)
{
    m_style = style;
    setFont(themeFont(style));
    updateGeometry();
}

void PlainLabel::setColor(Color color)
{
    m_color = color;
    update();
}

void PlainLabel::setMaxLines(int lines)
{
    m_maxLines = lines;
    setWordWrap(lines > 1);
    QSizePolicy policy(QSizePolicy::Preferred, lines > 1 ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(lines > 1);
    setSizePolicy(policy);
    updateGeometry();
}

QSize PlainLabel::sizeHint() const
{
    const int longest = m_maxLines > 1 ? 480 : TextLines::unlimited;
    const TextLines lines(text(), m_style, longest, m_maxLines);
    return {lines.width() + 1, std::max(lines.height(), themeLine(m_style))};
}

QSize PlainLabel::minimumSizeHint() const
{
    const int least = QFontMetrics(font()).horizontalAdvance(u"…"_s);
    return {std::min(m_maxLines > 1 ? 80 : least, sizeHint().width()), themeLine(m_style)};
}

int PlainLabel::heightForWidth(int width) const
{
    return std::max(TextLines(text(), m_style, width, m_maxLines).height(), themeLine(m_style));
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int left = std::max(indent(), 0);
    const TextLines lines(text(), m_style, width() - left, m_maxLines);
    const int y = alignment().testFlag(Qt::AlignTop) ? 0 : std::max(0, (height() - lines.height()) / 2);
    lines.paint(painter, QRect(left, y, width() - left, lines.height()), themeColor(m_color), alignment());
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longest = 300;
    const QString shown = singleLine(text, longest);
    return Qt::mightBeRichText(shown) ? u"<span>"_s + shown.toHtmlEscaped() + u"</span>"_s : shown;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

} // namespace vitrina::ui
