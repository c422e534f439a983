// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "updates/update_feed.h"

#include <optional>

namespace vitrina {

/// The feed that this build asks; none in the packages of a distribution, which brings updates itself
/// (VITRINA_UPDATE_FEED and VITRINA_UPDATE_KEY of CMake).
[[nodiscard]] std::optional<UpdateSource> builtInFeed();

} // namespace vitrina
