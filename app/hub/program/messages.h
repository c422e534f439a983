// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

namespace vitrina::hub {

/// An error of the hub as a sentence for whoever runs it.
[[nodiscard]] QString sentenceFor(const Error &error);

} // namespace vitrina::hub
