// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace vitrina::ui {

/// Writes a report from inside a crash: into a buffer on the stack, by a function that the system calls safe there.
/// Nothing here takes memory or a lock.
class CrashWriter {
public:
    using Put = void (*)(std::intptr_t to, const char *bytes, std::size_t count);

    CrashWriter(Put put, std::intptr_t to)
        : m_put(put)
        , m_to(to)
    {
    }

    CrashWriter &text(std::string_view words);
    CrashWriter &number(std::uint64_t number);
    CrashWriter &hex(std::uint64_t number); ///< with its 0x
    CrashWriter &moment(std::int64_t unixSeconds); ///< 2026-11-22T11:30:00Z
    CrashWriter &logLines();
    /// `path` is a file of a program or library; its folder may bear somebody's name and is left out.
    CrashWriter &frame(int index, std::uint64_t address, const char *path, std::uint64_t base, const char *symbol);

private:
    CrashWriter &padded(std::uint64_t number, int digits);

    Put m_put;
    std::intptr_t m_to;
};

} // namespace vitrina::ui
