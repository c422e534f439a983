// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialog_row_layout.h"

#include "ui/dialogs/list_density.h"
#include "ui/dialogs/list_time.h"
#include "ui/theme/badge.h"
#include "ui/theme/counter.h"
#include "ui/theme/deadline_chip.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int side = 12;
constexpr int badgeLine = 20;
constexpr int mark = 36;
constexpr int gap = 8;
constexpr int smallGap = 4;
constexpr int icon = 14;

bool isCompact()
{
    return listDensity() == ListDensity::Compact;
}

int top()
{
    return isCompact() ? 3 : 8;
}

int bottom()
{
    return isCompact() ? 4 : 10;
}

int nameLine()
{
    return themeLine(TextStyle::Message) + (isCompact() ? 0 : 2);
}

/// The three lines to the right of the shop's mark.
struct Lines {
    explicit Lines(int width)
        : left(side + mark + side)
        , right(std::max(left, width - side))
        , name(top() + badgeLine)
        , preview(name + nameLine())
    {
    }
    int left;
    int right; ///< exclusive
    int name;
    int preview;
};

void layOutFirstLine(DialogRowLayout &layout, const Lines &lines)
{
    const QSize badge = badge::size(layout.row.label);
    layout.badge = QRect(QPoint(lines.left, top() + (badgeLine - badge.height()) / 2), badge);
    const int space = lines.right - (layout.badge.x() + badge.width() + smallGap);
    const QSize chip = deadline_chip::size(layout.deadline, space);
    // Where both don't fit, the badge is the one that stays whole.
    const int from = std::max(lines.right - chip.width(), layout.badge.x() + badge.width() + smallGap);
    const int room = std::max(0, lines.right - from);
    layout.chip = QRect(from, top() + (badgeLine - chip.height()) / 2, std::min(chip.width(), room), chip.height());
}

struct Line {
    QString shown;
    std::vector<TextRange> matches;
};

Line cut(const QString &text, const QFontMetrics &metrics, int room, const QString &search)
{
    Line line{metrics.elidedText(text, Qt::ElideRight, room), {}};
    if (search.isEmpty())
        return line;
    const qsizetype own = line.shown == text ? text.size() : line.shown.size() - 1; // without the ellipsis
    line.matches = clipped(searchMatches(text, search), own);
    return line;
}

void layOutName(DialogRowLayout &layout, const Lines &lines, const QString &search)
{
    const DialogRow &row = layout.row;
    const int line = nameLine();
    const QFontMetrics timeMetrics(themeFont(TextStyle::Small));
    const int timeWidth = timeMetrics.horizontalAdvance(layout.time);
    layout.timeRect = QRect(lines.right - timeWidth, lines.name, timeWidth, line);
    const int icons = (row.pinned ? icon + smallGap : 0) + (row.muted ? icon + smallGap : 0);
    const int room = std::max(0, layout.timeRect.x() - gap - icons - (icons > 0 ? smallGap : 0) - lines.left);

    const QFontMetrics metrics(themeFont(row.unread > 0 ? TextStyle::MessageStrong : TextStyle::Message));
    Line name = cut(dialog_row::name(row), metrics, room, search);
    layout.name = std::move(name.shown);
    layout.nameMatches = std::move(name.matches);
    const int width = std::min(room, metrics.horizontalAdvance(layout.name));
    layout.nameRect = QRect(lines.left, lines.name, width, line);
    int x = lines.left + width + 2 * smallGap;
    const auto place = [&](QRect &rect) {
        rect = QRect(x, lines.name, icon, line);
        x += icon + smallGap;
    };
    if (row.pinned)
        place(layout.pin);
    if (row.muted)
        place(layout.mute);
}

void layOutPreview(DialogRowLayout &layout, const Lines &lines, const QString &search)
{
    const int line = themeLine(TextStyle::Body);
    const QFontMetrics metrics(themeFont(TextStyle::Body));
    int right = lines.right;
    if (layout.row.unread > 0) {
        const QSize counter = counter::size(layout.row.unread);
        layout.counter = QRect(QPoint(right - counter.width(), lines.preview + (line - counter.height()) / 2), counter);
        right -= counter.width() + gap;
    }
    int left = lines.left;
    if (layout.mark) {
        layout.markIcon = QRect(left, lines.preview, icon, line);
        left += icon + smallGap;
        const int width = std::min(right - left, metrics.horizontalAdvance(layout.mark->words));
        layout.markRect = QRect(left, lines.preview, std::max(0, width), line);
        left += width + smallGap;
    }
    layout.previewRect = QRect(left, lines.preview, std::max(0, right - left), line);
    Line preview = cut(dialog_row::preview(layout.row), metrics, layout.previewRect.width(), search);
    layout.preview = std::move(preview.shown);
    layout.previewMatches = std::move(preview.matches);
}

} // namespace

int dialogRowHeight()
{
    return top() + badgeLine + nameLine() + themeLine(TextStyle::Body) + bottom();
}

DialogRowLayout layOutDialogRow(const DialogRow &row, UtcTime now, int width, const QString &search,
                                milliseconds target)
{
    DialogRowLayout layout;
    layout.row = row;
    layout.deadline = deadlineOf(row, now, target);
    layout.time = listTime(row.at, now, QLocale(), QTimeZone::systemTimeZone());
    layout.mark = dialog_row::mark(row);
    layout.shopMark = QRect(side, isCompact() ? 6 : 10, mark, mark);
    const Lines lines(width);
    layOutFirstLine(layout, lines);
    layOutName(layout, lines, search);
    layOutPreview(layout, lines, search);
    return layout;
}

} // namespace vitrina::ui
