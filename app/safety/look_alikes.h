// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace vitrina {

/// What a lower-case word can be read as besides itself, when letters of one alphabet (or digits) stand in for those of
/// another: "тeлегpам" with Latin e and p, "v1ber", "cyкa". Empty for a word that is plainly of one alphabet.
[[nodiscard]] std::vector<QString> otherReadings(const QString &word);

/// The word in Cyrillic, when it is written in Latin letters that all look like Cyrillic ones ("cyka"); else empty.
[[nodiscard]] QString cyrillicTwin(const QString &word);
/// The word in Latin letters, when it is written in others that all look like Latin ones; else empty.
[[nodiscard]] QString latinTwin(const QString &word);

} // namespace vitrina
