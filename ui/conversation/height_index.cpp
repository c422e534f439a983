// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/height_index.h"

#include <algorithm>
#include <bit>

namespace vitrina::ui {
namespace {

size_t lowestBit(size_t i)
{
    return i & (~i + 1);
}

} // namespace

int HeightIndex::top(int row) const
{
    int sum = 0;
    for (auto i = static_cast<size_t>(row); i > 0; i -= lowestBit(i))
        sum += m_tree[i];
    return sum;
}

int HeightIndex::rowAt(int y) const
{
    if (m_heights.empty())
        return -1;
    size_t row = 0;
    int left = std::max(y, 0);
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (row + step < m_tree.size() && m_tree[row + step] <= left) {
            row += step;
            left -= m_tree[row];
        }
    }
    return static_cast<int>(std::min(row, m_heights.size() - 1));
}

void HeightIndex::setHeight(int row, int height)
{
    const auto at = static_cast<size_t>(row);
    const int difference = height - m_heights[at];
    m_heights[at] = height;
    for (size_t i = at + 1; i < m_tree.size(); i += lowestBit(i))
        m_tree[i] += difference;
}

void HeightIndex::insert(int row, const std::vector<int> &heights)
{
    if (row == count()) {
        for (const int height : heights)
            append(height);
        return;
    }
    m_heights.insert(m_heights.begin() + row, heights.begin(), heights.end());
    rebuild();
}

void HeightIndex::append(int height)
{
    if (m_tree.empty())
        m_tree.push_back(0);
    m_heights.push_back(height);
    const size_t i = m_heights.size();
    const int before = count() - 1;
    m_tree.push_back(height + top(before) - top(static_cast<int>(i - lowestBit(i))));
}

void HeightIndex::remove(int row, int count)
{
    m_heights.erase(m_heights.begin() + row, m_heights.begin() + row + count);
    rebuild();
}

void HeightIndex::clear()
{
    m_heights.clear();
    m_tree.clear();
}

void HeightIndex::rebuild()
{
    m_tree.assign(m_heights.size() + 1, 0);
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        if (const size_t parent = i + lowestBit(i); parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

} // namespace vitrina::ui
