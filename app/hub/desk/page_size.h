// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace vitrina::hub {

/// How much goes into one answer. Far below the largest frame: a frame that stalls half-way for five seconds ends a Qt
/// client's connection, and a poor network carries 48 KiB in less.
class PageSize {
public:
    static constexpr qsizetype budget = 48 * 1024;

    explicit PageSize(int maxItems)
        : m_itemsLeft(maxItems)
    {
    }

    /// Whether one more of `bytes` goes in. The first always does.
    [[nodiscard]] bool take(qsizetype bytes)
    {
        if (m_itemsLeft == 0 || (m_bytes > 0 && m_bytes + bytes > budget))
            return false;
        --m_itemsLeft;
        m_bytes += bytes;
        return true;
    }
    [[nodiscard]] bool isFull() const { return m_itemsLeft == 0 || m_bytes >= budget; }

private:
    int m_itemsLeft;
    qsizetype m_bytes = 0;
};

} // namespace vitrina::hub
