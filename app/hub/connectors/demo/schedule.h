// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <functional>
#include <map>
#include <optional>

namespace vitrina::hub {

/// What will happen, in the order of its time; at one moment, in the order in which it was planned. Time passes only
/// when it is told to.
class DemoSchedule {
public:
    using Act = std::function<void(UtcTime)>;

    void plan(UtcTime at, Act act) { m_acts.emplace(at, std::move(act)); }
    [[nodiscard]] std::optional<UtcTime> next() const
    {
        return m_acts.empty() ? std::nullopt : std::optional(m_acts.begin()->first);
    }
    /// Carries out everything that is due, also what that plans in turn.
    void runUntil(UtcTime now)
    {
        while (!m_acts.empty() && m_acts.begin()->first <= now) {
            const auto due = m_acts.extract(m_acts.begin());
            due.mapped()(due.key());
        }
    }

private:
    std::multimap<UtcTime, Act> m_acts;
};

} // namespace vitrina::hub
