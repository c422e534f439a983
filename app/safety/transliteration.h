// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina {

/// A Cyrillic or Armenian word as people without such a keyboard type it; empty for a word of other letters.
[[nodiscard]] QString inLatin(const QString &word);

} // namespace vitrina
