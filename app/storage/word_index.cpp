// SPDX-License-Identifier: Apache-2.0
#include "storage/word_index.h"

namespace vitrina {
namespace {

// The longest beginning that has a prefix list of its own in the schema, in characters.
constexpr qsizetype longestPrefixList = 5;
// More forms than these are left to FTS5: each costs a search of the index, too.
constexpr int mostForms = 300;

bool isLong(QStringView word)
{
    return word.size() > longestPrefixList;
}

// A word holds no quote, so quoting can't be escaped from.
QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

// The first word after all those that begin so.
QString afterAllOf(const QString &beginning)
{
    return beginning + QString::fromUcs4(U"\U0010FFFF", 1);
}

} // namespace

Result<void> WordIndex::add(qint64 row, const QString &words)
{
    return m_database.prepare("INSERT INTO message_words(rowid, words) VALUES(?, ?)")
        .bind(1, row)
        .bind(2, words)
        .run()
        .and_then([this, &words] { return remember(words); });
}

Result<void> WordIndex::remove(qint64 row, const QString &words)
{
    return m_database.prepare("INSERT INTO message_words(message_words, rowid, words) VALUES('delete', ?, ?)")
        .bind(1, row)
        .bind(2, words)
        .run();
}

Result<void> WordIndex::remember(const QString &words)
{
    for (const QStringView word : QStringView(words).tokenize(u' ')) {
        if (!isLong(word))
            continue;
        if (const auto done = m_database.prepare("INSERT OR IGNORE INTO long_word(word) VALUES(?)").bind(1, word).run();
            !done)
            return done;
    }
    return {};
}

QString WordIndex::anyFormOf(const QString &beginning)
{
    QStringList forms;
    auto read = m_database.prepare("SELECT word FROM long_word WHERE word >= ? AND word < ? LIMIT ?");
    read.bind(1, beginning).bind(2, afterAllOf(beginning)).bind(3, mostForms + 1);
    while (read.step())
        forms.append(quoted(read.text(0)));
    if (!read.result() || forms.size() > mostForms)
        return quoted(beginning) + u'*';
    return forms.isEmpty() ? QString() : u'(' + forms.join(u" OR ") + u')';
}

QString WordIndex::expressionFor(const QStringList &words)
{
    if (words.isEmpty())
        return {};
    const QString last = isLong(words.constLast()) ? anyFormOf(words.constLast()) : quoted(words.constLast()) + u'*';
    if (last.isEmpty())
        return {};
    QStringList all;
    for (const QString &word : words.first(words.size() - 1))
        all.append(quoted(word));
    all.append(last);
    return all.join(u" AND ");
}

} // namespace vitrina
