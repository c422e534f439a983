// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog_row.h"
#include "domain/message.h"
#include "domain/order.h"
#include "domain/shop.h"

#include <map>
#include <vector>

namespace vitrina {

/// What one transaction changed, for the notices that follow its commit.
struct ChangeSet {
    std::map<DialogKey, Dialog> dialogs;
    std::vector<DialogKey> removedDialogs;
    std::vector<Message> messages;
    std::vector<size_t> newMessages; ///< of `messages`: their dialog's newest when they came
    std::vector<std::pair<DialogId, MessageId>> removedMessages;
    std::vector<Draft> drafts; ///< typed on another device
    std::vector<Order> orders;
    bool newDialogs = false; ///< there is history to be fetched, of dialogs that are new or lost an event
    int unreadable = 0; ///< events that could not be applied
    bool forgotten = false; ///< RZ-7: a buyer, whose files may be in the cache
    bool quickReplies = false;
    bool reports = false;
    bool shops = false;
    bool user = false;

    [[nodiscard]] bool isEmpty() const
    {
        return dialogs.empty() && removedDialogs.empty() && messages.empty() && removedMessages.empty()
            && drafts.empty() && orders.empty() && !quickReplies && !reports && !shops && !user;
    }
};

} // namespace vitrina
