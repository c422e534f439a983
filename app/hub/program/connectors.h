// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/connectors/connector.h"
#include "hub/program/options.h"

#include <memory>

namespace vitrina::hub {

/// The marketplaces that the command line asks for. Errors: those of DemoConnector::make().
[[nodiscard]] Result<std::vector<std::unique_ptr<Connector>>> makeConnectors(const RunCommand &command,
                                                                             const Clock &clock);

} // namespace vitrina::hub
