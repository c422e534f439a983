// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/message_layout.h"

#include <algorithm>

namespace vitrina::ui {
namespace {

// A press between two characters belongs to the line whose band it is in, also in the margin of the bubble.
QTextLine lineAt(const QTextLayout &layout, int y)
{
    for (int i = 0; i + 1 < layout.lineCount(); ++i) {
        if (y < layout.lineAt(i + 1).position().y())
            return layout.lineAt(i);
    }
    return layout.lineCount() > 0 ? layout.lineAt(layout.lineCount() - 1) : QTextLine();
}

} // namespace

Spot MessageLayout::spotAt(QPoint point) const
{
    const auto hit = std::find_if(spots.begin(), spots.end(), [point](const SpotLine &line) {
        return line.spot != Spot::None && line.rect.contains(point);
    });
    if (hit != spots.end())
        return hit->spot;
    return textRect.contains(point) ? Spot::Text : Spot::None;
}

int MessageLayout::fileAt(QPoint point) const
{
    const auto hit = std::find_if(spots.begin(), spots.end(), [point](const SpotLine &line) {
        return line.spot == Spot::Attachment && line.rect.contains(point);
    });
    return hit == spots.end() ? -1 : hit->file;
}

int MessageLayout::offsetAt(QPoint point) const
{
    const QPoint inText = point - textAt;
    if (inText.y() < 0)
        return 0;
    if (inText.y() >= textRect.height())
        return static_cast<int>(text.text().size());
    const QTextLine line = lineAt(text, inText.y());
    return line.isValid() ? line.xToCursor(inText.x()) : 0;
}

const Link *MessageLayout::linkAt(QPoint point) const
{
    if (links.empty() || !textRect.contains(point))
        return nullptr;
    const QPoint inText = point - textAt;
    const QTextLine line = lineAt(text, inText.y());
    if (!line.isValid() || !line.naturalTextRect().contains(QPointF(inText.x(), line.naturalTextRect().center().y())))
        return nullptr;
    const int offset = line.xToCursor(inText.x(), QTextLine::CursorOnCharacter);
    const auto hit = std::find_if(links.begin(), links.end(), [offset](const Link &link) {
        return link.start <= offset && offset < link.start + link.length;
    });
    return hit == links.end() ? nullptr : &*hit;
}

} // namespace vitrina::ui
