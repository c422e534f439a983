// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/connectors/connector.h"

#include <algorithm>
#include <map>

namespace vitrina::hub {

/// Keeps what a connector tells, as a hub would: newest value of each id, messages in the order of their telling.
class RecordingSink final : public ConnectorSink {
public:
    void putShop(const Shop &shop) override { shops[shop.id] = shop; }
    void putOrder(const Order &order) override { orders[order.id] = order; }
    void putDialog(const Dialog &dialog) override
    {
        dialogs[dialog.id] = dialog;
        ++dialogsTold;
    }
    void putMessage(const Message &message) override
    {
        known = known && dialogs.contains(message.dialog);
        messages[message.dialog].push_back(message);
        ++messagesTold;
    }
    void setDelivery(const MessageId &message, Delivery delivery, const QString &) override
    {
        deliveries[message].push_back(delivery);
    }
    void sellerRead(const DialogId &dialog, const MessageId &message) override { read[dialog] = message; }
    void setModeration(const MessageId &message, Moderation moderation, const QString &reason) override
    {
        verdicts[message] = {moderation, reason};
    }
    void removeMessage(const MessageId &) override { }
    void putQuickReply(const QuickReply &reply) override { replies[reply.id] = reply; }
    void setReportState(const ReportId &report, ReportState state) override { reports[report] = state; }
    void buyerTyping(const DialogId &, bool active) override { typing += active ? 1 : 0; }

    [[nodiscard]] const Dialog &dialog(const QString &id) const { return dialogs.at(DialogId(id)); }
    [[nodiscard]] const std::vector<Message> &messagesOf(const QString &id) const { return messages.at(DialogId(id)); }
    /// The other party wrote last; an automatic answer is none.
    [[nodiscard]] bool waits(const DialogId &id) const
    {
        const auto &all = messages.at(id);
        const auto last = std::ranges::find(all.rbegin(), all.rend(), false, &Message::automatic);
        return last->author == PartyRole::Buyer || last->author == PartyRole::Support;
    }
    /// Messages of the other party that come after what the seller has read.
    [[nodiscard]] int unread(const DialogId &id) const
    {
        int count = 0;
        const auto upTo = read.find(id);
        for (const Message &message : messages.at(id)) {
            if (upTo != read.end() && message.id == upTo->second)
                count = 0;
            else if (message.author == PartyRole::Buyer || message.author == PartyRole::Support)
                ++count;
        }
        return count;
    }

    std::map<ShopId, Shop> shops;
    std::map<OrderId, Order> orders;
    std::map<DialogId, Dialog> dialogs;
    std::map<DialogId, std::vector<Message>> messages;
    std::map<MessageId, std::vector<Delivery>> deliveries;
    std::map<MessageId, std::pair<Moderation, QString>> verdicts;
    std::map<DialogId, MessageId> read;
    std::map<QuickReplyId, QuickReply> replies;
    std::map<ReportId, ReportState> reports;
    int typing = 0;
    int dialogsTold = 0;
    qint64 messagesTold = 0;
    bool known = true; ///< each message came after its dialog
};

} // namespace vitrina::hub
