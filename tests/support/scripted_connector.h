// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/connectors/connector.h"

#include <deque>
#include <map>
#include <memory>

namespace vitrina::hub {

/// A marketplace that does what the test says. The test keeps the script; the hub owns the connector.
struct ConnectorScript {
    ConnectorSink *sink = nullptr; ///< set when the hub has started
    std::function<void(ConnectorSink &)> world; ///< told at the start
    std::optional<UtcTime> resumedFrom;
    std::map<QString, Message> sent; ///< by command: a marketplace that recognises a repetition
    std::vector<Outgoing> sends; ///< every call, repetitions included
    std::deque<std::function<void()>> held; ///< answers that wait, when `hold` is set
    std::optional<Error> refuse; ///< the next sends fail with it
    bool hold = false;
    std::vector<OrderId> opened; ///< orders whose dialogs were asked for
    std::vector<MessageId> read;
    std::vector<std::pair<QString, bool>> switches;
    std::vector<FraudReport> reports;
    std::vector<QuickReply> quickReplies;
    std::map<AttachmentId, QByteArray> files;
};

class ScriptedConnector final : public Connector {
public:
    explicit ScriptedConnector(std::shared_ptr<ConnectorScript> script);

    void resume(UtcTime toldUntil) override;
    void start(ConnectorSink &sink) override;
    [[nodiscard]] std::optional<UtcTime> advance(UtcTime now) override;
    void send(const Outgoing &message, Sent done) override;
    void markRead(const DialogId &dialog, const MessageId &message) override;
    void openDialog(const OrderId &order, std::function<void(Result<Dialog>)> done) override;
    void setSwitch(const ShopId &shop, const QString &name, bool on) override;
    void fileReport(const FraudReport &report) override;
    void putQuickReply(const QuickReply &reply) override;
    Result<QByteArray> attachment(const AttachmentId &id) override;

private:
    std::shared_ptr<ConnectorScript> m_script;
    UtcTime m_now{};
};

// Values for a script.
[[nodiscard]] Shop shopOf(const QString &id, const QString &marketplace);
[[nodiscard]] Dialog dialogOf(const QString &id, const QString &shop);
[[nodiscard]] Message messageOf(const QString &id, const QString &dialog, const QString &text, UtcTime at,
                                PartyRole author = PartyRole::Buyer);

} // namespace vitrina::hub
