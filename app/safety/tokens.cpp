// SPDX-License-Identifier: Apache-2.0
#include "safety/tokens.h"

#include "safety/look_alikes.h"

#include <algorithm>

namespace vitrina {
namespace {

constexpr qsizetype fewestSingles = 3;
constexpr qsizetype mostSingles = 64;
constexpr std::size_t mostSyllables = 5;
constexpr char16_t firstPicture = 0x2600; // stars, which rules speak of
constexpr char16_t lastPicture = 0x2BFF;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ' || c == u'`' || c == u'ʹ' || c == u'′';
}

bool isMask(QChar c)
{
    return c == u'*' || c == u'#' || c == u'@' || c == u'$';
}

bool endsSentence(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c == u'\n' || c == u'!' || c == u'։' || c == u'…')
        return true;
    // A full stop ends a sentence where a space follows; elsewhere it is part of a number, a name or a host.
    return c == u'.' && (i + 1 == text.size() || text[i + 1].isSpace());
}

bool endsClause(QChar c)
{
    return c == u',' || c == u';' || c == u':' || c == u'՝' || c == u'(' || c == u')' || c == u'?' || c == u'—'
        || c == u'–';
}

class Tokeniser {
public:
    Tokeniser(const QString &text, const Lexicon &lexicon)
        : m_text(text)
        , m_lexicon(lexicon)
    {
    }

    std::vector<Token> run()
    {
        m_transliterated = isTransliterated();
        for (m_at = 0; m_at < m_text.size();) {
            if (m_text[m_at].isLetterOrNumber())
                takeWord();
            else
                takeSign();
        }
        joinSingles();
        joinSyllables();
        joinPairs();
        dropFillers();
        return std::move(m_tokens);
    }

private:
    // Words that no English text has, of Armenian and Russian in Latin letters.
    bool isTransliterated() const
    {
        const int wanted = m_lexicon.classNamed(u"in_latin_letters");
        if (wanted < 0)
            return false;
        for (const QStringView word : QStringView(m_text).split(u' ', Qt::SkipEmptyParts)) {
            if (word[0].unicode() < 0x80 && m_lexicon.classesOf(word).test(std::size_t(wanted)))
                return true;
        }
        return false;
    }

    // Signs count as letters of a word between two letters, or after the first of several.
    bool continuesWord(qsizetype i) const
    {
        if (m_text[i].isLetterOrNumber())
            return true;
        qsizetype next = i;
        while (next < m_text.size() && (isApostrophe(m_text[next]) || isMask(m_text[next])))
            ++next;
        return next > i && next - i <= 4 && next < m_text.size() && m_text[next].isLetter()
            && m_text[i - 1].isLetterOrNumber();
    }

    void takeWord()
    {
        const qsizetype from = m_at;
        QString word;
        bool hasLetter = false;
        while (m_at < m_text.size() && (continuesWord(m_at) || isMask(m_text[m_at - (m_at > from ? 1 : 0)]))) {
            const QChar c = m_text[m_at];
            if (!c.isLetterOrNumber() && !isMask(c) && !isApostrophe(c))
                break;
            hasLetter = hasLetter || c.isLetter();
            if (!isApostrophe(c))
                word.append(c);
            ++m_at;
        }
        if (endsInSchwa()) {
            word.append(u'@');
            ++m_at;
        }
        if (isSuffix(from, word)) {
            m_tokens.back().to = m_at;
            return;
        }
        Token token{hasLetter ? TokenKind::Word : TokenKind::Number, from, m_at, word, {}};
        if (hasLetter)
            token.classes = classesOf(word);
        m_tokens.push_back(std::move(token));
    }

    // "hamar@": the sign is a vowel where Armenian is written in Latin letters.
    bool endsInSchwa() const
    {
        return m_transliterated && m_at < m_text.size() && m_text[m_at] == u'@' && m_text[m_at - 1].isLetter()
            && (m_at + 1 == m_text.size() || !m_text[m_at + 1].isLetterOrNumber());
    }

    // "Ozon-ի", "SMS-ով": a foreign word and its ending are one.
    bool isSuffix(qsizetype from, const QString &word) const
    {
        const int wanted = m_lexicon.classNamed(u"suffix");
        return wanted >= 0 && from > 0 && m_text[from - 1] == u'-' && !m_tokens.empty()
            && m_tokens.back().to == from - 1 && m_tokens.back().word.size() > 1
            && m_lexicon.classesOf(word).test(std::size_t(wanted));
    }

    void takeSign()
    {
        const QChar c = m_text[m_at];
        const bool stop = endsSentence(m_text, m_at) && !(c == u'.' && followsAbbreviation());
        const bool dash = c == u'-' && m_at > 0 && m_text[m_at - 1].isSpace();
        const bool isPicture = c.unicode() >= firstPicture && c.unicode() <= lastPicture;
        if (const WordClasses classes = isPicture ? m_lexicon.classesOf(QString(c)) : WordClasses(); classes.any())
            m_tokens.push_back({TokenKind::Word, m_at, m_at + 1, QString(c), classes});
        else if (stop || dash || endsClause(c))
            m_tokens.push_back({stop ? TokenKind::Stop : TokenKind::Comma, m_at, m_at + 1, {}, signClasses(c)});
        ++m_at;
    }

    // Only of a question mark: rules may ask for one.
    WordClasses signClasses(QChar c) const { return c == u'?' ? m_lexicon.classesOf(u"?") : WordClasses(); }

    // "ул. Ленина", "тел. 12-34-56"
    bool followsAbbreviation() const
    {
        const int wanted = m_lexicon.classNamed(u"abbreviation");
        return wanted >= 0 && !m_tokens.empty() && m_tokens.back().to == m_at
            && m_tokens.back().classes.test(std::size_t(wanted));
    }

    WordClasses classesOf(const QString &word) const
    {
        WordClasses classes = m_lexicon.classesOf(word, m_transliterated);
        // "E60" is the name of a model.
        const auto digits = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (digits * 2 > word.size())
            return classes;
        for (const QString &reading : otherReadings(word))
            classes |= m_lexicon.classesOf(reading);
        addProfane(classes, m_lexicon.classesOf(cyrillicTwin(word)));
        if (word.contains(u'*') || word.contains(u'#'))
            classes.set(profanity(), classes.test(profanity()) || m_lexicon.hidesProfanity(word));
        if (const QString letters = withoutDigits(word); letters.size() > 2 && letters != word)
            addProfane(classes, m_lexicon.classesOf(letters));
        if (const QString once = withoutRepeats(word); once != word)
            addProfane(classes, m_lexicon.classesOf(once));
        return classes;
    }

    std::size_t profanity() const { return std::size_t(std::max(0, m_lexicon.classNamed(u"profanity"))); }
    std::size_t messenger() const { return std::size_t(std::max(0, m_lexicon.classNamed(u"messenger"))); }

    void addProfane(WordClasses &classes, const WordClasses &further) const
    {
        if (further.test(profanity()))
            classes.set(profanity());
    }

    static QString withoutDigits(QString word)
    {
        return word.removeIf([](QChar c) { return c.isDigit(); });
    }

    static QString withoutRepeats(const QString &word)
    {
        QString once;
        for (const QChar c : word) {
            if (once.size() < 1 || once.back() != c)
                once.append(c);
        }
        return word.size() - once.size() >= 2 ? once : word;
    }

    // Letters one by one: "т е л е г р а м", "в.а.й.б.е.р"; words of one letter may stand before them.
    void joinSingles()
    {
        for (std::size_t first = 0; first < m_tokens.size(); ++first) {
            std::size_t end = first;
            QString word;
            while (end < m_tokens.size() && m_tokens[end].kind == TokenKind::Word && m_tokens[end].word.size() == 1
                   && (end == first || m_tokens[end].from - m_tokens[end - 1].to <= 3))
                word += m_tokens[end++].word;
            first = word.size() <= mostSingles ? joinRun(first, end, word) : end;
        }
    }

    // Gives the place after the run.
    std::size_t joinRun(std::size_t first, std::size_t end, const QString &word)
    {
        for (qsizetype skipped = 0; word.size() - skipped >= fewestSingles; ++skipped) {
            const QString rest = word.sliced(skipped);
            if (const WordClasses classes = classesOf(rest); classes.any()) {
                replace(first + std::size_t(skipped), end, rest, classes);
                return first + std::size_t(skipped);
            }
        }
        return end;
    }

    // "те-ле-грам"
    void joinSyllables()
    {
        for (std::size_t i = 0; i + 2 < m_tokens.size(); ++i) {
            std::size_t end = i;
            QString word;
            while (end < m_tokens.size() && end < i + mostSyllables && m_tokens[end].kind == TokenKind::Word
                   && m_tokens[end].word.size() <= 5
                   && (end == i
                       || (m_tokens[end].from - m_tokens[end - 1].to == 1 && m_text[m_tokens[end - 1].to] == u'-')))
                word += m_tokens[end++].word;
            if (const WordClasses classes = classesOf(word); end - i > 2 && classes.test(messenger()))
                replace(i, end, word, classes);
        }
    }

    // Of two parts, only what is hidden so: "теле грам", "what's app", "su.ka".
    void joinPairs()
    {
        for (std::size_t i = 0; i + 1 < m_tokens.size(); ++i) {
            const Token &left = m_tokens[i];
            const Token &right = m_tokens[i + 1];
            if (left.kind != TokenKind::Word || right.kind != TokenKind::Word || right.from - left.to != 1)
                continue;
            const QString word = left.word + right.word;
            const bool bySpace = m_text[left.to].isSpace();
            const WordClasses classes = classesOf(word);
            const bool isMessenger = classes.test(messenger()) && word.size() >= 5 && !left.classes.test(messenger());
            const bool isProfane = !bySpace && left.word.size() <= 3 && classes.test(profanity());
            if (isMessenger || isProfane)
                replace(i, i + 2, word, classes);
        }
    }

    void replace(std::size_t first, std::size_t end, const QString &word, const WordClasses &classes)
    {
        m_tokens[first] = {TokenKind::Word, m_tokens[first].from, m_tokens[end - 1].to, word, classes};
        m_tokens.erase(m_tokens.begin() + qsizetype(first) + 1, m_tokens.begin() + qsizetype(end));
    }

    void dropFillers()
    {
        const int filler = m_lexicon.classNamed(u"filler");
        if (filler < 0)
            return;
        std::vector<Token> kept;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            Token &token = m_tokens[i];
            if (!token.classes.test(std::size_t(filler))) {
                kept.push_back(std::move(token));
                continue;
            }
            const bool commaBefore = !kept.empty() && kept.back().kind == TokenKind::Comma;
            const bool commaAfter = i + 1 < m_tokens.size() && m_tokens[i + 1].kind == TokenKind::Comma;
            if (commaBefore && m_tokens.size() > i + 1 && m_tokens[i + 1].kind != TokenKind::Stop)
                kept.pop_back();
            if (commaAfter)
                ++i;
        }
        m_tokens = std::move(kept);
    }

    const QString &m_text;
    const Lexicon &m_lexicon;
    qsizetype m_at = 0;
    bool m_transliterated = false;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokensOf(const FoldedText &text, const Lexicon &lexicon)
{
    return Tokeniser(text.text(), lexicon).run();
}

} // namespace vitrina
