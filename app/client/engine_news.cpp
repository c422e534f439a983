// SPDX-License-Identifier: Apache-2.0
#include "client/engine.h"

// What is told of dialogs that are not open: see notice::Arrived.
namespace vitrina {
namespace {

bool isRefused(const Message &message)
{
    return message.author == PartyRole::Seller
        && (message.delivery == Delivery::Refused || message.moderation == Moderation::Cancelled);
}

} // namespace

void Engine::publishArrived(const ChangeSet &changes)
{
    if (m_session->status().state != LinkState::Live)
        return;
    notice::Arrived arrived;
    for (const size_t index : changes.newMessages) {
        const Message &message = changes.messages[index];
        if (message.author == PartyRole::Buyer || message.author == PartyRole::Support)
            arrived.messages.push_back(message);
    }
    for (const Message &message : changes.messages) {
        if (isRefused(message))
            arrived.messages.push_back(message);
    }
    if (!arrived.messages.empty())
        Q_EMIT noticed(arrived);
}

void Engine::publishRefused(const Message &message)
{
    if (isRefused(message))
        Q_EMIT noticed(notice::Arrived{{message}});
}

} // namespace vitrina
