// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <atomic>

namespace vitrina {

/// A clock that stands still until a test moves it.
class TestClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return fromMilliseconds(m_now.load()); }
    void forward(milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now = 1'785'000'000'000; // July 2026
};

} // namespace vitrina
