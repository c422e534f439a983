// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "safety/tokens.h"

namespace vitrina {

/// Numbers told in words ("восемь девятьсот шестнадцать ..."), of at least seven digits, where a phone number can hide.
/// Parts may be digits. In folded text.
[[nodiscard]] std::vector<TextRange> spokenNumbersIn(const std::vector<Token> &tokens);

} // namespace vitrina
