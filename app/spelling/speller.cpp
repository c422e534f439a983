// SPDX-License-Identifier: Apache-2.0
#include "spelling/speller.h"

#include "spelling/armenian_spelling.h"
#include "spelling/question_words.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace vitrina::spelling {
namespace {

// From so many words on, a text most of whose words no dictionary knows is in another language, and not full of
// mistakes.
constexpr int fewWords = 6;
constexpr qsizetype shortestPart = 3; ///< of a word with hyphens, to be wrong alone

struct Tally {
    int all = 0;
    int wrong = 0;

    [[nodiscard]] bool isForeign() const { return all >= fewWords && wrong * 2 > all; }
};

/// Is any of it in another script than that of most brands?
bool hasOwnScript(const QString &text)
{
    return std::ranges::any_of(text, [](const QChar &c) {
        const Script script = scriptOf(QStringView(&c, 1));
        return script == Script::Cyrillic || script == Script::Armenian;
    });
}

bool isShowable(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

} // namespace

struct Speller::Verdict {
    std::vector<std::pair<Script, TextRange>> wrong;
    QMap<Script, Tally> tallies;
};

Speller::Speller(const std::vector<DictionaryFiles> &files, ReadWordBook read, std::atomic<int> &current)
    : m_read(std::move(read))
    , m_current(current)
{
    for (const DictionaryFiles &one : files)
        m_shelf.push_back({one, nullptr, DictionaryState::Unread});
}

Speller::~Speller() = default;

void Speller::setOwnWords(const QStringList &words)
{
    m_own.clear();
    for (const QString &word : words)
        m_own.insert(plainWord(word).toCaseFolded());
}

void Speller::giveUp(size_t index)
{
    m_shelf[index].state = DictionaryState::Silent;
}

void Speller::read(Place &place)
{
    m_current = int(&place - m_shelf.data());
    place.book = m_read(place.files);
    if (!place.book) {
        place.state = DictionaryState::Broken;
    } else if (place.files.language == u"hy" && !isReformed(*place.book)) {
        place.book.reset();
        place.state = DictionaryState::OldSpelling;
    } else {
        place.state = DictionaryState::Ready;
    }
    m_current = -1;
}

std::vector<Speller::Place *> Speller::booksOf(const QStringList &languages)
{
    std::vector<Place *> books;
    for (Place &place : m_shelf) {
        if (!languages.contains(place.files.language))
            continue;
        if (place.state == DictionaryState::Unread)
            read(place);
        if (place.book)
            books.push_back(&place);
    }
    return books;
}

bool Speller::isKnown(const QString &plain, const std::vector<Place *> &books)
{
    return std::ranges::any_of(books, [this, &plain](Place *place) {
        m_current = int(place - m_shelf.data());
        const bool known = place->book->knows(plain);
        m_current = -1;
        return known;
    });
}

bool Speller::isRight(QStringView word, const QSet<QString> &names, const std::vector<Place *> &books)
{
    const QString plain = plainWord(word);
    const QString folded = plain.toCaseFolded();
    return m_own.contains(folded) || isKnown(plain, books) || isNamed(folded, names);
}

Speller::Verdict Speller::judge(const SpellingQuestion &question)
{
    const QSet<QString> names = wordsOfNames(question.names);
    const bool isLatin = !hasOwnScript(question.text);
    const QStringView text = question.text;
    QMap<Script, std::vector<Place *>> books;
    Verdict verdict;
    for (const Word &word : m_finder.words(question.text)) {
        bool wholeAsked = word.parts.size() == 1;
        for (const TextRange &part : word.parts) {
            const QStringView letters = text.sliced(part.start, part.length);
            const Script script = scriptOf(letters);
            // The name of a thing, more often than a mistake: "заказ на Garmin".
            if (script == Script::Latin && !isLatin && letters.front().isUpper())
                continue;
            if (!books.contains(script))
                books.insert(script, booksOf(languagesFor(script, question)));
            if (books[script].empty())
                continue;
            ++verdict.tallies[script].all;
            if (isRight(letters, names, books[script]))
                continue;
            if (!std::exchange(wholeAsked, true)
                && isRight(text.sliced(word.whole.start, word.whole.length), names, books[script]))
                break;
            if (word.whole.length > part.length && part.length < shortestPart)
                continue;
            ++verdict.tallies[script].wrong;
            verdict.wrong.emplace_back(script, part);
        }
    }
    return verdict;
}

// Who answers in Russian in a Ukrainian dialog, or the other way round, may write a sentence that no letter tells.
SpellingQuestion Speller::settled(const SpellingQuestion &question)
{
    if (!question.language.isEmpty() || !cyrillicLanguage(question.text).isEmpty())
        return question;
    const Tally known = judge(question).tallies[Script::Cyrillic];
    if (known.wrong * 2 <= known.all)
        return question;
    for (const QString &language : languagesFor(Script::Cyrillic, {question.text, {}, {}, {}})) {
        SpellingQuestion other = question;
        other.hint = language;
        const Tally tally = judge(other).tallies[Script::Cyrillic];
        if (tally.all > 0 && tally.wrong * 2 < known.wrong)
            return other;
    }
    return question;
}

std::vector<TextRange> Speller::wrongWords(const SpellingQuestion &question)
{
    const Verdict verdict = judge(settled(question));
    std::vector<TextRange> ranges;
    for (const auto &[script, range] : verdict.wrong) {
        const bool isForeign = question.language.isEmpty() && verdict.tallies.value(script).isForeign();
        if (!isForeign && ranges.size() < mostFindings)
            ranges.push_back(range);
    }
    return ranges;
}

QStringList Speller::suggestions(const QString &word, const SpellingQuestion &question)
{
    const QString plain = plainWord(word);
    QStringList all;
    for (Place *place : booksOf(languagesFor(scriptOf(word), settled(question)))) {
        m_current = int(place - m_shelf.data());
        all += place->book->suggestions(plain);
        m_current = -1;
    }
    all.removeDuplicates();
    all.removeAll(word);
    all.removeIf([](const QString &one) { return one.size() > 2 * 60 || !isShowable(one); });
    if (all.size() > mostSuggestions)
        all.resize(mostSuggestions);
    if (word.contains(u'’'))
        all.replaceInStrings(QStringLiteral("'"), QStringLiteral("’"));
    return all;
}

} // namespace vitrina::spelling
