// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/setting_query.h"

#include "domain/search_words.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace vitrina::ui {
namespace {

bool beginsOneOf(const QString &asked, const QStringList &words)
{
    return std::ranges::any_of(words, [&asked](const QString &word) { return word.startsWith(asked); });
}

QStringList wordsOf(QStringView text)
{
    return searchWords(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

SettingQuery::SettingQuery(QStringView typed)
    : m_words(wordsOf(typed))
{
}

bool SettingQuery::finds(const QString &text) const
{
    const QStringList words = wordsOf(text);
    return std::ranges::all_of(m_words, [&words](const QString &asked) { return beginsOneOf(asked, words); });
}

std::vector<TextRange> SettingQuery::marks(QStringView text) const
{
    std::vector<TextRange> marks;
    if (isEmpty())
        return marks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary()) {
        const QStringList words = wordsOf(text.sliced(from, to - from));
        if (std::ranges::any_of(m_words, [&words](const QString &asked) { return beginsOneOf(asked, words); }))
            marks.push_back({from, to - from});
    }
    return marks;
}

} // namespace vitrina::ui
