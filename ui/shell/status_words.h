// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/connection_status.h"
#include "ui/theme/color.h"

#include <QString>

namespace vitrina::ui {

/// The state of the link as the status line tells it.
struct StatusWords {
    QString text;
    Color dot = Color::TextMuted;
    bool filled = true; ///< a ring instead of a dot: nothing is connected
    bool mayConnect = false; ///< "Connect now" would do something
    bool counts = false; ///< the text changes with every second
    bool mayEnterToken = false; ///< the hub no longer takes the one there is
    QString brief{}; ///< the text without what can be left out where there is little room
};

[[nodiscard]] StatusWords statusWords(const ConnectionStatus &status, UtcTime now);

} // namespace vitrina::ui
