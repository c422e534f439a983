// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/palette_row.h"

#include "ui/palette/palette_model.h"
#include "ui/theme/badge.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int padding = 16;
constexpr int gap = 12;
constexpr int nameGap = 8;
constexpr int glyphSize = 16;
constexpr int keyHeight = 20;
constexpr int keyPadding = 6;

int paintDetail(QPainter &painter, const QRect &room, const QString &text)
{
    if (text.isEmpty())
        return 0;
    const QFont font = themeFont(TextStyle::Small);
    const int width = std::min(QFontMetrics(font).horizontalAdvance(text), room.width() / 2);
    painter.setFont(font);
    painter.setPen(themeColor(Color::TextMuted));
    paintLine(painter, {room.right() + 1 - width, room.top(), width, room.height()}, text);
    return width;
}

void paintName(QPainter &painter, const QRect &room, const PaletteEntry &entry)
{
    const bool labelled = entry.kind == PaletteEntry::Kind::Dialog;
    const QSize label = labelled ? badge::size(entry.label) : QSize(0, 0);
    const int taken = labelled ? label.width() + nameGap : 0;
    const QFont font = themeFont(TextStyle::Body);
    const int width = std::min(QFontMetrics(font).horizontalAdvance(entry.title), room.width() - taken);
    painter.setFont(font);
    painter.setPen(themeColor(Color::Text));
    paintLine(painter, {room.left(), room.top(), width, room.height()}, entry.title);
    if (labelled)
        badge::paint(painter, {{room.left() + width + nameGap, room.center().y() - label.height() / 2 + 1}, label},
                     entry.label);
}

} // namespace

int paintKey(QPainter &painter, const QRect &room, const QString &text)
{
    if (text.isEmpty())
        return 0;
    const QFont font = themeFont(TextStyle::Small);
    const int width = QFontMetrics(font).horizontalAdvance(text) + 2 * keyPadding;
    const QRect box(room.right() + 1 - width, room.center().y() - keyHeight / 2 + 1, width, keyHeight);
    paintBox(painter, box, {.fill = {}, .line = themeColor(Color::LineStrong), .radius = 4});
    painter.setFont(font);
    painter.setPen(themeColor(Color::Text));
    paintLine(painter, box, text, Qt::AlignHCenter);
    return width;
}

QSize PaletteRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, height};
}

void PaletteRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PaletteModel *>(index.model());
    if (model == nullptr)
        return;
    const PaletteEntry &entry = model->entry(index.row());
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, themeColor(Color::AccentSoft));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, themeColor(Color::Hover));
    QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    paintIcon(*painter, {inner.left(), inner.top(), glyphSize, inner.height()}, entry.glyph, glyphSize,
              themeColor(selected ? Color::Accent : Color::TextMuted));
    inner.setLeft(inner.left() + glyphSize + gap);
    const int taken = entry.kind == PaletteEntry::Kind::Action ? paintKey(*painter, inner, entry.keys)
                                                               : paintDetail(*painter, inner, entry.detail);
    paintName(*painter, inner.adjusted(0, 0, taken > 0 ? -taken - gap : 0, 0), entry);
    painter->restore();
}

} // namespace vitrina::ui

#include "moc_palette_row.cpp"
