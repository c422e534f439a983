// SPDX-License-Identifier: Apache-2.0
#include "safety/rule_book.h"

#include <algorithm>
#include <span>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr std::size_t nowhere = std::size_t(-1);
// "a <4> b" is "a ~4 b" and "b ~4 a".
QStringList waysOf(QStringView rule)
{
    const qsizetype open = rule.indexOf(u'<');
    const qsizetype close = rule.indexOf(u'>');
    const qsizetype colon = rule.indexOf(u':');
    if (open < 0 || close < open || colon > open)
        return {rule.toString()};
    const qsizetype slash = rule.indexOf(u'/') < close ? rule.size() : rule.indexOf(u'/');
    const QString head = rule.first(colon + 1).toString();
    const QString left = rule.sliced(colon + 1, open - colon - 1).toString();
    const QString right = rule.sliced(close + 1, slash - close - 1).toString();
    const QString gap = u" ~"_s + rule.sliced(open + 1, close - open - 1).toString() + u' ';
    const QString tail = rule.sliced(slash).toString();
    return {head + left + gap + right + u' ' + tail, head + right + gap + left + u' ' + tail};
}

constexpr std::size_t denialReach = 6; ///< words between what is denied and a "not" that follows it
constexpr std::size_t negationReach = 5; ///< words between "not" and what it denies
constexpr std::size_t lackReach = 2; ///< the same of "there is no": "out of stock, no colour left cancel please"

// Within a sentence, only a comma is one.
bool isPause(const Token &token)
{
    return token.kind == TokenKind::Comma || token.kind == TokenKind::Stop;
}

} // namespace

bool RuleBook::addClasses(QStringView names, WordClasses &classes, Lexicon &lexicon)
{
    for (const QStringView name : names.split(u'|', Qt::SkipEmptyParts)) {
        const int index =
            name.startsWith(u'=') ? lexicon.classOfLiteral(name.sliced(1).toString()) : lexicon.classNamed(name);
        if (index < 0)
            return false;
        classes.set(std::size_t(index));
    }
    return true;
}

bool RuleBook::parseElement(QStringView word, Element &element, Lexicon &lexicon)
{
    if (word == u"^") {
        element.start = true;
        return true;
    }
    if (word == u"$") {
        element.end = true;
        return true;
    }
    if (word == u"#") {
        element.number = true;
        return true;
    }
    if (word.startsWith(u'!')) {
        element.absent = true;
        return addClasses(word.sliced(1), element.anyOf, lexicon);
    }
    if (word.endsWith(u'?')) {
        element.optional = true;
        word.chop(1);
    }
    return addClasses(word, element.anyOf, lexicon);
}

bool RuleBook::parseGuards(QStringView guards, Rule &rule, Lexicon &lexicon)
{
    const QList<QStringView> words = guards.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool hasNames = i + 1 < words.size();
        if (words[i] == u"negated")
            rule.evenNegated = true;
        else if (words[i] == u"late")
            rule.deniedAfter = true;
        else if (words[i] == u"anywhere")
            rule.anywhere = true;
        else if (words[i] == u"unless" && hasNames && addClasses(words[i + 1], rule.unless, lexicon))
            ++i;
        else if (words[i] == u"with" && hasNames && addClasses(words[i + 1], rule.only.emplace_back(), lexicon))
            ++i;
        else
            return false;
    }
    return true;
}

bool RuleBook::parseRule(QStringView line, Rule &rule, Lexicon &lexicon)
{
    const qsizetype colon = line.indexOf(u':');
    const qsizetype slash = line.indexOf(u'/');
    if (colon < 1)
        return false;
    rule.topic = line.first(colon).trimmed().toString();
    const QStringView pattern = line.sliced(colon + 1, (slash < 0 ? line.size() : slash) - colon - 1);
    Element next;
    for (const QStringView word : pattern.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'~')) {
            const qsizetype minus = word.indexOf(u'-');
            next.gap = word.sliced(1, (minus < 0 ? word.size() : minus) - 1).toInt();
            if (minus > 0 && !addClasses(word.sliced(minus + 1), next.notBefore, lexicon))
                return false;
            continue;
        }
        if (!parseElement(word, next, lexicon))
            return false;
        rule.elements.push_back(std::exchange(next, {}));
    }
    return !rule.elements.empty() && (slash < 0 || parseGuards(line.sliced(slash + 1), rule, lexicon));
}

Result<RuleBook> RuleBook::parse(QStringView source, Lexicon &lexicon)
{
    RuleBook book;
    Direction direction = Direction::Unknown;
    bool isHarmless = false;
    int number = 0;
    for (const QStringView line : source.split(u'\n')) {
        ++number;
        const QStringView text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        if (text.startsWith(u'[')) {
            isHarmless = text == u"[harmless]";
            direction = valueOf<Direction>(text.sliced(1, text.size() - 2));
            continue;
        }
        for (const QString &way : waysOf(text)) {
            Rule rule;
            rule.direction = direction;
            const bool good =
                parseRule(way, rule, lexicon) && (!isHarmless || addClasses(rule.topic, rule.harmless, lexicon));
            if (!good)
                return failure(ErrorClass::Local, u"rules_invalid", u"line "_s + QString::number(number));
            (isHarmless ? book.m_harmless : book.m_rules).push_back(std::move(rule));
        }
    }
    book.m_negation = std::size_t(std::max(0, lexicon.classNamed(u"negation")));
    book.m_lack = std::size_t(std::max(0, lexicon.classNamed(u"lack")));
    book.m_lateNegation = std::size_t(std::max(0, lexicon.classNamed(u"late_negation")));
    book.m_politeQuestion = std::size_t(std::max(0, lexicon.classNamed(u"polite_question")));
    return book;
}

