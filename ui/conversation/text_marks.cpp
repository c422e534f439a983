// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/text_marks.h"

#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int thickness = 2;
constexpr int belowBaseLine = 2;

QRect underlineIn(const QTextLine &line, const TextRange &range)
{
    const qsizetype start = std::max<qsizetype>(range.start, line.textStart());
    const qsizetype end = std::min<qsizetype>(range.end(), line.textStart() + line.textLength());
    if (start >= end)
        return {};
    // In a text from right to left the end stands at the left.
    const qreal from = line.cursorToX(static_cast<int>(start));
    const qreal to = line.cursorToX(static_cast<int>(end));
    const int left = qFloor(std::min(from, to));
    const int y = qRound(line.position().y() + line.ascent()) + belowBaseLine;
    return {left, y, qCeil(std::max(from, to)) - left, thickness};
}

} // namespace

std::vector<QRect> underlines(const QTextLayout &layout, const std::vector<TextRange> &ranges)
{
    std::vector<QRect> marks;
    for (int i = 0; i < layout.lineCount() && !ranges.empty(); ++i) {
        for (const TextRange &range : ranges) {
            if (const QRect mark = underlineIn(layout.lineAt(i), range); !mark.isEmpty())
                marks.push_back(mark);
        }
    }
    return marks;
}

} // namespace vitrina::ui
