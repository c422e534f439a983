// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spelling/speller.h"

namespace vitrina {
class Inbox;
struct Profile;
} // namespace vitrina

namespace vitrina::ui {

/// What the open dialog tells the spelling check: its language, known or by the buyer's letters, and the names in it.
[[nodiscard]] spelling::SpellingQuestion spellingAround(Inbox &inbox, const Profile *profile);

} // namespace vitrina::ui
