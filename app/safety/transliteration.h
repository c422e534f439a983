// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina {

/// A Cyrillic or Armenian word as people without such a keyboard type it; empty for a word of other letters.
[[nodiscard]] QString inLatin(const QString &word);

/// One spelling of the many in which a sound is typed in Latin letters: "kh" and "x", "ts" and "c", "q" and "k". Of two
/// words that sound alike it makes the same; it is no reading for people.
[[nodiscard]] QString heardAs(const QString &latin);

} // namespace vitrina
