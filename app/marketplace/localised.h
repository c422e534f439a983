// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina {

/// A text in the four languages of the interface. Plain text.
struct Localised {
    QString en; ///< never empty in a loaded profile
    QString hy;
    QString ru;
    QString uk;

    /// The text for a language or locale ("uk", "uk_UA", "uk-UA"); English where that one is missing.
    [[nodiscard]] const QString &text(QStringView language) const;
    [[nodiscard]] bool isComplete() const;

    friend bool operator==(const Localised &, const Localised &) = default;
};

} // namespace vitrina
