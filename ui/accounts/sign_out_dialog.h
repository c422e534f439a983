// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/confirm_dialog.h"

namespace vitrina::ui {

/// Asks whether to sign out; says what is lost. `unsent`: messages in the outbox and drafts that only this computer
/// has.
[[nodiscard]] ConfirmDialog *makeSignOutDialog(int unsent, QWidget *parent);

} // namespace vitrina::ui
