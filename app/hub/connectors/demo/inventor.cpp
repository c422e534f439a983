// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/inventor.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vitrina::hub {
namespace {

// An order number as the shop's marketplace writes it.
QString numberText(const QString &form, qint64 number)
{
    if (form == u"ozon")
        return QString::number(30000000 + number / 37) + u"-00" + QString::number(10 + number % 37);
    if (form == u"rozetka") {
        const QString digits = QString::number(700000000 + number);
        return digits.first(3) + u' ' + digits.sliced(3, 3) + u' ' + digits.sliced(6);
    }
    return QString::number(4000000 + number);
}

QString vin(DemoRandom &random)
{
    static constexpr QStringView letters = u"ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
    QString text = u"W"_s;
    for (int i = 0; i < 16; ++i)
        text += letters[qsizetype(random.below(letters.size()))];
    return text;
}

QString phone(DemoRandom &random, const QString &prefix)
{
    return prefix + QString::number(random.below(90) + 10) + u' ' + QString::number(random.below(90) + 10);
}

const DemoSection &weighted(const std::vector<DemoSection> &sections, DemoRandom &random)
{
    int total = 0;
    for (const DemoSection &section : sections)
        total += section.weight;
    qint64 left = random.below(total);
    for (const DemoSection &section : sections) {
        left -= section.weight;
        if (left < 0)
            return section;
    }
    return sections.back();
}

BuyerId buyerOf(quint64 key)
{
    return BuyerId(u"buyer-"_s + QString::number(key));
}

QString stateAfter(milliseconds age)
{
    if (age < 6h)
        return u"paid"_s;
    if (age < 40h)
        return u"packing"_s;
    return age < 120h ? u"shipped"_s : u"delivered"_s;
}

} // namespace

DialogFacts DemoInventor::begin(const DialogId &id, const DemoShop &shop, quint64 key) const
{
    DialogFacts facts;
    facts.key = key;
    facts.shop = &shop;
    facts.dialog.id = id;
    facts.dialog.shop = ShopId(shop.id);
    facts.dialog.label = PartyRole::Buyer;
    facts.dialog.status = DialogStatus::Open;
    facts.dialog.buyer = buyerOf(key);
    return facts;
}

void DemoInventor::goods(DialogFacts &facts, DemoRandom &random) const
{
    const DemoGoods &goods = random.pick(facts.shop->goods);
    facts.values.item = goods.names.value(facts.dialog.language);
    facts.values.article = goods.article;
}

void DemoInventor::person(DialogFacts &facts, DemoRandom &random) const
{
    Dialog &dialog = facts.dialog;
    dialog.language = random.pick(facts.shop->languages);
    const auto names = m_content.names.constFind(dialog.language);
    const DemoNames &list = (*names)[size_t(random.below(2))];
    facts.values.name = random.pick(list.first);
    dialog.name = facts.values.name + u' ' + random.pick(list.last);
    dialog.site = facts.shop->sites.value(dialog.language);
    dialog.subscriber = facts.shop->hasSubscribers && random.oneIn(4);
    goods(facts, random);
    const auto places = m_content.places.constFind(dialog.language);
    facts.values.city = random.pick(places->cities);
    facts.values.number = int(random.below(9)) + 2;
    facts.values.hour = int(random.below(8)) + 12;
    facts.values.year = int(random.below(14)) + 2008;
    facts.values.km = int(random.below(220)) + 30;
    facts.values.vin = vin(random);
}

void DemoInventor::place(DialogFacts &facts, DemoRandom &random) const
{
    const DemoSection &section = weighted(facts.shop->sections, random);
    facts.dialog.section = section.id;
    if (!section.origins.isEmpty())
        facts.dialog.origin = random.pick(section.origins);
    facts.dialog.isPublic = section.id == u"public";
}

void DemoInventor::order(DialogFacts &facts, DemoRandom &random, qint64 number, milliseconds age, UtcTime at) const
{
    const auto goods = std::find_if(facts.shop->goods.begin(), facts.shop->goods.end(),
                                    [&facts](const DemoGoods &each) { return each.article == facts.values.article; });
    Order order;
    order.id = OrderId(u"order-"_s + facts.dialog.id.value());
    order.shop = facts.dialog.shop;
    order.buyer = facts.dialog.buyer;
    order.buyerName = facts.dialog.name;
    order.number = numberText(facts.shop->numberForm, number);
    if (!facts.shop->schemes.isEmpty())
        order.scheme = random.pick(facts.shop->schemes);
    const Money price{goods->price, facts.shop->currency};
    const int quantity = random.oneIn(4) ? int(random.below(3)) + 2 : 1;
    // The seller reads what is sold in the language of the shop, where the marketplace translates.
    const QString shown = goods->names.value(facts.shop->translatesTo, facts.values.item);
    order.items = {{shown, goods->article, quantity, price}};
    order.total = {price.minor * quantity, price.currency};
    const auto places = m_content.places.constFind(facts.dialog.language);
    order.delivery = random.pick(places->carriers) + u", " + facts.values.city;
    if (facts.shop->schemes.isEmpty())
        order.phone = phone(random, places->phone);
    order.createdAt = at;
    order.paidAt = at + 5min;
    order.state = stateAfter(age);
    order.shipBy = at + 48h;
    order.deliverBy = at + 144h;
    if (age >= 40h) {
        order.shippedAt = at + 30h;
        order.tracking = u"VT"_s + QString::number(100000000 + number * 7919 % 899999999);
    }
    facts.values.order = order.number;
    facts.dialog.order = order.id;
    facts.dialog.orderNumber = order.number;
    facts.order = std::move(order);
}

