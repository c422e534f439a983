// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/order.h"

/// "Write to buyer", or why not and from when (OZ-1, OZ-4, YM-1), in the user's language.
namespace vitrina::ui::chat_start_words {

[[nodiscard]] QString write(); ///< on a button: the seller begins
[[nodiscard]] QString openChat(); ///< there is a chat already
[[nodiscard]] QString whyNot(const WriteBlock &block, const Order &order, UtcTime now);

} // namespace vitrina::ui::chat_start_words
