// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/hub.h"

#include <optional>

namespace vitrina::hub {

/// The demo that somebody wants; what is left out is the demo's own choice.
struct DemoWish {
    std::optional<int> dialogs;
    std::optional<qint64> messages;
    std::optional<double> rate; ///< messages a second
    std::optional<quint64> seed;
};

/// Starts a hub on the simulated shops. Their world is made once: a hub that already has one goes on with it, whatever
/// size and seed are wished now, and only the rate changes. Errors: those of Hub::start(), or Local/"demo_content".
[[nodiscard]] Result<void> startDemo(Hub &hub, const DemoWish &wish = {});

} // namespace vitrina::hub
