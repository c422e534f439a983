// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/connectors/connector.h"
#include "hub/connectors/demo/dialog_facts.h"

namespace vitrina::hub {

/// Why the marketplace does not take a message at all; absent: it takes it. Errors are Refused: the reason of the
/// dialog's write block, "window_closed", "empty_message", "too_long", "forbidden_content". `writeUntil` is the
/// dialog's newest.
[[nodiscard]] std::optional<Error> refusalOf(const DialogFacts &facts, const Outgoing &message,
                                             std::optional<UtcTime> writeUntil, UtcTime now);

/// The later check of a marketplace that looks at texts after it took them (OZ-5): why it cancels, empty when it
/// accepts.
[[nodiscard]] QString cancelReason(const QString &text);

} // namespace vitrina::hub
