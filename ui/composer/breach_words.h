// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profile.h"
#include "safety/finding.h"
#include "ui/composer/breach_popover.h"

namespace vitrina::ui {

/// What the popover says of a breach, in the language of the interface: the rule in the marketplace's words, what
/// follows, and where it is written.
[[nodiscard]] BreachWords breachWords(const Finding &finding, const Profile &profile);

} // namespace vitrina::ui
