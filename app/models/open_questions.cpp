// SPDX-License-Identifier: Apache-2.0
#include "models/open_questions.h"

namespace vitrina {
namespace {

bool isQuestion(const Message &message)
{
    return message.author != PartyRole::Seller && message.author != PartyRole::System && !message.id.isEmpty();
}

bool isAnswer(const Message &message)
{
    return message.author == PartyRole::Seller && !message.automatic && message.delivery != Delivery::Refused
        && message.moderation != Moderation::Cancelled;
}

} // namespace

std::vector<MessageId> openQuestions(const MessageListModel &messages)
{
    std::vector<MessageId> open;
    for (int row = 0; row < messages.rowCount(); ++row) {
        const Message &message = messages.message(row);
        if (isQuestion(message))
            open.push_back(message.id);
        else if (!isAnswer(message))
            continue;
        else if (message.answers.isEmpty())
            open.clear();
        else
            std::erase(open, message.answers);
    }
    return open;
}

MessageId newestQuestion(const MessageListModel &messages)
{
    for (int row = messages.rowCount() - 1; row >= 0; --row) {
        if (isQuestion(messages.message(row)))
            return messages.message(row).id;
    }
    return {};
}

} // namespace vitrina
