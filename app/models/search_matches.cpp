// SPDX-License-Identifier: Apache-2.0
#include "models/search_matches.h"

#include "domain/search_words.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace vitrina {
namespace {

bool isAskedFor(QStringView word, const QStringList &asked)
{
    const QStringList parts = searchWords(word).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(
        parts, [&asked](const QString &part) { return asked.contains(part) || part.startsWith(asked.constLast()); });
}

} // namespace

std::vector<TextRange> searchMatches(QStringView text, QStringView query)
{
    std::vector<TextRange> matches;
    const QStringList asked = searchWords(query).split(u' ', Qt::SkipEmptyParts);
    if (asked.isEmpty())
        return matches;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text.data(), text.size());
    qsizetype from = 0;
    for (qsizetype to = words.toNextBoundary(); to >= 0; from = to, to = words.toNextBoundary()) {
        if (isAskedFor(text.sliced(from, to - from), asked))
            matches.push_back({from, to - from});
    }
    return matches;
}

std::vector<TextRange> clipped(std::vector<TextRange> ranges, qsizetype length)
{
    std::erase_if(ranges, [length](const TextRange &range) { return range.start >= length; });
    for (TextRange &range : ranges)
        range.length = std::min(range.length, length - range.start);
    return ranges;
}

} // namespace vitrina
