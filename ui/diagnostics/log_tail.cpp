// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/log_tail.h"

#include <algorithm>
#include <cstring>

namespace vitrina::ui {

void LogTail::add(std::string_view line)
{
    const size_t next = m_next.load();
    const size_t length = std::min(line.size(), longest);
    std::memcpy(m_text[next % lines].data(), line.data(), length);
    m_length[next % lines] = length;
    m_next.store(next + 1);
}

LogTail &logTail()
{
    static LogTail tail;
    return tail;
}

} // namespace vitrina::ui
