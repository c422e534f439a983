// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/frames.h"

#include <QRandomGenerator>

namespace vitrina::wire {

/// A random text frame that the contract allows. Together, a few hundred have every type, command, query, event and
/// reply.
[[nodiscard]] Frame randomFrame(QRandomGenerator &random);

} // namespace vitrina::wire
