// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inbox.h"

namespace vitrina::ui {

/// Writes each change of the connection's state into the log, with the code of what went wrong. Ends with `inbox`.
void logConnection(Inbox &inbox);

} // namespace vitrina::ui
