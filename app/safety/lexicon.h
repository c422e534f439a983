// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QHash>
#include <QString>

#include <bitset>
#include <vector>

namespace vitrina {

constexpr std::size_t wordClassCount = 2304;
using WordClasses = std::bitset<wordClassCount>;

/// Classes of words by stem, of all languages alike: "[messenger] телеграм* viber". `stem*` stands for any ending,
/// `stem*3` for one of at most three letters, a bare word for itself; `-word` takes a word out of its class again.
/// "{|կ}գր{եք|իր}" stands for each of the words that it makes; "@you = եք|իր" names such a choice for "գր{@you}".
/// Cyrillic and Armenian words are also known as they are written in Latin letters ("napishite", "apush"). Immutable
/// once loaded; safe to read from any thread.
class Lexicon {
public:
    /// Errors: Local/"lexicon_invalid" with the line.
    [[nodiscard]] static Result<Lexicon> parse(QStringView source);

    /// In a transliterated text, also short words are read as what they stand for ("kod", "tur"); in others, only those
    /// too long to be words of English.
    [[nodiscard]] WordClasses classesOf(QStringView word, bool transliterated = false) const;
    /// Like classesOf(), of a word in which '*' and '#' hide letters ("с*ка"); only of the class "profanity".
    [[nodiscard]] bool hidesProfanity(QStringView word) const;
    [[nodiscard]] int classNamed(QStringView name) const; ///< -1: there is none
    /// The class of one word, made if need be: rules name words of their own.
    [[nodiscard]] int classOfLiteral(const QString &word);

private:
    struct Entry {
        std::size_t wordClass = 0;
        int mostLetters = 0; ///< of the ending
        bool excludes = false;
    };

    using Entries = QHash<QString, std::vector<Entry>>;
    struct Found {
        WordClasses classes;
        WordClasses excluded;
    };

    [[nodiscard]] int newClass(const QString &name);
    [[nodiscard]] bool addEntry(QString word, int wordClass);
    [[nodiscard]] bool addEntries(const QString &pattern, int wordClass);
    void nameChoice(QStringView line);
    void look(QStringView word, const Entries &entries, qsizetype shortest, Found &found) const;

    Entries m_entries; ///< by stem
    Entries m_inLatin; ///< by what heardAs() makes of the stem in Latin letters
    QHash<QString, QString> m_choices; ///< while it is read
    QHash<QString, int> m_names;
    int m_profanity = -1; ///< short rude words are parts of many others, in other letters
    qsizetype m_longest = 0;
};

} // namespace vitrina
