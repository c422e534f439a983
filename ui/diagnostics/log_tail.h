// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <string_view>

namespace vitrina::ui {

/// The newest lines of the log, where a handler of a crash can read them: fixed memory, no lock to wait for. A line
/// that is being written while the program dies may come out torn. Written by one thread at a time, read by any.
class LogTail {
public:
    static constexpr size_t lines = 40;
    static constexpr size_t longest = 256;

    void add(std::string_view line);
    /// Oldest first; `write` gets each line without its end.
    template <typename Write> void each(Write write) const
    {
        const size_t next = m_next.load();
        for (size_t i = next > lines ? next - lines : 0; i < next; ++i)
            write(std::string_view(m_text[i % lines].data(), m_length[i % lines]));
    }

private:
    std::array<std::array<char, longest>, lines> m_text{};
    std::array<size_t, lines> m_length{};
    std::atomic<size_t> m_next = 0;
};

/// The program's own.
[[nodiscard]] LogTail &logTail();

} // namespace vitrina::ui
