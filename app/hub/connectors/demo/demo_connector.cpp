// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/demo_connector.h"

#include "hub/connectors/demo/gate.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vitrina::hub {
namespace {

constexpr size_t mostRemembered = 20'000;
constexpr milliseconds longestNap =
    1s; ///< what send() and others plan between two calls of advance() is not slept over

// From the command alone, so that a message sent again after a restart is the same message.
MessageId idOfSent(const CommandId &command)
{
    const QByteArray hash = QCryptographicHash::hash(command.value().toUtf8(), QCryptographicHash::Sha256);
    return MessageId(u"sent-"_s + QString::fromLatin1(hash.first(12).toHex()));
}

} // namespace

Result<std::unique_ptr<DemoConnector>> DemoConnector::make(const DemoOptions &options)
{
    auto content = DemoContent::load();
    if (!content)
        return tl::unexpected(content.error());
    return std::unique_ptr<DemoConnector>(new DemoConnector(std::move(*content), options));
}

DemoConnector::DemoConnector(std::shared_ptr<const DemoContent> content, const DemoOptions &options)
    : m_options(options)
    , m_world(std::move(content), options, m_files)
    , m_now(options.start)
{
}

DemoConnector::~DemoConnector() = default;

void DemoConnector::resume(UtcTime toldUntil)
{
    m_resumed = true;
    m_now = std::max(m_now, toldUntil);
    m_world.setPresent(m_now);
}

void DemoConnector::start(ConnectorSink &sink)
{
    m_sink = &sink;
    m_buyers = std::make_unique<DemoBuyers>(m_world, m_options, m_schedule, sink);
    if (!m_resumed) {
        tellShops();
        for (int i = 0; i < m_world.shipments(); ++i)
            sink.putOrder(m_world.orderOf(m_world.shipment(i)));
        for (int i = 0; i < m_world.earlierOrders(); ++i)
            sink.putOrder(m_world.orderOf(m_world.earlierOrder(i)));
        for (int i = 0; i < m_world.dialogs(); ++i)
            tellDialog(m_world.dialog(i));
    }
    planOpenings();
    m_buyers->begin(m_now);
}

void DemoConnector::planOpenings()
{
    for (const auto &[scene, opens] : m_world.openings()) {
        if (opens <= m_now)
            continue;
        m_schedule.plan(opens, [this, index = scene](UtcTime at) {
            m_world.setPresent(at);
            const DialogFacts facts = m_world.dialog(index);
            m_sink->putOrder(m_world.orderOf(facts));
            m_sink->putDialog(facts.dialog);
        });
    }
}

Shop DemoConnector::shopAsIs(const DemoShop &shop) const
{
    Shop told;
    told.id = ShopId(shop.id);
    told.marketplace = shop.marketplace;
    told.name = shop.name;
    const bool on = m_switches.value(shop.id, true);
    told.productPageMessages = shop.switchName != u"product_page_messages" || on;
    told.buyerMessages = shop.switchName != u"buyer_messages" || on;
    return told;
}

void DemoConnector::tellShops()
{
    for (const DemoShop &shop : m_world.content().shops) {
        m_sink->putShop(shopAsIs(shop));
        for (size_t i = 0; i < shop.quickReplies.size(); ++i) {
            const DemoQuickReply &reply = shop.quickReplies[i];
            m_sink->putQuickReply({QuickReplyId(shop.id + u"-reply-" + QString::number(i)), ShopId(shop.id),
                                   reply.title, reply.text, valueOf<QuickReplyState>(reply.state), reply.reason});
        }
    }
}

void DemoConnector::tellDialog(const DialogFacts &facts)
{
    if (facts.order)
        m_sink->putOrder(m_world.orderOf(facts));
    m_sink->putDialog(facts.dialog);
    const MessageId read = m_world.tellPast(facts, [this](const Message &message) {
        m_sink->putMessage(message);
        if (message.moderation == Moderation::Pending) {
            m_schedule.plan(m_now + 90s, [this, id = message.id](UtcTime) {
                m_sink->setModeration(id, Moderation::Accepted);
                m_sink->setDelivery(id, Delivery::Read);
            });
        }
    });
    if (!read.isEmpty())
        m_sink->sellerRead(facts.dialog.id, read);
}

std::optional<UtcTime> DemoConnector::advance(UtcTime now)
{
    m_now = std::max(m_now, now);
    if (!m_buyers)
        return std::nullopt;
    m_buyers->setPresent(m_now);
    m_schedule.runUntil(m_now);
    m_world.setPresent(m_now);
    const UtcTime latest = m_now + longestNap;
    return std::min(m_schedule.next().value_or(latest), latest);
}

void DemoConnector::send(const Outgoing &message, Sent done)
{
    if (const auto known = m_sent.constFind(message.command.value()); known != m_sent.constEnd()) {
        const Result<Message> same = *known;
        done(same);
        return;
    }
    const Result<Message> result = accept(message);
    remember(message.command, result);
    done(result);
}

