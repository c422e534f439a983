// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/message_painter.h"

#include "ui/conversation/file_painter.h"
#include "ui/theme/badge.h"
#include "ui/theme/delivery_sign.h"
#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace vitrina::ui {
namespace {

constexpr qreal radius = 10;
constexpr qreal tailRadius = 3; ///< the corner at the speaker's side
constexpr int inlineIcon = 14;

QPainterPath bubblePath(const QRectF &box, bool own)
{
    const qreal left = own ? radius : tailRadius;
    const qreal right = own ? tailRadius : radius;
    QPainterPath path;
    path.moveTo(box.left() + radius, box.top());
    path.lineTo(box.right() - radius, box.top());
    path.arcTo(box.right() - 2 * radius, box.top(), 2 * radius, 2 * radius, 90, -90);
    path.lineTo(box.right(), box.bottom() - right);
    path.arcTo(box.right() - 2 * right, box.bottom() - 2 * right, 2 * right, 2 * right, 0, -90);
    path.lineTo(box.left() + left, box.bottom());
    path.arcTo(box.left(), box.bottom() - 2 * left, 2 * left, 2 * left, 270, -90);
    path.lineTo(box.left(), box.top() + radius);
    path.arcTo(box.left(), box.top(), 2 * radius, 2 * radius, 180, -90);
    return path;
}

void setText(QPainter &painter, TextStyle style, Color color)
{
    painter.setFont(themeFont(style));
    painter.setPen(themeColor(color));
}

class RowPainter {
public:
    RowPainter(QPainter &painter, const MessageLayout &row, QPoint origin)
        : m_painter(painter)
        , m_row(row)
        , m_origin(origin)
    {
    }

    void paintLabels()
    {
        if (!m_row.day.isEmpty()) {
            setText(m_painter, TextStyle::Small, Color::TextMuted);
            paintLine(m_painter, at(m_row.day), m_row.dayText, Qt::AlignHCenter);
        }
        if (!m_row.divider.isEmpty())
            paintDivider(at(m_row.divider));
    }

    void paintBubble(bool focused)
    {
        const bool publicAnswer = m_row.own && m_row.isPublic;
        const Color fill = !m_row.own ? Color::Raised : publicAnswer ? Color::PublicSoft : Color::AccentSoft;
        const Color line = m_row.refused ? Color::Danger
            : m_row.isPublic             ? Color::Public
            : !m_row.own                 ? Color::Line
                                         : Color::AccentLine;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setBrush(themeColor(fill));
        m_painter.setPen(QPen(themeColor(focused ? Color::Accent : line), focused ? 2 : 1));
        const qreal inset = focused ? 1 : 0.5;
        m_painter.drawPath(bubblePath(QRectF(at(m_row.bubble)).adjusted(inset, inset, -inset, -inset), m_row.own));
        m_painter.restore();
    }

    void paintAuthor()
    {
        if (m_row.who.isEmpty())
            return;
        const QRect band = at(m_row.who);
        const QSize label = badge::size(m_row.author);
        setText(m_painter, TextStyle::SmallStrong, Color::Text);
        paintLine(m_painter, band.adjusted(label.width() + 8, 0, 0, 0), m_row.whoText);
        badge::paint(m_painter, QRect(band.topLeft(), label), m_row.author);
    }

    void paintQuestion()
    {
        if (m_row.question.isEmpty())
            return;
        const QRect band = at(m_row.question);
        const Color color = m_row.isPublic ? Color::Public : Color::Accent;
        m_painter.fillRect(QRect(band.x(), band.y(), 2, band.height()), themeColor(color));
        setText(m_painter, TextStyle::Small, Color::TextMuted);
        paintLine(m_painter, band.adjusted(8, 0, 0, 0), m_row.questionText);
    }

    void paintText(const MessageLook &look, const QRect &clip)
    {
        QList<QTextLayout::FormatRange> selections;
        if (look.selectionEnd > look.selectionStart) {
            QTextCharFormat format;
            format.setBackground(themeColor(Color::Accent));
            format.setForeground(themeColor(Color::OnAccent));
            selections.append({look.selectionStart, look.selectionEnd - look.selectionStart, format});
        }
        // Marks piled upon a letter must not reach into the next bubble.
        const QRect room = m_row.system ? at(m_row.textRect) : at(m_row.bubble).adjusted(2, 2, -2, -2);
        m_painter.save();
        m_painter.setClipRect(room & clip);
        m_painter.setPen(themeColor(m_row.system ? Color::TextMuted : Color::Text));
        m_row.text.draw(&m_painter, m_origin + m_row.textAt, selections, QRectF(room & clip));
        for (const QRect &mark : m_row.marks)
            m_painter.fillRect(at(mark).translated(m_row.textAt), themeColor(Color::Danger));
        m_painter.restore();
    }

