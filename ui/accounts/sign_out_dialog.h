// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/confirm_dialog.h"

namespace vitrina::ui {

/// Asks whether to sign out; says what is lost: the messages in the outbox, and the drafts that only this computer
/// has. Deletes itself when it closes.
[[nodiscard]] ConfirmDialog *makeSignOutDialog(int messages, int drafts, QWidget *parent);

} // namespace vitrina::ui
