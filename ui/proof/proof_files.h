// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"
#include "domain/proof.h"

namespace vitrina::ui {

/// The files that came with the message of an entry, as the hub wrote them down. Without an id where an older hub wrote
/// only name and sum: such a file can't be fetched.
[[nodiscard]] std::vector<Attachment> filesOf(const EvidenceEntry &entry);

/// The pictures of a dialog's entries, each once, in their order.
[[nodiscard]] std::vector<Attachment> picturesOf(const Proof &proof);

} // namespace vitrina::ui
