// SPDX-License-Identifier: Apache-2.0
#include "spelling/question_words.h"

namespace vitrina::spelling {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype mostNames = 500;
constexpr qsizetype longestNames = 10'000; ///< of all of them, in UTF-16 units
constexpr qsizetype shortestStem = 3;
constexpr qsizetype longestEnding = 3;

} // namespace

QStringList languagesFor(Script script, const SpellingQuestion &question)
{
    if (!question.language.isEmpty())
        return scriptOfLanguage(question.language) == script ? QStringList{question.language} : QStringList();
    const QString hint = question.hint.left(8).section(u'-', 0, 0).toLower();
    const bool fits = scriptOfLanguage(hint) == script;
    switch (script) {
    case Script::Armenian:
        return {u"hy"_s};
    case Script::Cyrillic: {
        const QString byLetters = cyrillicLanguage(question.text);
        if (!byLetters.isEmpty())
            return {byLetters};
        return fits ? QStringList{hint} : QStringList{u"ru"_s, u"uk"_s};
    }
    case Script::Latin:
        return fits && hint != u"en" ? QStringList{hint, u"en"_s} : QStringList{u"en"_s};
    default:
        return {};
    }
}

QSet<QString> wordsOfNames(const QStringList &names)
{
    QSet<QString> words;
    const QString all = names.join(u' ').left(longestNames);
    QString word;
    const auto finish = [&words, &word] {
        if (word.size() > 1 && words.size() < mostNames)
            words.insert(plainWord(word).toCaseFolded());
        word.clear();
    };
    for (const QChar c : all) {
        if (c.isLetter() || c.isMark() || c == u'\'' || c == u'’')
            word += c;
        else
            finish();
    }
    finish();
    return words;
}

bool isNamed(const QString &folded, const QSet<QString> &names)
{
    if (names.contains(folded))
        return true;
    for (const QString &name : names) {
        const QStringView stem = QStringView(name).chopped(1);
        const bool isForm =
            stem.size() >= shortestStem && folded.startsWith(stem) && folded.size() <= stem.size() + longestEnding;
        if (isForm)
            return true;
    }
    return false;
}

} // namespace vitrina::spelling
