// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/composer/typing_check.h"

namespace vitrina {
class Inbox;
} // namespace vitrina

namespace vitrina::ui {

/// What the open dialog tells the check of an answer: its own numbers, which are no phone numbers, its buyer's
/// language, and the hosts that its shop allows (YM-5).
[[nodiscard]] TypingContext typingContext(const Inbox &inbox, const Profile *profile);

} // namespace vitrina::ui
