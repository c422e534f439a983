// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"

namespace vitrina::hub {

/// The hub's own tables. A value stands as the JSON of the contract, with columns only for what is searched by.
[[nodiscard]] std::span<const Migration> schema();

} // namespace vitrina::hub
