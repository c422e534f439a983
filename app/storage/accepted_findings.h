// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/accepted_finding.h"

#include <vector>

namespace vitrina {

/// Accepted findings as they stand in a note of the outbox: few, read and written as a whole, in JSON.
inline constexpr QStringView acceptedFindingsNote = u"accepted_findings";

/// What is not one is passed over: a warning that comes back does no harm.
[[nodiscard]] std::vector<AcceptedFinding> readAcceptedFindings(const QString &json);
/// Of too many the oldest are left out.
[[nodiscard]] QString writeAcceptedFindings(const std::vector<AcceptedFinding> &findings);

} // namespace vitrina
