// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"

#include <QStringList>

namespace vitrina {

/// The words of messages: which row holds which, newest rows first, also by a word's beginning.
///
/// FTS5 walks the rows of a short beginning one after the other, from its prefix lists, but would gather all rows of
/// all forms of a longer one before it gives the first. So the long words that occur are kept in a list of their own,
/// and a long beginning is looked up as "any of its forms": each form's rows are walked, and only as far as wanted.
class WordIndex {
public:
    explicit WordIndex(Database &database)
        : m_database(database)
    {
    }

    /// `words` are those of searchWords(). To remove, give the very words that were added.
    [[nodiscard]] Result<void> add(qint64 row, const QString &words);
    [[nodiscard]] Result<void> remove(qint64 row, const QString &words);

    /// What to MATCH against `message_words`: every word must occur, the last may be incomplete. Empty: no row can
    /// match.
    [[nodiscard]] QString expressionFor(const QStringList &words);

private:
    [[nodiscard]] Result<void> remember(const QString &words);
    [[nodiscard]] QString anyFormOf(const QString &beginning);

    Database &m_database;
};

} // namespace vitrina
