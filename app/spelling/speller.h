// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spelling/word_book.h"
#include "spelling/words.h"

#include <QSet>

#include <atomic>

namespace vitrina::spelling {

/// A text and what is known round it.
struct SpellingQuestion {
    QString text;
    QString language; ///< chosen by the user, "ru"; empty: by the letters, and where they don't tell by `hint`
    QString hint; ///< language of the dialog, BCP 47, may be empty
    QStringList names; ///< of buyer, shop, marketplace and goods: no mistakes

    friend bool operator==(const SpellingQuestion &, const SpellingQuestion &) = default;
};

enum class DictionaryState {
    Unread, ///< nobody has needed it yet
    Ready,
    OldSpelling, ///< Armenian as it was written before the reform: it would mark every other word
    Broken, ///< or too big
    Silent, ///< it did not come back in time
};

/// Finds misspelled words with several dictionaries at once: a word is right if one of its script and language knows
/// it. A dictionary is read when it is first needed. One thread, which may take its time.
class Speller {
public:
    /// `current` tells the index of the dictionary that is busy, -1: none; for whoever waits for an answer.
    Speller(const std::vector<DictionaryFiles> &files, ReadWordBook read, std::atomic<int> &current);
    ~Speller();
    Q_DISABLE_COPY_MOVE(Speller)

    void setOwnWords(const QStringList &words);
    /// At most mostFindings, in the order of the text.
    [[nodiscard]] std::vector<TextRange> wrongWords(const SpellingQuestion &question);
    /// For a word of question.text; the best first.
    [[nodiscard]] QStringList suggestions(const QString &word, const SpellingQuestion &question);
    /// Reads the dictionaries of a language if that has not been done.
    void readAll(const QString &language) { (void)booksOf({language}); }
    [[nodiscard]] DictionaryState state(size_t index) const { return m_shelf[index].state; }
    void giveUp(size_t index); ///< as Silent, without having read it

    static constexpr size_t mostFindings = 500;
    static constexpr qsizetype mostSuggestions = 5;

private:
    struct Place {
        DictionaryFiles files;
        std::unique_ptr<WordBook> book;
        DictionaryState state = DictionaryState::Unread;
    };
    [[nodiscard]] std::vector<Place *> booksOf(const QStringList &languages);
    void read(Place &place);
    struct Verdict;
    [[nodiscard]] Verdict judge(const SpellingQuestion &question);
    /// The question with the language that its Cyrillic words are in, where the letters leave it open.
    [[nodiscard]] SpellingQuestion settled(const SpellingQuestion &question);
    [[nodiscard]] bool isRight(QStringView word, const QSet<QString> &names, const std::vector<Place *> &books);
    [[nodiscard]] bool isKnown(const QString &plain, const std::vector<Place *> &books);

    std::vector<Place> m_shelf;
    ReadWordBook m_read;
    std::atomic<int> &m_current;
    QSet<QString> m_own; ///< case folded
    WordFinder m_finder;
};

} // namespace vitrina::spelling
