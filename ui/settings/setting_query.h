// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/text_range.h"

#include <QStringList>

#include <vector>

namespace vitrina::ui {

/// What the settings are searched for: words, each of which begins a word of what is found, in any order. Case, accents
/// and signs inside words do not count (searchWords()).
class SettingQuery final {
public:
    SettingQuery() = default;
    explicit SettingQuery(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Each word is found somewhere in `text`.
    [[nodiscard]] bool finds(const QString &text) const;
    /// The words of `text` that were asked for.
    [[nodiscard]] std::vector<TextRange> marks(QStringView text) const;

private:
    QStringList m_words;
};

} // namespace vitrina::ui
