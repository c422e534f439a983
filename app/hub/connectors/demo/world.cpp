// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/world.h"

#include "hub/connectors/demo/scene_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vitrina::hub {
namespace {

constexpr int base36 = 36;
constexpr int waitingFrom = 1000; ///< of a small world exactly those of the scenes wait
constexpr QStringView inventedPrefix = u"demo-d-";
constexpr QStringView newcomerPrefix = u"demo-n-";
constexpr QStringView shipmentPrefix = u"demo-s-";
constexpr QStringView earlierPrefix = u"demo-e-";
constexpr int shipmentsOfShop = 12;
constexpr int buyersUntilOneReturns = 6;

std::optional<qint64> numberAfter(QStringView prefix, const QString &text, int base)
{
    if (!text.startsWith(prefix))
        return std::nullopt;
    bool ok = false;
    const qint64 number = QStringView(text).sliced(prefix.size()).toLongLong(&ok, base);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

DemoWorld::DemoWorld(std::shared_ptr<const DemoContent> content, const DemoOptions &options, DemoFiles &files)
    : m_content(std::move(content))
    , m_options(options)
    , m_now(options.start)
    , m_files(files)
    , m_inventor(*m_content, options.seed)
    , m_chatter(*m_content, files, options.seed)
{
    m_options.dialogs = std::max(m_options.dialogs, 0);
    const int scenes = std::min(m_options.dialogs, int(m_content->scenes.size()));
    for (int i = 0; i < scenes; ++i) {
        const QJsonObject scene = m_content->scenes[i].toObject();
        m_scenes.insert(u"demo-"_s + scene[u"key"].toString(), i);
        m_sceneMessages += scene[u"messages"].toArray().size();
        const bool buyer = scene[u"label"].toString(u"buyer"_s) == u"buyer";
        if (buyer && scene.contains(u"order") && m_content->places.contains(scene[u"language"].toString()))
            m_returning.push_back(i);
    }
    m_invented = m_options.dialogs - scenes;
    m_options.messages = std::max(m_options.messages, m_sceneMessages + m_invented);
}

// Together exactly as many as were asked for, and each dialog a different number.
qint64 DemoWorld::messagesBefore(int number) const
{
    const qint64 all = m_options.messages - m_sceneMessages;
    if (number <= 0 || number >= m_invented)
        return number <= 0 ? 0 : all;
    const qint64 even = all * number / m_invented;
    const qint64 play = all / m_invented * 2 / 5;
    return even + DemoRandom::of(m_options.seed ^ 0x3E55A6E5U, quint64(number)).below(2 * play + 1) - play;
}

// The newer, the more: a shop's list is dense this week and thin a month ago.
UtcTime DemoWorld::lastMessageOf(int number) const
{
    const milliseconds span = m_invented < 2000 ? milliseconds(24h * 27) : milliseconds(24h * 360);
    const qint64 place = qint64(number) * 1'000'000 / std::max(m_invented, 1);
    const milliseconds age = 2h + 40min + milliseconds(place * place / 1'000'000 * span.count() / 1'000'000);
    return m_options.start - age - DemoRandom::of(m_options.seed ^ 0xA6EU, quint64(number)).between(0ms, 2h);
}

DialogFacts DemoWorld::invented(int number) const
{
    const quint64 key = quint64(number) * 2;
    DemoRandom random = DemoRandom::of(m_options.seed ^ 0x3A17U, key);
    const bool waiting = number >= waitingFrom && random.oneIn(33);
    const UtcTime lastAt = waiting ? m_options.start - random.between(5min, 20h) : lastMessageOf(number);
    const DialogId id(inventedPrefix + QString::number(number));
    const auto again = number % buyersUntilOneReturns == buyersUntilOneReturns - 1
        ? std::optional(quint64(number - 4) * 2)
        : std::nullopt;
    DialogFacts facts = m_inventor.invent(id, key, again, qint64(number) * 3, lastAt, m_options.start);
    facts.waiting = waiting;
    facts.messages = int(messagesBefore(number + 1) - messagesBefore(number));
    m_inventor.limits(facts, m_options.start);
    return facts;
}

DialogFacts DemoWorld::dialog(int index) const
{
    const int scenes = int(m_scenes.size());
    return index < scenes ? sceneFacts(*m_content, index, m_options.start, m_now) : invented(index - scenes);
}

std::vector<std::pair<int, UtcTime>> DemoWorld::openings() const
{
    std::vector<std::pair<int, UtcTime>> result;
    for (int i = 0; i < int(m_scenes.size()); ++i) {
        if (const auto opens = sceneOpens(*m_content, i, m_options.start))
            result.emplace_back(i, *opens);
    }
    return result;
}

std::vector<const DemoShop *> DemoWorld::shopsOfShipments() const
{
    std::vector<const DemoShop *> shops;
    for (const DemoShop &shop : m_content->shops) {
        if (!shop.schemes.isEmpty())
            shops.push_back(&shop);
    }
    return shops;
}

int DemoWorld::shipments() const
{
    return m_options.dialogs > 0 ? shipmentsOfShop * int(shopsOfShipments().size()) : 0;
}

DialogFacts DemoWorld::shipment(int index) const
{
    const DialogId id(shipmentPrefix + QString::number(index));
    const DemoShop &shop = *shopsOfShipments()[size_t(index / shipmentsOfShop)];
    return m_inventor.shipment(id, shop, index, m_options.start);
}

DialogFacts DemoWorld::earlierOrder(int index) const
{
    const DialogId id(earlierPrefix + QString::number(index));
    const DialogFacts scene = sceneFacts(*m_content, m_returning[size_t(index)], m_options.start, m_now);
    return m_inventor.earlier(id, scene, index, m_options.start);
}

// The number holds the moment and the shop: enough to invent the same buyer again.
DialogFacts DemoWorld::newcomer(int shop, UtcTime at) const
{
    const qint64 shops = qint64(m_content->shops.size());
    const qint64 number = toMilliseconds(at) * shops + shop;
    const DialogId id(newcomerPrefix + QString::number(number, base36));
    return m_inventor.newcomer(id, m_content->shops[size_t(shop)], number, at);
}

std::optional<DialogFacts> DemoWorld::find(const DialogId &id) const
{
    const QString &text = id.value();
    if (const auto scene = m_scenes.constFind(text); scene != m_scenes.constEnd())
        return sceneFacts(*m_content, *scene, m_options.start, m_now);
    if (const auto number = numberAfter(inventedPrefix, text, 10); number && *number < m_invented)
        return invented(int(*number));
    if (const auto number = numberAfter(shipmentPrefix, text, 10); number && *number < shipments())
        return shipment(int(*number));
    if (const auto number = numberAfter(earlierPrefix, text, 10); number && *number < earlierOrders())
        return earlierOrder(int(*number));
    if (const auto number = numberAfter(newcomerPrefix, text, base36)) {
        const qint64 shops = qint64(m_content->shops.size());
        return newcomer(int(*number % shops), fromMilliseconds(*number / shops));
    }
    return std::nullopt;
}

Order DemoWorld::orderOf(const DialogFacts &facts) const
{
    Order order = *facts.order;
    for (OrderItem &item : order.items) {
        const auto goods = std::ranges::find(facts.shop->goods, item.article, &DemoGoods::article);
        if (goods != facts.shop->goods.end())
            item.picture = m_files.picture(*goods);
    }
    return order;
}

MessageId DemoWorld::tellPast(const DialogFacts &facts, const std::function<void(const Message &)> &tell) const
{
    if (facts.scene >= 0) {
        const ScenePast past = scenePast(*m_content, facts, m_options.start, m_files);
        for (const Message &message : past.messages)
            tell(message);
        return past.read == 0 ? MessageId() : past.messages[past.read - 1].id;
    }
    MessageId read;
    const bool unread = facts.waiting && facts.key % 4 == 0;
    int left = facts.messages;
    m_chatter.tellPast(facts, [&](const Message &message) {
        tell(message);
        if (--left > 0 || !unread)
            read = message.id;
    });
    return read;
}

} // namespace vitrina::hub
