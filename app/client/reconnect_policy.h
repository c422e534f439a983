// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <functional>

namespace vitrina {

/// How long to wait before the next attempt: exponential, capped, full jitter; the first one after a healthy link comes
/// at once. Pure: chance is passed in.
class ReconnectPolicy {
public:
    struct Limits {
        milliseconds first{250}; ///< upper bound of the first wait after a healthy link
        milliseconds base{500};
        milliseconds cap{30000};
        milliseconds healthyAfter{60000}; ///< a link that was live so long starts over
    };
    /// Uniform in [0, 1).
    using Chance = std::function<double()>;

    ReconnectPolicy(Limits limits, Chance chance)
        : m_limits(limits)
        , m_chance(std::move(chance))
    {
    }

    /// The link broke, or an attempt failed. `liveFor` is how long it was live; `atLeast` is what the hub asked for.
    [[nodiscard]] milliseconds nextDelay(milliseconds liveFor, milliseconds atLeast = milliseconds(0));
    /// The user asked, or the network came back: the next failure counts as the first.
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    Limits m_limits;
    Chance m_chance;
    int m_failures = 0;
};

} // namespace vitrina
