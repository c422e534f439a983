// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "safety/link_doubt.h"
#include "safety/message_book.h"

namespace vitrina {

/// What is doubtful about a link under a marketplace's profile; Unknown: nothing. `allowed` are the hosts that the shop
/// keeps beside the marketplace's own.
[[nodiscard]] LinkDoubt doubtOf(const WebLink &link, const MessageCheck::Book &book, const Profile &profile,
                                const std::vector<QString> &allowed);

} // namespace vitrina
