// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/file_painter.h"

#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qreal radius = 6;
constexpr int iconBox = 32;
constexpr int gap = 8;
constexpr int roomForIcon = 120; ///< a lower box has room for the words alone

/// The middle of the picture that has the box's proportions.
QRect cropFor(const QSize &picture, const QSize &box)
{
    const QSize part = box.scaled(picture, Qt::KeepAspectRatio);
    return {QPoint((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part};
}

void paintThumbnail(QPainter &painter, const QRect &box, const QImage &thumbnail)
{
    QPainterPath edge;
    edge.addRoundedRect(box, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(edge, Qt::IntersectClip);
    painter.drawImage(box, thumbnail, cropFor(thumbnail.size(), box.size()));
    painter.restore();
    paintBox(painter, box, {std::nullopt, themeColor(Color::Line), radius});
}

void paintPlaceholder(QPainter &painter, const QRect &box, const FileLook &look)
{
    paintBox(painter, box, {themeColor(Color::Hover), themeColor(Color::Line), radius});
    const Color ink = look.failed ? Color::Danger : look.risky ? Color::Warn : Color::TextMuted;
    const bool low = box.height() < roomForIcon;
    painter.setFont(themeFont(low ? TextStyle::Tiny : TextStyle::Small));
    painter.setPen(themeColor(ink));
    const QRect inner = box.adjusted(gap, 4, -gap, -4);
    const QRect around = painter.fontMetrics().boundingRect(inner, Qt::TextWordWrap | Qt::AlignHCenter, look.words);
    const int icon = low && !look.words.isEmpty() ? 0 : iconBox;
    const int height = icon + (look.words.isEmpty() ? 0 : around.height());
    const int top = box.center().y() - height / 2;
    if (icon > 0)
        paintIcon(painter, QRect(box.left(), top, box.width(), icon), look.failed ? Icon::Failed : Icon::Image, 22,
                  themeColor(ink));
    painter.save();
    painter.setClipRect(inner, Qt::IntersectClip);
    painter.drawText(QRect(inner.left(), std::max(inner.top(), top + icon), inner.width(), inner.height()),
                     Qt::TextWordWrap | Qt::AlignHCenter, look.words);
    painter.restore();
}

void paintDocument(QPainter &painter, const SpotLine &line, const QRect &box, const FileLook &look)
{
    const Color ink = look.failed ? Color::Danger : look.risky ? Color::Warn : Color::TextMuted;
    const QRect side(box.left(), box.top() + (box.height() - iconBox) / 2, iconBox, iconBox);
    paintBox(painter, side, {themeColor(look.risky ? Color::WarnSoft : Color::Hover), themeColor(Color::Line), radius});
    paintIcon(painter, side, look.risky ? Icon::Late : Icon::File, 18, themeColor(ink));
    const int x = side.right() + 1 + gap;
    const int nameHeight = themeLine(TextStyle::Body);
    const int lineHeight = themeLine(TextStyle::Small);
    const int top = box.top() + (box.height() - nameHeight - lineHeight) / 2;
    const QRect name(x, top, box.right() + 1 - x, nameHeight);
    painter.setFont(themeFont(TextStyle::Body));
    painter.setPen(themeColor(Color::Text));
    paintLine(painter, name, line.text);
    painter.setFont(themeFont(TextStyle::Small));
    painter.setPen(themeColor(ink));
    paintLine(painter, QRect(x, top + nameHeight, name.width(), lineHeight),
              look.words.isEmpty() ? line.detail
                  : look.failed    ? look.words
                                   : line.detail + u" · "_s + look.words);
}

} // namespace

void paintFile(QPainter &painter, const SpotLine &line, const QRect &box, const FileLook &look)
{
    if (!line.picture)
        return paintDocument(painter, line, box, look);
    if (look.thumbnail.isNull())
        return paintPlaceholder(painter, box, look);
    paintThumbnail(painter, box, look.thumbnail);
}

} // namespace vitrina::ui