// The marketplace's write window and the closing of old dialogs.
void DemoInventor::limits(DialogFacts &facts, UtcTime present) const
{
    Dialog &dialog = facts.dialog;
    if (!facts.waiting && present - facts.lastAt > 24h * 45) {
        dialog.status = DialogStatus::Closed;
        dialog.writeBlock = WriteBlock{u"closed_by_marketplace"_s, {}};
        return;
    }
    if (facts.shop->writeWindowHours == 0 || !facts.order
        || (facts.order->scheme != u"fbo" && facts.order->state != u"delivered"))
        return;
    dialog.writeUntil = facts.lastAt + std::chrono::hours(facts.shop->writeWindowHours);
    if (*dialog.writeUntil <= present)
        dialog.writeBlock = WriteBlock{u"window_closed"_s, {}};
}

DialogFacts DemoInventor::invent(const DialogId &id, quint64 key, std::optional<quint64> again, qint64 number,
                                 UtcTime lastAt, UtcTime present) const
{
    DemoRandom random = DemoRandom::of(m_seed, key);
    DemoRandom before = DemoRandom::of(m_seed, again.value_or(key));
    DemoRandom &who = again ? before : random;
    DialogFacts facts = begin(id, who.pick(m_content.shops), key);
    facts.lastAt = lastAt;
    person(facts, who);
    if (again) {
        facts.dialog.buyer = buyerOf(*again);
        goods(facts, random);
    }
    place(facts, random);
    if (facts.dialog.section == u"orders" || facts.dialog.section == u"callcentre") {
        const milliseconds lead = random.between(1h, 24h * 9);
        order(facts, random, number, present - lastAt + lead, lastAt - lead);
        if (facts.order->scheme == u"fbo" && !facts.order->shippedAt)
            facts.order->scheme = u"fbs"_s; // nobody can write about an FBO order on its way to the warehouse (OZ-1)
    }
    return facts;
}

DialogFacts DemoInventor::newcomer(const DialogId &id, const DemoShop &shop, qint64 number, UtcTime at) const
{
    const quint64 key = quint64(number) * 2 + 1;
    DemoRandom random = DemoRandom::of(m_seed, key);
    DialogFacts facts = begin(id, shop, key);
    facts.lastAt = at;
    person(facts, random);
    place(facts, random);
    if (facts.dialog.section == u"orders" || facts.dialog.section == u"callcentre") {
        order(facts, random, 5000000 + number % 999983, 4h, at - 4h);
        if (facts.order->scheme == u"fbo")
            facts.order->scheme = u"fbs"_s;
    }
    return facts;
}

DialogFacts DemoInventor::shipment(const DialogId &id, const DemoShop &shop, int number, UtcTime present) const
{
    DemoRandom random = DemoRandom::of(m_seed, 0x5A1F0000U + quint64(number));
    DialogFacts facts = begin(id, shop, 0x5A1F0000U + quint64(number));
    facts.lastAt = present;
    person(facts, random);
    facts.dialog.section = u"orders"_s;
    static constexpr std::array<milliseconds, 4> ages{3h, 20h, 50h, 1h};
    const milliseconds age = ages[size_t(number) % ages.size()];
    order(facts, random, 9000000 + number, age, present - age);
    const QStringList schemes = facts.shop->schemes + facts.shop->buyerSchemes;
    facts.order->scheme = schemes[number % schemes.size()];
    if (age == 1h) {
        facts.order->state = u"created"_s;
        facts.order->paidAt.reset();
    }
    return facts;
}

DialogFacts DemoInventor::earlier(const DialogId &id, const DialogFacts &later, int number, UtcTime present) const
{
    const quint64 key = 0xEA271E00U + quint64(number);
    DemoRandom random = DemoRandom::of(m_seed, key);
    DialogFacts facts = begin(id, *later.shop, key);
    facts.lastAt = present;
    facts.dialog.buyer = later.dialog.buyer;
    facts.dialog.name = later.dialog.name;
    facts.dialog.language = later.dialog.language;
    facts.dialog.site = later.dialog.site;
    facts.dialog.section = u"orders"_s;
    facts.values = later.values;
    goods(facts, random);
    const milliseconds age = random.between(24h * 40, 24h * 200);
    order(facts, random, 9500000 + number, age, present - age);
    facts.order->phone = later.order->phone;
    return facts;
}

} // namespace vitrina::hub
