// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/scene_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrina::hub {
namespace {

// "2d3h", "45m": an age; "+1d": still to come.
milliseconds readAge(QStringView text)
{
    const bool future = text.startsWith(u'+');
    qint64 minutes = 0;
    qint64 number = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            number = number * 10 + c.digitValue();
        const qint64 unit = c == u'd' ? 24 * 60 : c == u'h' ? 60 : c == u'm' ? 1 : 0;
        if (unit == 0)
            continue;
        minutes += number * unit;
        number = 0;
    }
    return std::chrono::minutes(future ? -minutes : minutes);
}

std::optional<UtcTime> readTime(const QJsonValue &age, UtcTime present)
{
    if (!age.isString())
        return std::nullopt;
    return present - readAge(age.toString());
}

const DemoShop &shopOf(const DemoContent &content, const QString &marketplace)
{
    const auto found = std::find_if(content.shops.begin(), content.shops.end(),
                                    [&marketplace](const DemoShop &shop) { return shop.marketplace == marketplace; });
    return found == content.shops.end() ? content.shops.front() : *found;
}

Order readOrder(const QJsonObject &source, const DialogFacts &facts, UtcTime present)
{
    Order order;
    order.id = OrderId(u"order-"_s + facts.dialog.id.value());
    order.shop = facts.dialog.shop;
    order.buyer = facts.dialog.buyer;
    order.buyerName = facts.dialog.name;
    order.number = source[u"number"].toString();
    order.scheme = source[u"scheme"].toString();
    order.state = source[u"state"].toString();
    order.total.currency = source[u"currency"].toString(facts.shop->currency);
    for (const QJsonValue &item : source[u"items"].toArray()) {
        const Money price{item[u"price"].toInteger(), order.total.currency};
        order.items.push_back(
            {item[u"name"].toString(), item[u"article"].toString(), item[u"quantity"].toInt(1), price});
        order.total.minor += price.minor * order.items.back().quantity;
    }
    order.delivery = source[u"delivery"].toString();
    order.phone = source[u"phone"].toString();
    order.tracking = source[u"tracking"].toString();
    order.createdAt = readTime(source[u"created"], present).value_or(present);
    order.paidAt = readTime(source[u"paid"], present);
    order.shippedAt = readTime(source[u"shipped"], present);
    order.shipBy = readTime(source[u"shipBy"], present);
    order.deliverBy = readTime(source[u"deliverBy"], present);
    return order;
}

PhraseValues valuesOf(const DialogFacts &facts)
{
    PhraseValues values;
    values.name = facts.dialog.name.section(u' ', 0, 0);
    values.city = facts.order ? facts.order->delivery.section(u',', 0, 0) : QString();
    values.order = facts.dialog.orderNumber;
    const bool known = facts.order && !facts.order->items.empty();
    const DemoGoods &other = facts.shop->goods.front();
    values.item = known ? facts.order->items.front().name : other.names.value(facts.dialog.language, other.article);
    values.article = known ? facts.order->items.front().article : other.article;
    return values;
}

std::optional<WriteBlock> readBlock(const QJsonObject &scene, UtcTime present)
{
    if (!scene.contains(u"block"))
        return std::nullopt;
    return WriteBlock{scene[u"block"].toString(), readTime(scene[u"blockUntil"], present)};
}

PartyRole authorOf(const QJsonValue &message)
{
    return valueOf<PartyRole>(message[u"by"].toString());
}