Result<Message> DemoConnector::accept(const Outgoing &message)
{
    const auto facts = m_world.find(message.dialog);
    if (!facts || !m_buyers)
        return failure(ErrorClass::Refused, u"unknown_dialog");
    if (auto refusal = refusalOf(*facts, message, writeUntil(*facts), m_now))
        return tl::unexpected(std::move(*refusal));
    Message sent;
    sent.id = idOfSent(message.command);
    sent.dialog = message.dialog;
    sent.author = PartyRole::Seller;
    sent.authorName = facts->shop->name;
    sent.at = m_now;
    sent.text = message.text;
    sent.language = facts->shop->translatesTo.isEmpty() ? facts->dialog.language : facts->shop->translatesTo;
    sent.attachments = message.attachments;
    sent.delivery = Delivery::Sent;
    sent.moderation =
        facts->shop->moderates && facts->dialog.label == PartyRole::Buyer ? Moderation::Pending : Moderation::None;
    sent.command = message.command;
    sent.answers = message.answers;
    planWhatFollows(*facts, sent);
    return sent;
}

// Life before a restart may have moved the end, and only the hub knows by how much: in doubt the message is taken.
std::optional<UtcTime> DemoConnector::writeUntil(const DialogFacts &facts) const
{
    if (const auto moved = m_buyers->writeUntil(facts.dialog.id))
        return moved;
    return m_resumed ? std::nullopt : facts.dialog.writeUntil;
}

void DemoConnector::planWhatFollows(const DialogFacts &facts, const Message &message)
{
    DemoRandom random = DemoRandom::of(m_options.seed, qHash(message.id.value(), 0));
    UtcTime at = m_now;
    if (message.moderation == Moderation::Pending) {
        at += random.between(1500ms, 4s);
        const QString reason = cancelReason(message.text);
        m_schedule.plan(at, [this, id = message.id, reason](UtcTime) {
            m_sink->setModeration(id, reason.isEmpty() ? Moderation::Accepted : Moderation::Cancelled, reason);
            if (!reason.isEmpty())
                m_sink->setDelivery(id, Delivery::Refused, reason);
        });
        if (!reason.isEmpty())
            return;
    }
    at += random.between(500ms, 1500ms);
    m_schedule.plan(at, [this, id = message.id](UtcTime) { m_sink->setDelivery(id, Delivery::Delivered); });
    at += random.between(2s, 12s);
    m_schedule.plan(at, [this, id = message.id, facts](UtcTime readAt) {
        m_sink->setDelivery(id, Delivery::Read);
        m_buyers->answered(facts, readAt);
    });
}

void DemoConnector::remember(const CommandId &command, const Result<Message> &result)
{
    m_sent.insert(command.value(), result);
    m_sentOrder.push_back(command.value());
    if (m_sentOrder.size() > mostRemembered) {
        m_sent.remove(m_sentOrder.front());
        m_sentOrder.pop_front();
    }
}

void DemoConnector::markRead(const DialogId &, const MessageId &)
{
    // Nobody in this world asks whether the seller has read.
}

void DemoConnector::openDialog(const OrderId &order, std::function<void(Result<Dialog>)> done)
{
    const QString &text = order.value();
    const auto facts = text.startsWith(u"order-") ? m_world.find(DialogId(text.sliced(6))) : std::nullopt;
    if (!facts || !facts->order || !m_sink) {
        done(failure(ErrorClass::Refused, u"unknown_order"));
        return;
    }
    // OZ-1: FBO from shipment, the others from payment. YM-1: in some the buyer alone begins.
    const Order &known = *facts->order;
    if (facts->shop->buyerSchemes.contains(known.scheme))
        done(failure(ErrorClass::Refused, u"buyer_first"));
    else if (known.scheme == u"fbo" && !known.shippedAt)
        done(failure(ErrorClass::Refused, u"not_shipped"));
    else if (!known.scheme.isEmpty() && !known.paidAt)
        done(failure(ErrorClass::Refused, u"not_paid"));
    else {
        m_sink->putDialog(facts->dialog);
        done(facts->dialog);
    }
}

void DemoConnector::setSwitch(const ShopId &shop, const QString &name, bool on)
{
    for (const DemoShop &each : m_world.content().shops) {
        if (each.id != shop.value() || each.switchName != name || name.isEmpty() || !m_buyers)
            continue;
        m_switches.insert(each.id, on);
        m_buyers->setAdmitted(each.id, on);
        m_sink->putShop(shopAsIs(each));
    }
}

void DemoConnector::fileReport(const FraudReport &report)
{
    // This world's support acts on what has happened, and on a complaint only with something to look at.
    const bool convinces = report.kind == ReportKind::Confirmed || !report.evidence.empty() || !report.note.isEmpty();
    const ReportState state = convinces ? ReportState::Accepted : ReportState::Declined;
    m_schedule.plan(m_now + 8s, [this, id = report.id, state](UtcTime) { m_sink->setReportState(id, state); });
}

void DemoConnector::putQuickReply(const QuickReply &reply)
{
    QuickReply checked = reply;
    checked.reason = cancelReason(reply.text);
    checked.state = checked.reason.isEmpty() ? QuickReplyState::Accepted : QuickReplyState::Deleted;
    m_schedule.plan(m_now + 2s, [this, checked](UtcTime) { m_sink->putQuickReply(checked); });
}

Result<QByteArray> DemoConnector::attachment(const AttachmentId &id)
{
    return m_files.content(id);
}

} // namespace vitrina::hub
