// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/scroll_anchor.h"

#include <algorithm>

namespace vitrina::ui {
namespace scroll_anchor {

int afterInsert(int topRow, int first, int last)
{
    return first <= topRow ? last - first + 1 : 0;
}

int afterRemove(int topRow, int first, int last)
{
    return first >= topRow ? 0 : -(std::min(last + 1, topRow) - first);
}

int afterMove(int topRow, int from, int to)
{
    if (from <= topRow && to > topRow + 1)
        return -1;
    return from > topRow && to <= topRow ? 1 : 0;
}

} // namespace scroll_anchor

void LayoutAnchor::remember(const QAbstractItemModel &model, int firstRow, int lastRow)
{
    m_first = firstRow;
    m_rows.clear();
    for (int row = firstRow; row <= lastRow; ++row)
        m_rows.emplace_back(model.index(row, 0));
}

int LayoutAnchor::takeShift()
{
    std::vector<int> shifts;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].isValid())
            shifts.push_back(m_rows[i].row() - m_first - static_cast<int>(i));
    }
    m_rows.clear();
    if (shifts.empty())
        return 0;
    const auto middle = shifts.begin() + static_cast<std::ptrdiff_t>(shifts.size() / 2);
    std::nth_element(shifts.begin(), middle, shifts.end());
    return *middle;
}

} // namespace vitrina::ui
