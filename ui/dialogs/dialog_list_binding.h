// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "models/name_doubts.h"

namespace vitrina::ui {

class DialogListPane;

/// Lets the pane act on the inbox and follow it. Both outlive the pane; `profiles` give the shops their monograms.
void bindDialogList(DialogListPane &pane, Inbox &inbox, const Profiles &profiles);

/// OZ-8: marks the names that claim to be support. `names` live as long as the view asks.
void bindNameDoubts(DialogListPane &pane, NameDoubts &names);

} // namespace vitrina::ui
