// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/intake.h"

#include "hub/desk/bounds.h"

namespace vitrina::hub {

Intake::Intake(Desk &desk, const Clock &clock, int connector, Notice notice)
    : m_desk(desk)
    , m_clock(clock)
    , m_connector(connector)
    , m_notice(std::move(notice))
{
}

void Intake::putShop(const Shop &stated)
{
    Shop shop = stated;
    if (!bound(shop))
        return;
    Access &access = m_desk.access();
    const ShopRecord *known = access.shop(shop.id);
    shop.settings = known != nullptr ? known->shop.settings : ShopSettings{};
    if (known != nullptr && known->shop == shop && known->connector == m_connector)
        return;
    const ShopRecord record{shop, m_connector};
    m_desk.ledger().writing().shops.put(record);
    access.setShop(record);
    for (View *view : access.seers(shop.id))
        m_desk.ledger().tell({view}, wire::ShopChanged{access.asSeenBy(*view, shop)});
}

void Intake::putOrder(const Order &stated)
{
    Order order = stated;
    if (!bound(order))
        return;
    Store &store = m_desk.ledger().writing();
    if (store.forgetting.isOrderForgotten(order.id))
        scrub(order);
    if (store.orders.find(order.id.value()) == order)
        return;
    store.orders.put(order.id.value(), order.shop, order);
    store.goodsPictures.put(order);
    m_desk.ledger().tell(m_desk.access().chatters(order.shop), wire::OrderChanged{order});
    m_desk.ledger().commitWhenLarge();
}

void Intake::putDialog(const Dialog &stated)
{
    Dialog dialog = stated;
    if (!bound(dialog))
        return;
    if (m_desk.dialog(dialog.id) == nullptr && m_desk.ledger().reading().forgetting.dialogForgotten(dialog.id)) {
        m_held.insert_or_assign(dialog.id, dialog);
        return;
    }
    m_desk.putDialog(dialog);
    m_desk.ledger().commitWhenLarge();
}

void Intake::putMessage(const Message &stated)
{
    Message message = stated;
    if (!bound(message))
        return;
    if (const auto forgotten = m_desk.ledger().reading().forgetting.dialogForgotten(message.dialog)) {
        if (message.at <= *forgotten)
            return;
        if (const auto held = m_held.extract(message.dialog))
            m_desk.putDialog(held.mapped());
    }
    m_desk.putMessage(message);
    m_desk.ledger().commitWhenLarge();
}

void Intake::setDelivery(const MessageId &message, Delivery delivery, const QString &refusal)
{
    m_desk.changeMessage(message, [&](Message &changed) {
        changed.delivery = delivery;
        changed.refusal = refusal;
    });
    m_desk.ledger().commitWhenLarge();
}

void Intake::sellerRead(const DialogId &dialog, const MessageId &message)
{
    DialogRecord *record = m_desk.dialog(dialog);
    const auto known = m_desk.ledger().reading().messages.find(message);
    if (record != nullptr && known && known->dialog == dialog)
        m_desk.markRead(*record, known->position);
}

void Intake::setModeration(const MessageId &message, Moderation moderation, const QString &reason)
{
    m_desk.changeMessage(message, [&](Message &changed) {
        changed.moderation = moderation;
        changed.refusal = reason;
    });
    m_desk.ledger().commitWhenLarge();
}

void Intake::removeMessage(const MessageId &message)
{
    m_desk.removeMessage(message);
}

void Intake::putQuickReply(const QuickReply &stated)
{
    QuickReply reply = stated;
    if (!bound(reply))
        return;
    Store &store = m_desk.ledger().writing();
    if (store.quickReplies.find(reply.id.value()) == reply)
        return;
    store.quickReplies.put(reply.id.value(), reply.shop, reply);
    m_desk.ledger().tell(m_desk.access().chatters(reply.shop), wire::QuickReplyChanged{reply});
}

void Intake::setReportState(const ReportId &report, ReportState state)
{
    Store &store = m_desk.ledger().writing();
    auto known = store.reports.find(report.value());
    const DialogRecord *record = known ? m_desk.dialog(known->dialog) : nullptr;
    if (record == nullptr || known->state == state)
        return;
    known->state = state;
    known->decidedAt = state == ReportState::Filed ? std::nullopt : std::optional(m_clock.now());
    store.reports.put(report.value(), record->dialog.shop, *known);
    m_desk.evidence().reportState(*known);
    m_desk.ledger().tell(m_desk.access().chatters(record->dialog.shop), wire::ReportChanged{*known});
}

void Intake::buyerTyping(const DialogId &dialog, bool active)
{
    const auto record = m_desk.ledger().reading().dialogs.find(dialog);
    if (record)
        m_notice(record->dialog.shop, wire::Typing{dialog, {}, active});
}

} // namespace vitrina::hub
