// SPDX-License-Identifier: Apache-2.0
#include "storage/search.h"

#include "domain/search_words.h"
#include "storage/word_index.h"

#include <QSet>

namespace vitrina {
namespace {

constexpr qsizetype snippetBefore = 24;
constexpr qsizetype snippetLength = 160;
constexpr qsizetype maxQueryLength = 1000;
constexpr qsizetype maxWords = 12;
// One dialog that says the word again and again may not hide the others, nor keep us busy for long.
constexpr int messagesPerHit = 10;

QStringList wordsOf(QStringView query)
{
    return searchWords(query.left(maxQueryLength)).split(u' ', Qt::SkipEmptyParts).mid(0, maxWords);
}

QString nameExpressionOf(const QStringList &words)
{
    // A word holds no quote, so quoting can't be escaped from.
    return u'"' + words.join(u"\" \"") + u"\"*";
}

QStringView cutAtCharacter(QStringView text, qsizetype length)
{
    const QStringView cut = text.left(length);
    return !cut.isEmpty() && cut.back().isHighSurrogate() ? cut.chopped(1) : cut;
}

QString snippetOf(QStringView text, qsizetype at)
{
    if (at <= snippetBefore)
        return cutAtCharacter(text, snippetLength).toString();
    const qsizetype space = text.indexOf(u' ', at - snippetBefore);
    const qsizetype from = space >= 0 && space < at ? space + 1 : at;
    return QChar(0x2026) + cutAtCharacter(text.mid(from), snippetLength);
}

QString snippetOf(const QString &text, const QString &translation, const QStringList &words)
{
    const qsizetype inText = findSearchWord(text, words);
    if (inText < 0 && !translation.isEmpty())
        return snippetOf(translation, findSearchWord(translation, words));
    return snippetOf(text, inText);
}

} // namespace

Result<std::vector<Search::Hit>> Search::find(QStringView query, int limit)
{
    std::vector<Hit> hits;
    const QStringList words = wordsOf(query);
    if (words.isEmpty() || limit <= 0)
        return hits;
    QSet<DialogKey> seen;
    auto names =
        m_database.prepare("SELECT rowid FROM dialog_words WHERE dialog_words MATCH ? ORDER BY rowid DESC LIMIT ?");
    names.bind(1, nameExpressionOf(words)).bind(2, limit);
    while (names.step()) {
        seen.insert(names.integer(0));
        hits.push_back({names.integer(0), {}});
    }
    if (const auto read = names.result(); !read)
        return tl::unexpected(read.error());
    const QString expression = WordIndex(m_database).expressionFor(words);
    if (expression.isEmpty())
        return hits;
    const size_t most = hits.size() + size_t(limit);
    auto texts = m_database.prepare(
        "SELECT m.dialog, m.text, m.translation FROM message_words w JOIN message m ON m.k = w.rowid "
        "WHERE message_words MATCH ? ORDER BY w.rowid DESC LIMIT ?");
    texts.bind(1, expression).bind(2, limit * messagesPerHit);
    while (hits.size() < most && texts.step()) {
        const DialogKey dialog = texts.integer(0);
        if (seen.contains(dialog))
            continue;
        seen.insert(dialog);
        hits.push_back({dialog, snippetOf(texts.text(1), texts.text(2), words)});
    }
    return texts.result().map([&hits] { return std::move(hits); });
}

} // namespace vitrina
