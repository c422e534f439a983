// SPDX-License-Identifier: Apache-2.0
#include "storage/search.h"

#include <QSet>

namespace vitrina {
namespace {

constexpr qsizetype snippetBefore = 24;
constexpr qsizetype maxWords = 12;

// As FTS5's unicode61 sees them: letters and digits make words, everything else parts them.
QStringList wordsOf(QStringView query)
{
    QStringList words;
    QString word;
    for (const char32_t c : query.toUcs4()) {
        const bool part = QChar::isLetterOrNumber(c) || QChar::isMark(c);
        if (part)
            word += QStringView(QChar::fromUcs4(c));
        if (!part && !word.isEmpty())
            words.append(std::exchange(word, QString()));
    }
    if (!word.isEmpty())
        words.append(word);
    return words.mid(0, maxWords);
}

QString snippetOf(const QString &text, const QStringList &words)
{
    qsizetype at = -1;
    for (const QString &word : words) {
        at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            break;
    }
    if (at <= snippetBefore)
        return text.left(160);
    const qsizetype start = text.indexOf(u' ', at - snippetBefore);
    const qsizetype from = start >= 0 && start < at ? start + 1 : at;
    return QChar(0x2026) + text.mid(from, 160);
}

} // namespace

QString Search::matchExpression(QStringView query)
{
    const QStringList words = wordsOf(query);
    if (words.isEmpty())
        return {};
    // A word holds letters and digits only, so quoting can't be escaped from.
    QString expression;
    for (const QString &word : words)
        expression += u'"' + word + u"\" ";
    expression.chop(1);
    return expression + u'*';
}

std::vector<Search::Hit> Search::find(QStringView query, int limit)
{
    std::vector<Hit> hits;
    const QString expression = matchExpression(query);
    if (expression.isEmpty())
        return hits;
    const QStringList words = wordsOf(query);
    QSet<DialogKey> seen;
    auto names =
        m_database.prepare("SELECT rowid FROM dialog_words WHERE dialog_words MATCH ? ORDER BY rowid DESC LIMIT ?");
    names.bind(1, expression).bind(2, limit);
    while (names.step()) {
        seen.insert(names.integer(0));
        hits.push_back({names.integer(0), {}});
    }
    auto texts = m_database.prepare(
        "SELECT m.dialog, m.text, m.translation FROM message_words w JOIN message m ON m.k = w.rowid "
        "WHERE message_words MATCH ? ORDER BY w.rowid DESC LIMIT ?");
    texts.bind(1, expression).bind(2, limit);
    while (texts.step()) {
        const DialogKey dialog = texts.integer(0);
        if (seen.contains(dialog))
            continue;
        seen.insert(dialog);
        const QString text = texts.text(1);
        const QString translation = texts.text(2);
        const bool inText = text.contains(words.constFirst(), Qt::CaseInsensitive) || translation.isEmpty();
        hits.push_back({dialog, snippetOf(inText ? text : translation, words)});
    }
    return hits;
}

} // namespace vitrina
