// SPDX-License-Identifier: Apache-2.0
#include "safety/lexicon.h"

#include "safety/transliteration.h"

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr int anyEnding = 99;
constexpr qsizetype fewestTransliterated = 5; // shorter ones are words of English
constexpr qsizetype fewestShort = 2; // in a text that is no English

bool fits(QStringView stem, QStringView word, int mostLetters)
{
    if (word.size() < stem.size() || word.size() > stem.size() + mostLetters)
        return false;
    for (qsizetype i = 0; i < stem.size(); ++i) {
        if (word[i] != stem[i] && word[i] != u'*' && word[i] != u'#')
            return false;
    }
    return true;
}

} // namespace

Result<Lexicon> Lexicon::parse(QStringView source)
{
    Lexicon lexicon;
    int current = -1;
    int number = 0;
    for (const QStringView line : source.split(u'\n')) {
        ++number;
        const QStringView text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        if (text.startsWith(u'[') && text.endsWith(u']')) {
            current = lexicon.newClass(text.sliced(1, text.size() - 2).toString());
            if (current >= 0)
                continue;
        }
        if (text.startsWith(u'@')) {
            lexicon.nameChoice(text.sliced(1));
            continue;
        }
        for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (current < 0 || !lexicon.addEntries(word.toString(), current))
                return failure(ErrorClass::Local, u"lexicon_invalid", u"line "_s + QString::number(number));
        }
    }
    return lexicon;
}

int Lexicon::newClass(const QString &name)
{
    if (const auto known = m_names.constFind(name); known != m_names.cend())
        return *known;
    if (std::size_t(m_names.size()) >= wordClassCount)
        return -1;
    const int index = int(m_names.size());
    m_names.insert(name, index);
    if (name == u"profanity")
        m_profanity = index;
    return index;
}

bool Lexicon::addEntry(QString word, int wordClass)
{
    Entry entry{std::size_t(wordClass), 0, word.startsWith(u'-')};
    if (entry.excludes)
        word.remove(0, 1);
    if (const qsizetype star = word.indexOf(u'*'); star >= 0) {
        const QStringView count = QStringView(word).sliced(star + 1);
        entry.mostLetters = count.isEmpty() ? anyEnding : count.toInt();
        word.truncate(star);
        if (entry.mostLetters < 1)
            return false;
    }
    if (word.isEmpty())
        return false;
    m_longest = std::max(m_longest, word.size());
    m_entries[word].push_back(entry);
    if (const QString latin = heardAs(inLatin(word));
        latin.size() >= (wordClass == m_profanity ? fewestTransliterated : fewestShort)) {
        m_longest = std::max(m_longest, latin.size());
        m_inLatin[latin].push_back(entry);
    }
    return true;
}

void Lexicon::nameChoice(QStringView line)
{
    const qsizetype equals = line.indexOf(u'=');
    m_choices.insert(line.first(std::max<qsizetype>(0, equals)).trimmed().toString(),
                     line.sliced(equals + 1).trimmed().toString());
}

bool Lexicon::addEntries(const QString &pattern, int wordClass)
{
    const qsizetype open = pattern.indexOf(u'{');
    if (open < 0)
        return addEntry(pattern, wordClass);
    const qsizetype close = pattern.indexOf(u'}', open);
    if (close < 0)
        return false;
    const QString inside = pattern.sliced(open + 1, close - open - 1);
    const QString choice = inside.startsWith(u'@') ? m_choices.value(inside.sliced(1)) : inside;
    const QStringList parts = choice.split(u'|');
    return !choice.isEmpty() && std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        return addEntries(pattern.first(open) + part + pattern.sliced(close + 1), wordClass);
    });
}

int Lexicon::classNamed(QStringView name) const
{
    return m_names.value(name.toString(), -1);
}

int Lexicon::classOfLiteral(const QString &word)
{
    const int wordClass = newClass(u'=' + word);
    if (wordClass >= 0 && !m_entries.value(word).empty()) {
        const std::vector<Entry> &entries = m_entries[word];
        const auto isThis = [wordClass](const Entry &entry) { return entry.wordClass == std::size_t(wordClass); };
        if (std::any_of(entries.begin(), entries.end(), isThis))
            return wordClass;
    }
    return wordClass >= 0 && addEntry(word, wordClass) ? wordClass : -1;
}

void Lexicon::look(QStringView word, const Entries &entries, qsizetype shortest, Found &found) const
{
    const qsizetype longest = std::min(word.size(), m_longest);
    for (qsizetype length = shortest; length <= longest; ++length) {
        const auto stem = entries.constFind(QString::fromRawData(word.data(), length));
        if (stem == entries.cend())
            continue;
        for (const Entry &entry : *stem) {
            if (word.size() - length <= entry.mostLetters)
                (entry.excludes ? found.excluded : found.classes).set(entry.wordClass);
        }
    }
}

WordClasses Lexicon::classesOf(QStringView word, bool transliterated) const
{
    Found found;
    look(word, m_entries, 1, found);
    if (!word.isEmpty() && word[0].unicode() < 0x80 && word[0].isLetter())
        look(heardAs(word.toString()), m_inLatin, transliterated ? fewestShort : fewestTransliterated, found);
    return found.classes & ~found.excluded;
}

bool Lexicon::hidesProfanity(QStringView word) const
{
    const int wanted = classNamed(u"profanity");
    const auto shown = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    if (wanted < 0 || shown < 2)
        return false;
    for (auto stem = m_entries.cbegin(); stem != m_entries.cend(); ++stem) {
        for (const Entry &entry : *stem) {
            if (entry.wordClass == std::size_t(wanted) && !entry.excludes && fits(stem.key(), word, entry.mostLetters))
                return true;
        }
    }
    return false;
}

} // namespace vitrina
