// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/message_list_model.h"

#include <vector>

namespace vitrina {

/// RZ-5: the questions that no answer names yet, oldest first. An answer that names none, written on the marketplace's
/// own page for one, has answered everything before it. Refused answers count for nothing.
[[nodiscard]] std::vector<MessageId> openQuestions(const MessageListModel &messages);

/// The newest message of the other party; empty: there is none.
[[nodiscard]] MessageId newestQuestion(const MessageListModel &messages);

} // namespace vitrina
