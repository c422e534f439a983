// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace vitrina {

/// A part of a text, in UTF-16 units.
struct TextRange {
    qsizetype at = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// The words of `text` that a search for `query` looks for, whole words in the order of the text: without regard to
/// case, accents and the signs inside words, as the search itself; the last word of the query may be incomplete.
[[nodiscard]] std::vector<TextRange> searchMatches(QStringView text, QStringView query);

/// What is left of `ranges` in the first `length` units.
[[nodiscard]] std::vector<TextRange> clipped(std::vector<TextRange> ranges, qsizetype length);

} // namespace vitrina
