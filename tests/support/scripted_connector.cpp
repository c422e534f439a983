// SPDX-License-Identifier: Apache-2.0
#include "support/scripted_connector.h"

namespace vitrina::hub {

ScriptedConnector::ScriptedConnector(std::shared_ptr<ConnectorScript> script)
    : m_script(std::move(script))
{
}

void ScriptedConnector::resume(UtcTime toldUntil)
{
    m_script->resumedFrom = toldUntil;
}

void ScriptedConnector::start(ConnectorSink &sink)
{
    m_script->sink = &sink;
    if (m_script->world)
        m_script->world(sink);
}

std::optional<UtcTime> ScriptedConnector::advance(UtcTime now)
{
    m_now = now;
    return std::nullopt;
}

void ScriptedConnector::send(const Outgoing &message, Sent done)
{
    m_script->sends.push_back(message);
    auto answer = [script = m_script.get(), message, done = std::move(done), now = m_now] {
        if (script->refuse)
            return done(tl::unexpected<Error>(*script->refuse));
        auto &sent = script->sent[message.command.value()];
        if (sent.id.isEmpty()) {
            const QString id = QStringLiteral("sent-") + message.command.value();
            sent = messageOf(id, message.dialog.value(), message.text, now, PartyRole::Seller);
            sent.delivery = Delivery::Sent;
        }
        done(sent);
    };
    if (m_script->hold)
        m_script->held.push_back(std::move(answer));
    else
        answer();
}

void ScriptedConnector::markRead(const DialogId &, const MessageId &message)
{
    m_script->read.push_back(message);
}

void ScriptedConnector::openDialog(const OrderId &order, std::function<void(Result<Dialog>)> done)
{
    Dialog dialog = dialogOf(QStringLiteral("opened-") + order.value(), QStringLiteral("shop"));
    dialog.order = order;
    m_script->opened.push_back(order);
    done(dialog);
}

void ScriptedConnector::setSwitch(const ShopId &, const QString &name, bool on)
{
    m_script->switches.emplace_back(name, on);
}

void ScriptedConnector::fileReport(const FraudReport &report)
{
    m_script->reports.push_back(report);
}

void ScriptedConnector::putQuickReply(const QuickReply &reply)
{
    m_script->quickReplies.push_back(reply);
}

Result<QByteArray> ScriptedConnector::attachment(const AttachmentId &id)
{
    if (const auto file = m_script->files.find(id); file != m_script->files.end())
        return file->second;
    return failure(ErrorClass::Refused, u"attachment_unknown");
}

Shop shopOf(const QString &id, const QString &marketplace)
{
    Shop shop;
    shop.id = ShopId(id);
    shop.marketplace = marketplace;
    shop.name = QStringLiteral("Shop ") + id;
    return shop;
}

Dialog dialogOf(const QString &id, const QString &shop)
{
    Dialog dialog;
    dialog.id = DialogId(id);
    dialog.shop = ShopId(shop);
    dialog.label = PartyRole::Buyer;
    dialog.name = QStringLiteral("Buyer of ") + id;
    dialog.status = DialogStatus::Open;
    return dialog;
}

Message messageOf(const QString &id, const QString &dialog, const QString &text, UtcTime at, PartyRole author)
{
    Message message;
    message.id = MessageId(id);
    message.dialog = DialogId(dialog);
    message.author = author;
    message.authorName = QStringLiteral("Somebody");
    message.at = at;
    message.text = text;
    return message;
}

} // namespace vitrina::hub