    void paintFinding()
    {
        if (m_row.finding)
            paintFindingBar(m_painter, *m_row.finding, m_origin);
    }

    void paintSpots(const MessageLook &look)
    {
        static const FileLook unknown;
        for (const SpotLine &line : m_row.spots) {
            if (line.spot == Spot::Attachment) {
                const auto file = static_cast<size_t>(line.file);
                paintFile(m_painter, line, at(line.rect), file < look.files.size() ? look.files[file] : unknown);
                continue;
            }
            const bool separates = line.spot == Spot::None;
            setText(m_painter, TextStyle::SmallStrong, separates ? Color::TextMuted : Color::Accent);
            paintLine(m_painter, at(line.rect), line.text);
        }
    }

    void paintReason()
    {
        if (m_row.reason.isEmpty())
            return;
        setText(m_painter, TextStyle::Small, Color::Danger);
        m_painter.drawText(at(m_row.reason), Qt::TextWordWrap, m_row.reasonText);
    }

    void paintMeta()
    {
        if (!m_row.languages.isEmpty()) {
            const QRect band = at(m_row.languages);
            paintIcon(m_painter, QRect(band.topLeft(), QSize(inlineIcon, band.height())), Icon::Translate, inlineIcon,
                      themeColor(Color::TextMuted));
            setText(m_painter, TextStyle::Tiny, Color::TextMuted);
            paintLine(m_painter, band.adjusted(inlineIcon + 6, 0, 0, 0), m_row.languagesText);
        }
        if (m_row.meta.isEmpty())
            return;
        setText(m_painter, TextStyle::Tiny, Color::TextMuted);
        QRect band = at(m_row.meta);
        paintLine(m_painter, band, m_row.metaText);
        if (m_row.delivery != Delivery::Unknown)
            paintDelivery(band);
    }

private:
    [[nodiscard]] QRect at(const QRect &rect) const { return rect.translated(m_origin); }

    void paintDivider(const QRect &band)
    {
        const QString words = QCoreApplication::translate("Message", "New messages");
        setText(m_painter, TextStyle::SmallStrong, Color::Accent);
        const int half = m_painter.fontMetrics().horizontalAdvance(words) / 2 + 8;
        const int middle = band.center().x();
        const int y = band.center().y();
        paintLine(m_painter, band, words, Qt::AlignHCenter);
        m_painter.fillRect(QRect(band.left(), y, middle - half - band.left(), 1), themeColor(Color::Accent));
        m_painter.fillRect(QRect(middle + half, y, band.right() - middle - half, 1), themeColor(Color::Accent));
    }

    void paintDelivery(QRect band)
    {
        band.setLeft(band.left() + m_painter.fontMetrics().horizontalAdvance(m_row.metaText));
        delivery_sign::paint(m_painter, QRect(band.topLeft(), QSize(delivery_sign::side, band.height())),
                             m_row.delivery);
        const bool refused = m_row.delivery == Delivery::Refused;
        if (!refused && m_row.delivery != Delivery::Read)
            return;
        m_painter.setPen(themeColor(refused ? Color::Danger : Color::TextMuted));
        paintLine(m_painter, band.adjusted(delivery_sign::side + 4, 0, 4, 0), delivery_sign::text(m_row.delivery));
    }

    QPainter &m_painter;
    const MessageLayout &m_row;
    const QPoint m_origin;
};

} // namespace

void paintMessage(QPainter &painter, const MessageLayout &row, QPoint origin, const MessageLook &look,
                  const QRect &clip)
{
    RowPainter parts(painter, row, origin);
    parts.paintLabels();
    parts.paintFinding();
    if (!row.system)
        parts.paintBubble(look.focused);
    parts.paintAuthor();
    parts.paintQuestion();
    parts.paintText(look, clip);
    parts.paintSpots(look);
    parts.paintReason();
    parts.paintMeta();
}

} // namespace vitrina::ui
