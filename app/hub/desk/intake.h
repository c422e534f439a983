// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/connectors/connector.h"
#include "hub/desk/desk.h"

#include <map>

namespace vitrina::hub {

/// Where one connector tells its facts.
class Intake final : public ConnectorSink {
public:
    using Notice = std::function<void(const ShopId &, const wire::Typing &)>;

    /// `connector` is its number among the hub's; `notice` passes on what is not stored.
    Intake(Desk &desk, const Clock &clock, int connector, Notice notice);

    void putShop(const Shop &stated) override;
    void putOrder(const Order &stated) override;
    void putDialog(const Dialog &stated) override;
    void putMessage(const Message &stated) override;
    void setDelivery(const MessageId &message, Delivery delivery, const QString &refusal) override;
    void sellerRead(const DialogId &dialog, const MessageId &message) override;
    void setModeration(const MessageId &message, Moderation moderation, const QString &reason) override;
    void removeMessage(const MessageId &message) override;
    void putQuickReply(const QuickReply &stated) override;
    void setReportState(const ReportId &report, ReportState state) override;
    void buyerTyping(const DialogId &dialog, bool active) override;

private:
    Desk &m_desk;
    const Clock &m_clock;
    int m_connector;
    Notice m_notice;
    std::map<DialogId, Dialog> m_held; ///< of forgotten buyers, until they write anew
};

} // namespace vitrina::hub
