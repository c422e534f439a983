// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

namespace vitrina::hub {

/// How large and how lively the simulated marketplaces are.
struct DemoOptions {
    int dialogs = 128;
    qint64 messages = 900; ///< altogether, before life begins; at least one for each dialog
    double rate = 0; ///< messages of buyers per second; 0: one every 20 to 60 seconds
    quint64 seed = 1; ///< the same seed and times: the same world
    UtcTime start{}; ///< the present of the world when it is told for the first time
};

} // namespace vitrina::hub
