// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>

#include <vector>

namespace vitrina::ui {

/// Keeps the rows on the screen where they are while rows above them come, go and move. At the very top nothing is
/// kept: there the newest is what one wants to see. All answers are the number of rows to scroll by.
namespace scroll_anchor {

[[nodiscard]] int afterInsert(int topRow, int first, int last);
[[nodiscard]] int afterRemove(int topRow, int first, int last);
/// `to` as rowsMoved() says it: before which row, as counted before the move.
[[nodiscard]] int afterMove(int topRow, int from, int to);

} // namespace scroll_anchor

/// The same for a change of layout: most of the visible rows stay, wherever the others went.
class LayoutAnchor {
public:
    void remember(const QAbstractItemModel &model, int firstRow, int lastRow);
    [[nodiscard]] int takeShift();

private:
    int m_first = 0;
    std::vector<QPersistentModelIndex> m_rows;
};

} // namespace vitrina::ui
