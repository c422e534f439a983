// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "safety/finding.h"

#include <QString>

#include <vector>

namespace vitrina {

/// A text as a reader takes it in: lower case, composed, wide and mathematical letters made plain, without anything
/// that has no shape of its own (zero-width characters, marks inside Armenian words). Each unit knows its origin.
class FoldedText {
public:
    explicit FoldedText(QStringView original);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Where the units [from, to) stand in the original; `to` > `from`.
    [[nodiscard]] TextRange origin(qsizetype from, qsizetype to) const;

private:
    QString m_text;
    std::vector<qsizetype> m_starts; ///< of each unit of m_text
    std::vector<qsizetype> m_ends;
};

/// Has no shape of its own: zero-width spaces and joiners, bidi controls, soft hyphens, variation selectors.
[[nodiscard]] bool isInvisible(char32_t character);

} // namespace vitrina
