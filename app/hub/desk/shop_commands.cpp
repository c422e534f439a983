// SPDX-License-Identifier: Apache-2.0
#include "domain/text.h"
#include "hub/desk/command_handler.h"
#include "hub/store/token.h"
#include "wire/codec.h"

namespace vitrina::hub {

using namespace Qt::StringLiterals;

Handled CommandHandler::refused(const char16_t *code, const QString &detail)
{
    return Outcome(failure(ErrorClass::Refused, code, detail));
}

Handled CommandHandler::done()
{
    return Outcome(wire::ReplyBody(wire::Done{}));
}

QString CommandHandler::madeId(QLatin1StringView prefix) const
{
    return madeId(prefix, id);
}

QString CommandHandler::madeId(QLatin1StringView prefix, const CommandId &command) const
{
    // From the command, so that a repetition after a crash makes the same thing again and not a second one.
    const QByteArray seed = QByteArray::number(view.user.key) + '/' + command.value().toUtf8();
    return prefix + QString::fromLatin1(hashOf(seed).left(12).toHex());
}

QString CommandHandler::marketplaceOf(const ShopId &shop) const
{
    const ShopRecord *record = desk.access().shop(shop);
    return record != nullptr ? record->shop.marketplace : QString();
}

Handled CommandHandler::handle(const wire::PutQuickReply &command)
{
    Store &store = desk.ledger().writing();
    QuickReply reply = command.reply;
    const auto known = reply.id.isEmpty() ? std::nullopt : store.quickReplies.find(reply.id.value());
    if (!reply.id.isEmpty() && !known)
        return refused(u"quick_reply_unknown");
    if (known)
        reply.shop = known->shop;
    const ShopRecord *shop = desk.access().shop(reply.shop);
    if (shop == nullptr || !desk.access().mayChat(view, reply.shop))
        return refused(u"no_access");
    const QString marketplace = shop->shop.marketplace;
    if (!desk.rules().mayEditQuickReplies(marketplace, view.user.role))
        return refused(u"role");
    if (!shop->shop.quickReplies)
        return refused(u"not_available");
    if (!known && store.quickReplies.countOfShop(reply.shop) >= desk.rules().quickRepliesPerShop(marketplace))
        return refused(u"too_many_quick_replies");
    if (singleLine(reply.title).isEmpty())
        return refused(u"empty_title");
    if (reply.text.trimmed().isEmpty())
        return refused(u"empty_text");
    if (!desk.rules().quickReplyFits(marketplace, reply.text))
        return refused(u"text_too_long");

    if (!known)
        reply.id = QuickReplyId(madeId("q_"_L1));
    reply.state = QuickReplyState::Pending; // the marketplace checks it (OZ-5)
    reply.reason.clear();
    store.quickReplies.put(reply.id.value(), reply.shop, reply);
    desk.ledger().tell(desk.access().chatters(reply.shop), wire::QuickReplyChanged{reply});
    if (Connector *connector = connectorOf(reply.shop))
        desk.ledger().afterCommit([connector, reply] { connector->putQuickReply(reply); });
    return Outcome(wire::ReplyBody(wire::QuickReplyStored{reply}));
}

Handled CommandHandler::handle(const wire::DeleteQuickReply &command)
{
    Store &store = desk.ledger().writing();
    const auto known = store.quickReplies.find(command.id.value());
    if (!known)
        return done();
    if (!desk.access().mayChat(view, known->shop))
        return refused(u"no_access");
    if (!desk.rules().mayEditQuickReplies(marketplaceOf(known->shop), view.user.role))
        return refused(u"role");
    store.quickReplies.erase(command.id.value());
    desk.ledger().tell(desk.access().chatters(known->shop), wire::QuickReplyGone{command.id});
    return done();
}

Handled CommandHandler::handle(const wire::SetSwitch &command)
{
    const ShopRecord *known = desk.access().shop(command.shop);
    if (known == nullptr || !view.shops.contains(command.shop.value()))
        return refused(u"no_access");
    if (!desk.rules().mayTurn(known->shop.marketplace, command.name, view.user.role))
        return refused(u"role");
    ShopRecord record = *known;
    if (command.name == "product_page_messages"_L1)
        record.shop.productPageMessages = command.on;
    else if (command.name == "buyer_messages"_L1)
        record.shop.buyerMessages = command.on;
    else
        return refused(u"switch_unknown");
    if (record.shop == known->shop)
        return done();
    storeShop(record);
    desk.evidence().setting(command.shop, command.name, command.on, view.user.name);
    if (Connector *connector = connectorOf(command.shop))
        desk.ledger().afterCommit(
            [connector, command] { connector->setSwitch(command.shop, command.name, command.on); });
    return done();
}

Handled CommandHandler::handle(const wire::PutShopSettings &command)
{
    const ShopRecord *known = desk.access().shop(command.shop);
    if (known == nullptr || !view.shops.contains(command.shop.value()))
        return refused(u"no_access");
    if (!desk.rules().mayConfigure(view.user.role))
        return refused(u"role");
    if (const QString fault = faultOf(command.settings, desk.rules().targetMinutes(known->shop.marketplace));
        !fault.isEmpty())
        return Outcome(tl::unexpected(Error{ErrorClass::Refused, fault, {}}));
    if (known->shop.settings == command.settings)
        return done();
    ShopRecord record = *known;
    record.shop.settings = command.settings;
    storeShop(record);
    desk.evidence().setting(command.shop, u"settings"_s, wire::toJson(record.shop).value("settings"_L1),
                            view.user.name);
    desk.settleShop(command.shop);
    return done();
}

void CommandHandler::storeShop(const ShopRecord &record)
{
    Access &access = desk.access();
    desk.ledger().writing().shops.put(record);
    access.setShop(record);
    for (View *seer : access.seers(record.shop.id))
        desk.ledger().tell({seer}, wire::ShopChanged{access.asSeenBy(*seer, record.shop)});
}

} // namespace vitrina::hub
