// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profile.h"
#include "models/inbox.h"

/// What a shop's switches (OZ-11, YM-2) and settings say, and who may turn them.
namespace vitrina::ui::shop_words {

[[nodiscard]] bool isOn(const Shop &shop, QStringView switchId);
/// Why the user can't turn the switch now; empty: he can.
[[nodiscard]] QString switchBlock(const Profile &profile, const ShopSwitch &each, const Inbox &inbox);
/// Why the user can't change the shop's settings now; empty: he can.
[[nodiscard]] QString settingsBlock(const Inbox &inbox);
/// The target's length where it runs in the shop's hours alone; 0: it runs day and night.
[[nodiscard]] milliseconds targetInHours(const Shop *shop, const Profile *profile);
/// Both clocks of a dialog in words, for a tooltip and for who listens; empty: none runs.
[[nodiscard]] QString clocks(const Dialog &dialog, const Profile *profile, UtcTime now);
/// Until when the marketplace takes messages, when that is near; empty: it is not, or nobody knows.
[[nodiscard]] QString windowEnd(const Dialog &dialog, UtcTime now);

} // namespace vitrina::ui::shop_words
