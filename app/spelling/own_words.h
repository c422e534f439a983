// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QStringList>

namespace vitrina::spelling {

/// The words that the user has added: a plain file, a word a line, UTF-8, written anew as a whole. A file that is
/// broken or was written by hand is read as far as it holds words. UI thread: the file is small.
class OwnWords {
public:
    /// Reads `file`; empty or missing: no words yet.
    explicit OwnWords(QString file);

    [[nodiscard]] const QStringList &words() const { return m_words; } ///< in the order of adding
    /// Errors: "own_words_full", "own_words_unwritable"; the word is then known until the program ends.
    [[nodiscard]] Result<void> add(const QString &word);
    [[nodiscard]] Result<void> remove(const QString &word); ///< Errors: "own_words_unwritable"

    static constexpr qsizetype most = 5000;
    static constexpr qsizetype longest = 60; ///< of a word, in UTF-16 units

private:
    [[nodiscard]] Result<void> write() const;

    QString m_file;
    QStringList m_words;
};

} // namespace vitrina::spelling
