// SPDX-License-Identifier: Apache-2.0
#include "hub/program/connectors.h"

namespace vitrina::hub {

std::vector<std::unique_ptr<Connector>> makeConnectors(const RunCommand &, const Clock &)
{
    return {};
}

} // namespace vitrina::hub
