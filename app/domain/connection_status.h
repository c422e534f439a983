// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/time.h"

#include <optional>

namespace vitrina {

enum class LinkState : quint8 { Offline, Connecting, Waiting, Updating, Live, SignedOut };

/// What the status line tells.
struct ConnectionStatus {
    LinkState state = LinkState::Offline;
    std::optional<UtcTime> retryAt; ///< when Waiting
    std::optional<UtcTime> lastSynchronised;
    std::optional<Error> error; ///< why not Live
    int done = 0; ///< of `total`, while a snapshot comes
    int total = 0;
    int unreadable = 0; ///< events since the start of the program that broke the contract and were left out
    QString hub; ///< "vitrina-hub 0.1.0"
};

} // namespace vitrina

Q_DECLARE_METATYPE(vitrina::ConnectionStatus)
