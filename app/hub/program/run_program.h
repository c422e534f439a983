// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/program/options.h"

namespace vitrina::hub {

/// The hub without a screen: runs until a signal or a failure ends it. Prints one line of JSON when clients may
/// connect.
[[nodiscard]] Result<void> runHub(const RunCommand &command, const Clock &clock);

} // namespace vitrina::hub
