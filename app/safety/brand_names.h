// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace vitrina {

/// Names of a marketplace held against a word, whatever letters it is written with (OZ-8): skeletons of UTS #39 of both
/// sides, folded and unfolded, own pairs where ICU has none, and word forms of ru and uk.
class BrandNames {
public:
    explicit BrandNames(const std::vector<QString> &aliases);

    [[nodiscard]] bool matches(const QString &word) const;
    /// One letter more, less or other than a name of at least five letters.
    [[nodiscard]] bool almostMatches(const QString &word) const;

private:
    std::vector<QString> m_names; ///< lower case, first words of the aliases
    std::vector<QString> m_skeletons; ///< of the names in lower, upper and title case
};

} // namespace vitrina
