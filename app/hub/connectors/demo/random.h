// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <QtGlobal>

namespace vitrina::hub {

/// SplitMix64: the same numbers on every machine and with every standard library, which the standard's distributions do
/// not promise. Not for secrets.
class DemoRandom {
public:
    explicit constexpr DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    /// An own source for one thing of the world, so that it can be told again without telling what comes before it.
    static constexpr DemoRandom of(quint64 seed, quint64 thing) { return DemoRandom(scramble(seed ^ scramble(thing))); }

    constexpr quint64 next() { return scramble(m_state += 0x9E3779B97F4A7C15ULL); }
    /// 0 ... count - 1; `count` is small, so that the bias of the remainder does not matter. 0 for an empty range.
    constexpr qint64 below(qint64 count) { return count > 0 ? qint64((next() >> 1) % quint64(count)) : 0; }
    constexpr bool oneIn(qint64 count) { return below(count) == 0; }
    constexpr milliseconds between(milliseconds least, milliseconds most)
    {
        return least + milliseconds(below((most - least).count() + 1));
    }
    template <typename List> constexpr const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(qint64(list.size())))];
    }

private:
    static constexpr quint64 scramble(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace vitrina::hub
