// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/connectors/connector.h"
#include "hub/connectors/demo/buyers.h"

#include <deque>

namespace vitrina::hub {

/// Four simulated shops, good enough to sell with: the same world and the same life from the same seed and times. It
/// has no clock; time passes in advance() alone. One thread.
///
/// start() tells the whole past at once (unless resume() was called before). send() answers at once; what follows from
/// it (delivered, read, checked, answered) happens in later calls of advance(). The same command gives the same message
/// again: from memory while it runs, and under the same message id after a restart.
class DemoConnector final : public Connector {
public:
    /// Errors: Local/"demo_content" when the texts are not compiled in or damaged.
    [[nodiscard]] static Result<std::unique_ptr<DemoConnector>> make(const DemoOptions &options);
    ~DemoConnector() override;

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
    DemoConnector(std::shared_ptr<const DemoContent> content, const DemoOptions &options);

    void tellShops();
    void tellDialog(const DialogFacts &facts);
    void planOpenings();
    [[nodiscard]] std::optional<UtcTime> writeUntil(const DialogFacts &facts) const;
    [[nodiscard]] Result<Message> accept(const Outgoing &message);
    void planWhatFollows(const DialogFacts &facts, const Message &message);
    void remember(const CommandId &command, const Result<Message> &result);
    [[nodiscard]] Shop shopAsIs(const DemoShop &shop) const;

    DemoOptions m_options;
    DemoFiles m_files;
    DemoWorld m_world;
    DemoSchedule m_schedule;
    std::unique_ptr<DemoBuyers> m_buyers; ///< since start()
    ConnectorSink *m_sink = nullptr;
    UtcTime m_now;
    bool m_resumed = false;
    QHash<QString, Result<Message>> m_sent; ///< by command
    std::deque<QString> m_sentOrder;
    QHash<QString, bool> m_switches; ///< by shop
};

} // namespace vitrina::hub
