// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialog_row_painter.h"

#include "ui/theme/badge.h"
#include "ui/theme/counter.h"
#include "ui/theme/deadline_chip.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace vitrina::ui {
namespace {

constexpr int selectedBar = 3;
constexpr int iconSize = 14;

// A public question has its colour at the edge, whatever mark its words bear (RZ-2).
void paintGround(QPainter &painter, const QRect &rect, const DialogRowState &state, bool isPublic)
{
    const Color ground = state.selected ? Color::AccentSoft : state.hover ? Color::Hover : Color::Surface;
    painter.fillRect(rect, themeColor(ground));
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, themeColor(Color::Line));
    if (state.selected || isPublic) {
        const Color bar = isPublic ? Color::Public : Color::Accent;
        painter.fillRect(rect.x(), rect.y(), selectedBar, rect.height() - 1, themeColor(bar));
    }
}

void paintMarked(QPainter &painter, const QRect &rect, const QString &text, const std::vector<TextRange> &matches)
{
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &match : matches) {
        QTextCharFormat format;
        format.setForeground(themeColor(Color::Text));
        format.setBackground(themeColor(Color::AccentLine));
        formats.append({static_cast<int>(match.start), static_cast<int>(match.length), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.x(), rect.y() + (rect.height() - layout.boundingRect().height()) / 2));
}

// Whatever its glyphs do, foreign text stays inside the rectangle it was given.
void paintForeign(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, Color color,
                  const std::vector<TextRange> &matches)
{
    if (rect.isEmpty())
        return;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(themeFont(style));
    painter.setPen(themeColor(color));
    if (matches.empty())
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextForceLeftToRight, text);
    else
        paintMarked(painter, rect, text, matches);
    painter.restore();
}

void paintOurs(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, Color color)
{
    painter.setFont(themeFont(style));
    painter.setPen(themeColor(color));
    paintLine(painter, rect, text);
}

void paintNameLine(QPainter &painter, const DialogRowLayout &layout)
{
    const TextStyle style = layout.row.unread > 0 ? TextStyle::MessageStrong : TextStyle::Message;
    paintForeign(painter, layout.nameRect, layout.name, style, Color::Text, layout.nameMatches);
    if (!layout.pin.isEmpty())
        paintIcon(painter, layout.pin, Icon::Pin, iconSize, themeColor(Color::TextMuted));
    if (!layout.mute.isEmpty())
        paintIcon(painter, layout.mute, Icon::Mute, iconSize, themeColor(Color::TextMuted));
    paintOurs(painter, layout.timeRect, layout.time, TextStyle::Small, Color::TextMuted);
}

void paintPreviewLine(QPainter &painter, const DialogRowLayout &layout)
{
    if (layout.mark) {
        paintIcon(painter, layout.markIcon, layout.mark->icon, iconSize, themeColor(layout.mark->color));
        paintOurs(painter, layout.markRect, layout.mark->words, TextStyle::Body, layout.mark->color);
    }
    paintForeign(painter, layout.previewRect, layout.preview, TextStyle::Body, Color::TextMuted, layout.previewMatches);
    const auto kind = layout.row.muted ? counter::Kind::Muted : counter::Kind::Loud;
    if (!layout.counter.isEmpty())
        counter::paint(painter, layout.counter, layout.row.unread, kind);
}

void paintChip(QPainter &painter, const DialogRowLayout &layout)
{
    if (layout.chip.isEmpty())
        return;
    painter.save();
    painter.setClipRect(layout.chip, Qt::IntersectClip);
    deadline_chip::paint(painter, layout.chip, layout.deadline);
    painter.restore();
}

} // namespace

void paintDialogRow(QPainter &painter, const QRect &rect, const DialogRowLayout &layout, const ShopMark &shop,
                    const DialogRowState &state)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    paintGround(painter, rect, state, layout.row.isPublic);
    painter.translate(rect.topLeft());
    paintNameLine(painter, layout);
    paintPreviewLine(painter, layout);
    paintChip(painter, layout);
    paintShopMark(painter, layout.shopMark, shop);
    badge::paint(painter, layout.badge, layout.row.label);
    painter.restore();
    if (state.focusRing)
        paintFocusRing(painter, rect.adjusted(0, 0, 0, -1), 0);
}

} // namespace vitrina::ui
