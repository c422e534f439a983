// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <limits>
#include <vector>

namespace vitrina {

/// A hash table that holds nothing but slot numbers, four bytes each: the key is looked up in the slot. A QHash with
/// the ids in it would cost more than the rows.
class SlotIndex {
public:
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    /// `is(slot)` tells whether the slot is the one that is looked for.
    template <typename Is> [[nodiscard]] quint32 find(size_t hash, Is is) const
    {
        if (m_table.empty())
            return none;
        for (size_t i = hash & mask(); m_table[i] != none; i = (i + 1) & mask()) {
            if (is(m_table[i]))
                return m_table[i];
        }
        return none;
    }

    /// `hashOf(slot)` for every slot in the index, the new one included.
    template <typename HashOf> void insert(quint32 slot, HashOf hashOf)
    {
        if ((m_count + 1) * 3 > m_table.size() * 2)
            grow(hashOf);
        put(slot, hashOf);
        ++m_count;
    }

    /// Closes the gap, so that no search stops too early.
    template <typename HashOf> void erase(quint32 slot, HashOf hashOf)
    {
        size_t gap = hashOf(slot) & mask();
        while (m_table[gap] != slot)
            gap = (gap + 1) & mask();
        for (size_t i = (gap + 1) & mask(); m_table[i] != none; i = (i + 1) & mask()) {
            const size_t home = hashOf(m_table[i]) & mask();
            if (((i - home) & mask()) >= ((i - gap) & mask())) {
                m_table[gap] = m_table[i];
                gap = i;
            }
        }
        m_table[gap] = none;
        --m_count;
    }

private:
    [[nodiscard]] size_t mask() const { return m_table.size() - 1; }

    template <typename HashOf> void put(quint32 slot, HashOf hashOf)
    {
        size_t i = hashOf(slot) & mask();
        while (m_table[i] != none)
            i = (i + 1) & mask();
        m_table[i] = slot;
    }

    template <typename HashOf> void grow(HashOf hashOf)
    {
        std::vector<quint32> old(m_table.empty() ? 64 : m_table.size() * 2, none);
        old.swap(m_table);
        for (const quint32 slot : old) {
            if (slot != none)
                put(slot, hashOf);
        }
    }

    std::vector<quint32> m_table; ///< a power of two
    size_t m_count = 0;
};

} // namespace vitrina
