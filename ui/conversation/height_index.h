// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace vitrina::ui {

/// Heights of rows, in pixels, and their running sums (a Fenwick tree): a height changes and a row is found in O(log
/// n). Rows that come or go anywhere but at the end cost one O(n) pass over integers.
class HeightIndex {
public:
    [[nodiscard]] int count() const { return static_cast<int>(m_heights.size()); }
    [[nodiscard]] int height(int row) const { return m_heights[static_cast<size_t>(row)]; }
    [[nodiscard]] int top(int row) const; ///< sum of the heights of the rows before; `row` may be count()
    [[nodiscard]] int total() const { return top(count()); }
    /// The row that covers `y`; the nearest one when none does, -1 when there is no row.
    [[nodiscard]] int rowAt(int y) const;

    void setHeight(int row, int height);
    void insert(int row, const std::vector<int> &heights);
    void remove(int row, int count);
    void clear();

private:
    void append(int height);
    void rebuild();

    std::vector<int> m_heights;
    std::vector<int> m_tree; ///< 1-based: m_tree[i] is the sum of the last (i & -i) rows up to i
};

} // namespace vitrina::ui
