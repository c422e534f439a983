// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

namespace vitrina::ui {

/// An error in one short phrase of the user's language, without a full stop. Unknown codes get the words of their
/// class.
[[nodiscard]] QString errorText(const Error &error);

} // namespace vitrina::ui
