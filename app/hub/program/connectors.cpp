// SPDX-License-Identifier: Apache-2.0
#include "hub/program/connectors.h"

#include "hub/connectors/demo/demo_connector.h"

namespace vitrina::hub {
namespace {

DemoOptions optionsOf(const DemoWish &wish, UtcTime now)
{
    DemoOptions options;
    options.dialogs = wish.dialogs.value_or(options.dialogs);
    options.messages = wish.messages.value_or(static_cast<int>(options.messages));
    options.rate = wish.rate.value_or(options.rate);
    options.seed = wish.seed.value_or(options.seed);
    options.start = now;
    return options;
}

} // namespace

Result<std::vector<std::unique_ptr<Connector>>> makeConnectors(const RunCommand &command, const Clock &clock)
{
    std::vector<std::unique_ptr<Connector>> connectors;
    if (command.demo) {
        auto demo = DemoConnector::make(optionsOf(*command.demo, clock.now()));
        if (!demo)
            return tl::unexpected(std::move(demo.error()));
        connectors.push_back(std::move(*demo));
    }
    return connectors;
}

} // namespace vitrina::hub
