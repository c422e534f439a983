// SPDX-License-Identifier: Apache-2.0
#include "client/reconnect_policy.h"

#include <algorithm>

namespace vitrina {

milliseconds ReconnectPolicy::nextDelay(milliseconds liveFor, milliseconds atLeast)
{
    if (liveFor >= m_limits.healthyAfter)
        m_failures = 0;
    const int doublings = std::min(m_failures, 16);
    const milliseconds grown = m_failures == 0 ? m_limits.first : milliseconds(m_limits.base.count() << doublings);
    const milliseconds bound = std::min(grown, m_limits.cap);
    ++m_failures;
    const milliseconds jittered(static_cast<qint64>(m_chance() * static_cast<double>(bound.count())));
    return std::max(jittered, atLeast);
}

} // namespace vitrina
