// SPDX-License-Identifier: Apache-2.0
#include "support/hub_bench.h"

#include "resources/resources.h"

namespace vitrina::hub {

using namespace Qt::StringLiterals;

namespace {

Profiles profiles()
{
    initVitrinaResources();
    return Profiles::loadAll().value();
}

} // namespace

HubBench::HubBench(const Limits &bounds)
    : limits(bounds)
    , m_rules(profiles())
{
    script->world = [](ConnectorSink &sink) {
        sink.putShop(shopOf(u"shop"_s, u"ozon"_s));
        sink.putShop(shopOf(u"parts"_s, u"ovoko"_s));
        sink.putDialog(dialogOf(u"d1"_s, u"shop"_s));
        sink.putDialog(dialogOf(u"d2"_s, u"shop"_s));
        sink.putDialog(dialogOf(u"p1"_s, u"parts"_s));
    };
}

void HubBench::start()
{
    auto opened = Hub::open({dir.path(), m_key, limits}, m_rules, clock);
    if (!opened)
        qFatal("hub: %ls", qUtf16Printable(opened.error().code));
    hub = std::move(*opened);
    std::vector<std::unique_ptr<Connector>> connectors;
    connectors.push_back(std::make_unique<ScriptedConnector>(script));
    if (const auto started = hub->start(std::move(connectors)); !started)
        qFatal("hub: %ls", qUtf16Printable(started.error().code));
    const auto listening = hub->listen(listen);
    if (!listening)
        qFatal("hub: %ls", qUtf16Printable(listening.error().code));
    url = *listening;
}

void HubBench::stop()
{
    hub.reset();
    script->sink = nullptr;
}

QByteArray HubBench::token(const QString &user, UserRole role, const std::vector<ShopId> &shops)
{
    return hub->createToken({user, role, shops}).value();
}

std::unique_ptr<HubClient> HubBench::client(const QByteArray &token)
{
    auto client = std::make_unique<HubClient>(token);
    client->connectTo(url);
    return client;
}

void HubBench::buyerWrites(const QString &dialog, const QString &text)
{
    clock.forward(milliseconds(1000));
    sink().putMessage(messageOf(u"m%1"_s.arg(++m_messages), dialog, text, clock.now()));
}

} // namespace vitrina::hub
