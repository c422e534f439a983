// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/role.h"

#include <QString>

namespace vitrina::ui {

/// A user's role in words; empty for Unknown.
[[nodiscard]] QString roleText(UserRole role);

} // namespace vitrina::ui
