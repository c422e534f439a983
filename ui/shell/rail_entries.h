// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "ui/shell/rail.h"

namespace vitrina::ui {

/// The shops of the inbox with the marks of their profiles, in the hub's order.
[[nodiscard]] std::vector<Rail::ShopEntry> shopEntries(const Inbox &inbox, const DialogListModel &dialogs,
                                                       const Profiles &profiles, const QString &language);

/// The sections that occur, in the order of the profiles; one that no profile names is left out.
[[nodiscard]] std::vector<Rail::SectionEntry> sectionEntries(const Inbox &inbox, const DialogListModel &dialogs,
                                                             const Profiles &profiles, const QString &language);

} // namespace vitrina::ui
