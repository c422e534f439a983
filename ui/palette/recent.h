// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

namespace vitrina::ui {

/// The few things used last, newest first, each once.
template <typename T> class Recent {
public:
    explicit Recent(size_t most)
        : m_most(most)
    {
    }

    void note(const T &thing)
    {
        std::erase(m_things, thing);
        m_things.insert(m_things.begin(), thing);
        m_things.resize(std::min(m_things.size(), m_most));
    }
    [[nodiscard]] const std::vector<T> &things() const { return m_things; }

private:
    size_t m_most;
    std::vector<T> m_things;
};

} // namespace vitrina::ui