std::size_t RuleBook::match(const Rule &rule, std::size_t element, const std::vector<Token> &tokens, std::size_t at,
                            const Sentence &sentence)
{
    if (element == rule.elements.size())
        return at;
    const Element &wanted = rule.elements[element];
    if (wanted.start)
        return at == sentence.first ? match(rule, element + 1, tokens, at, sentence) : nowhere;
    if (wanted.end) {
        const bool ends = at == sentence.end || isPause(tokens[at]);
        return ends ? match(rule, element + 1, tokens, at, sentence) : nowhere;
    }
    int passed = 0;
    for (std::size_t i = at; i < sentence.end; ++i) {
        const Token &token = tokens[i];
        if (isPause(token)) {
            if (wanted.gap == 0 && !wanted.absent)
                break;
            continue;
        }
        const bool fits =
            wanted.number ? !token.word.isEmpty() && token.word[0].isDigit() : (token.classes & wanted.anyOf).any();
        if (wanted.absent)
            return fits ? nowhere : match(rule, element + 1, tokens, at, sentence);
        if (fits) {
            if (const std::size_t end = match(rule, element + 1, tokens, i + 1, sentence); end != nowhere)
                return end;
        }
        if ((token.classes & wanted.notBefore).any() || passed++ >= wanted.gap)
            break;
    }
    return wanted.optional || wanted.absent ? match(rule, element + 1, tokens, at, sentence) : nowhere;
}

bool RuleBook::canMatch(const Rule &rule, const Sentence &sentence)
{
    return std::all_of(rule.elements.begin(), rule.elements.end(), [&sentence](const Element &element) {
        const bool isWord = !element.start && !element.end && !element.number && !element.optional && !element.absent;
        return !isWord || (element.anyOf & sentence.classes).any();
    });
}

bool RuleBook::isNegated(const Rule &rule, const std::vector<Token> &tokens, std::size_t from, std::size_t to,
                         const Sentence &sentence) const
{
    const auto denies = [&](std::size_t i) {
        const bool isFar = (i < from && from - i > lackReach) || i >= to + lackReach;
        if (!tokens[i].classes.test(m_negation) || (isFar && tokens[i].classes.test(m_lack)))
            return false;
        return i + 1 >= sentence.end || !tokens[i + 1].classes.test(m_politeQuestion);
    };
    std::size_t passed = 0;
    for (std::size_t i = from; i > sentence.first && passed < negationReach; --i, ++passed) {
        if (isPause(tokens[i - 1]))
            break;
        if (denies(i - 1))
            return true;
    }
    for (std::size_t i = from; i < to; ++i) {
        if (denies(i))
            return true;
    }
    for (std::size_t i = to; i < std::min(sentence.end, to + denialReach) && !isPause(tokens[i]); ++i) {
        if (denies(i) && (rule.deniedAfter || tokens[i].classes.test(m_lateNegation)))
            return true;
    }
    return false;
}

std::vector<RuleBook::Sentence> RuleBook::sentencesOf(const std::vector<Token> &tokens)
{
    std::vector<Sentence> sentences;
    for (std::size_t first = 0; first < tokens.size();) {
        Sentence sentence{first, first, {}};
        while (sentence.end < tokens.size() && tokens[sentence.end].kind != TokenKind::Stop)
            sentence.classes |= tokens[sentence.end++].classes;
        first = sentence.end + 1;
        sentences.push_back(sentence);
    }
    return sentences;
}

// "A code of a colour" is no code to be kept secret.
void RuleBook::takeHarmless(std::vector<Token> &tokens) const
{
    for (const Sentence &sentence : sentencesOf(tokens)) {
        for (const Rule &rule : m_harmless) {
            if (!canMatch(rule, sentence))
                continue;
            for (std::size_t i = sentence.first; i < sentence.end; ++i) {
                const std::size_t end = match(rule, 0, tokens, i, sentence);
                const auto isComma = [](const Token &token) { return token.kind == TokenKind::Comma; };
                if (end == nowhere
                    || std::any_of(tokens.begin() + qsizetype(i), tokens.begin() + qsizetype(end), isComma))
                    continue;
                for (std::size_t word = i; word < end; ++word)
                    tokens[word].classes &= ~rule.harmless;
            }
        }
    }
}

std::vector<Phrase> RuleBook::phrasesIn(std::vector<Token> tokens, Direction direction) const
{
    takeHarmless(tokens);
    std::vector<Sentence> sentences = sentencesOf(tokens);
    Sentence whole{0, tokens.size(), {}};
    for (const Sentence &sentence : sentences)
        whole.classes |= sentence.classes;
    const std::span<const Sentence> all(&whole, 1);
    std::vector<Phrase> phrases;
    for (const Rule &rule : m_rules) {
        if (rule.direction != Direction::Unknown && rule.direction != direction)
            continue;
        for (const Sentence &sentence : rule.anywhere ? all : std::span<const Sentence>(sentences)) {
            if (!admits(rule, sentence) || !canMatch(rule, sentence))
                continue;
            for (std::size_t i = sentence.first; i < sentence.end; ++i) {
                const std::size_t end = match(rule, 0, tokens, i, sentence);
                if (end == nowhere || end == i || (!rule.evenNegated && isNegated(rule, tokens, i, end, sentence)))
                    continue;
                phrases.push_back({rule.topic, tokens[i].from, tokens[end - 1].to});
                break;
            }
        }
    }
    return phrases;
}

bool RuleBook::admits(const Rule &rule, const Sentence &sentence)
{
    return (rule.unless & sentence.classes).none()
        && std::all_of(rule.only.begin(), rule.only.end(),
                       [&sentence](const WordClasses &any) { return (any & sentence.classes).any(); });
}

} // namespace vitrina
