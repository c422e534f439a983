// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection_test.h"
#include "ui/accounts/test_steps.h"

namespace vitrina::ui {

/// What a connection test found, as the first-start page shows it.
[[nodiscard]] TestSteps testStepsOf(const std::vector<ConnectionTest::Finding> &findings);

} // namespace vitrina::ui
