// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/fraud_report.h"
#include "storage/outbox.h"

namespace vitrina {

/// What the hub has said of the reports, and on top of it what is still on its way there: a report without an id and
/// with the state Unknown, at the time it was filed; a step that is done here already.
[[nodiscard]] std::vector<FraudReport> withPending(std::vector<FraudReport> stored,
                                                   const std::vector<OutboxEntry> &entries);

} // namespace vitrina
