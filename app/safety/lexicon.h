// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QHash>
#include <QString>

#include <bitset>
#include <vector>

namespace vitrina {

constexpr std::size_t wordClassCount = 2048;
using WordClasses = std::bitset<wordClassCount>;

/// Classes of words by stem, of all languages alike: "[messenger] телеграм* viber". `stem*` stands for any ending,
/// `stem*3` for one of at most three letters, a bare word for itself; `-word` takes a word out of its class again.
/// Cyrillic and Armenian words are also known as they are written in Latin letters ("napishite", "apush"). Immutable
/// once loaded; safe to read from any thread.
class Lexicon {
public:
    /// Errors: Local/"lexicon_invalid" with the line.
    [[nodiscard]] static Result<Lexicon> parse(QStringView source);

    [[nodiscard]] WordClasses classesOf(QStringView word) const;
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

    [[nodiscard]] int newClass(const QString &name);
    void insert(const QString &stem, const Entry &entry);
    [[nodiscard]] bool addEntry(QString word, int wordClass);

    QHash<QString, std::vector<Entry>> m_entries; ///< by stem
    QHash<QString, int> m_names;
    qsizetype m_longest = 0;
};

} // namespace vitrina
