// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/error.h"
#include "domain/fraud_report.h"
#include "domain/message.h"
#include "domain/order.h"
#include "domain/quick_reply.h"
#include "domain/shop.h"

#include <functional>
#include <optional>
#include <vector>

/// The border between the hub and one marketplace. Everything runs on the hub's thread; nothing here blocks.
namespace vitrina::hub {

/// What a connector tells the hub. Each call is stored and logged; ids are the connector's and stay the same for ever,
/// so that telling a thing twice changes nothing.
class ConnectorSink {
public:
    virtual ~ConnectorSink() = default;

    virtual void putShop(const Shop &shop) = 0; ///< `settings` are the hub's own and are ignored here
    virtual void putOrder(const Order &order) = 0;
    /// Only what the marketplace states is taken from `dialog`. `unread`, `last`, `waitingSince`, `answerDue`,
    /// `pinned`, `muted` and `reported` are the hub's own and are ignored here.
    virtual void putDialog(const Dialog &dialog) = 0;
    /// A new or changed message. Its dialog was put before. The hub gives the position, counts it as unread and starts
    /// the clocks when the other party wrote it.
    virtual void putMessage(const Message &message) = 0;
    /// The seller's own message went on: delivered, read, refused ...
    virtual void setDelivery(const MessageId &message, Delivery delivery, const QString &refusal = {}) = 0;
    /// The seller has read everything up to `message` on the marketplace's own pages: up to there nothing is unread.
    /// Also how a connector says which part of the past is old news.
    virtual void sellerRead(const DialogId &dialog, const MessageId &message) = 0;
    virtual void setModeration(const MessageId &message, Moderation moderation, const QString &reason = {}) = 0;
    virtual void removeMessage(const MessageId &message) = 0;
    virtual void putQuickReply(const QuickReply &reply) = 0;
    virtual void setReportState(const ReportId &report, ReportState state) = 0;
    virtual void buyerTyping(const DialogId &dialog, bool active) = 0;
};

/// A message on its way to the marketplace. `command` makes a repetition recognisable where the marketplace allows it.
struct Outgoing {
    CommandId command;
    DialogId dialog;
    QString text;
    std::vector<Attachment> attachments;
    MessageId answers;
    QuickReplyId quickReply; ///< the template of this shop that it was made from, may be empty (OZ-5)
};

class Connector {
public:
    virtual ~Connector() = default;

    /// Called before start() by a hub that was told everything before and still has it: `toldUntil` is the newest
    /// moment up to which advance() was carried out and stored. Then start() need not tell it again, though telling
    /// twice is harmless. After start() the hub repeats, with setSwitch(), the switches that are off.
    virtual void resume(UtcTime toldUntil) { static_cast<void>(toldUntil); }
    /// Tells the hub everything that is there, then what happens, until it is destroyed.
    virtual void start(ConnectorSink &sink) = 0;
    /// Lets time pass up to `now`; returns when it wants to be called next.
    [[nodiscard]] virtual std::optional<UtcTime> advance(UtcTime now) = 0;

    using Sent = std::function<void(Result<Message>)>;
    /// Calls `done` exactly once, possibly at once. The message comes back with the marketplace's id and time.
    virtual void send(const Outgoing &message, Sent done) = 0;
    /// Tells the marketplace that the seller has read up to `message`.
    virtual void markRead(const DialogId &dialog, const MessageId &message) = 0;
    /// OZ-4: opens the dialog of an order.
    virtual void openDialog(const OrderId &order, std::function<void(Result<Dialog>)> done) = 0;
    /// OZ-11, YM-2.
    virtual void setSwitch(const ShopId &shop, const QString &name, bool on) = 0;
    /// OZ-9, OZ-10. Told again after each restart until setReportState() has decided it: the id makes it the same one.
    virtual void fileReport(const FraudReport &report) = 0;
    virtual void putQuickReply(const QuickReply &reply) = 0;
    /// Content of a file that a message of this marketplace carries.
    virtual Result<QByteArray> attachment(const AttachmentId &id) = 0;
};

} // namespace vitrina::hub
