// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/text_range.h"

#include <QString>

#include <vector>

namespace vitrina {

/// The words of `text` that a search for `query` looks for, whole words in the order of the text: without regard to
/// case, accents and the signs inside words, as the search itself; the last word of the query may be incomplete.
[[nodiscard]] std::vector<TextRange> searchMatches(QStringView text, QStringView query);

/// What is left of `ranges` in the first `length` units.
[[nodiscard]] std::vector<TextRange> clipped(std::vector<TextRange> ranges, qsizetype length);

} // namespace vitrina
