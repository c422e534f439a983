// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

namespace vitrina::test {

/// A clock that stands still until it is moved.
class SetClock final : public Clock {
public:
    explicit SetClock(UtcTime start)
        : m_now(start)
    {
    }
    [[nodiscard]] UtcTime now() const override { return m_now; }
    void advance(milliseconds by) { m_now += by; }

private:
    UtcTime m_now;
};

} // namespace vitrina::test
