// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/text_range.h"

#include <QString>

#include <memory>
#include <vector>

struct UBreakIterator;

namespace vitrina::spelling {

/// A word, or several that hyphens join.
struct Word {
    TextRange whole;
    std::vector<TextRange> parts; ///< one, or those between the hyphens
};

/// Finds the words of a text that can be right or wrong. Left out are web and mail addresses, names with @, template
/// variables, words with digits (order numbers, articles), short codes in capitals, CamelCase, single letters, and what
/// mixes scripts or is longer than any word. One thread at a time.
class WordFinder {
public:
    WordFinder();
    ~WordFinder();
    Q_DISABLE_COPY_MOVE(WordFinder)

    [[nodiscard]] std::vector<Word> words(const QString &text);

private:
    struct Close {
        void operator()(UBreakIterator *breaks) const;
    };
    std::unique_ptr<UBreakIterator, Close> m_breaks;
};

} // namespace vitrina::spelling