Message readMessage(const QJsonValue &source, const DialogFacts &facts, int index, UtcTime present, DemoFiles &files)
{
    Message message;
    message.id = MessageId(facts.dialog.id.value() + u"-m" + QString::number(index));
    message.dialog = facts.dialog.id;
    message.author = authorOf(source);
    message.authorName = message.author == PartyRole::Seller ? facts.shop->name : facts.dialog.name;
    message.at = readTime(source[u"ago"], present).value_or(present);
    message.text = source[u"text"].toString();
    const bool seller = message.author == PartyRole::Seller;
    message.language = seller && !facts.shop->translatesTo.isEmpty() ? facts.shop->translatesTo : facts.dialog.language;
    if (source[u"translation"].isString())
        message.translation =
            Translation{source[u"translation"].toString(), seller ? facts.dialog.language : facts.shop->translatesTo};
    if (seller)
        message.delivery = valueOf<Delivery>(source[u"delivery"].toString());
    if (source[u"moderation"].isString())
        message.moderation = valueOf<Moderation>(source[u"moderation"].toString());
    message.refusal = source[u"refusal"].toString();
    message.automatic = source[u"automatic"].toBool();
    if (source[u"answers"].isDouble())
        message.answers = MessageId(facts.dialog.id.value() + u"-m" + QString::number(source[u"answers"].toInt()));
    for (const QJsonValue &file : source[u"files"].toArray()) {
        const bool photo = file.toString() == u"photo";
        const int place = int(message.attachments.size());
        message.attachments.push_back(files.attachment(
            message.id, place, photo ? DemoFileKind::Photo : DemoFileKind::Document, facts.key + quint64(place)));
    }
    return message;
}

// OZ-1: the order was paid for, or left the warehouse.
void openChat(DialogFacts &facts, const QString &state, UtcTime at)
{
    facts.dialog.status = DialogStatus::Open;
    facts.dialog.writeBlock.reset();
    facts.order->state = state;
    (state == u"paid" ? facts.order->paidAt : facts.order->shippedAt) = at;
}

} // namespace

DialogFacts sceneFacts(const DemoContent &content, int scene, UtcTime present, UtcTime now)
{
    const QJsonObject source = content.scenes[scene].toObject();
    DialogFacts facts;
    facts.scene = scene;
    facts.key = quint64(scene);
    facts.quiet = source[u"quiet"].toBool();
    facts.shop = &shopOf(content, source[u"shop"].toString());
    Dialog &dialog = facts.dialog;
    dialog.id = DialogId(u"demo-"_s + source[u"key"].toString());
    dialog.shop = ShopId(facts.shop->id);
    dialog.label = valueOf<PartyRole>(source[u"label"].toString(u"buyer"_s));
    dialog.name = source[u"name"].toString();
    if (dialog.label == PartyRole::Buyer)
        dialog.buyer = BuyerId(u"buyer-"_s + dialog.id.value());
    dialog.language = source[u"language"].toString();
    dialog.section = source[u"section"].toString();
    dialog.origin = source[u"origin"].toString();
    dialog.site = source[u"site"].toString();
    dialog.subscriber = source[u"subscriber"].toBool();
    dialog.isPublic = source[u"public"].toBool();
    dialog.status = valueOf<DialogStatus>(source[u"status"].toString(u"open"_s));
    dialog.writeBlock = readBlock(source, present);
    dialog.writeUntil = readTime(source[u"writeUntil"], present);
    if (source.contains(u"order")) {
        facts.order = readOrder(source[u"order"].toObject(), facts, present);
        dialog.order = facts.order->id;
        dialog.orderNumber = facts.order->number;
    }
    if (const auto opens = readTime(source[u"opens"], present); opens && *opens <= now)
        openChat(facts, source[u"opensAs"].toString(), *opens);
    facts.values = valuesOf(facts);
    return facts;
}

std::optional<UtcTime> sceneOpens(const DemoContent &content, int scene, UtcTime present)
{
    return readTime(content.scenes[scene][u"opens"], present);
}

ScenePast scenePast(const DemoContent &content, const DialogFacts &facts, UtcTime present, DemoFiles &files)
{
    const QJsonObject source = content.scenes[facts.scene].toObject();
    ScenePast past;
    for (const QJsonValue &message : source[u"messages"].toArray())
        past.messages.push_back(readMessage(message, facts, int(past.messages.size()), present, files));
    past.read = source[u"read"].isDouble() ? size_t(source[u"read"].toInt()) : past.messages.size();
    return past;
}

} // namespace vitrina::hub
