// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profiles.h"
#include "models/inbox.h"

namespace vitrina::ui {

class DialogListPane;

/// Lets the pane act on the inbox and follow it. Both outlive the pane; `profiles` give the shops their monograms.
void bindDialogList(DialogListPane &pane, Inbox &inbox, const Profiles &profiles);

} // namespace vitrina::ui
