// SPDX-License-Identifier: Apache-2.0
#include "spelling/words.h"

#include "domain/reply_variables.h"
#include "spelling/letters.h"

#include <QRegularExpression>

#include <unicode/ubrk.h>

#include <algorithm>

namespace vitrina::spelling {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestWord = 60;
constexpr qsizetype longestCode = 5;

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u058A';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ' || c == u'՚';
}

bool belongs(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || isApostrophe(c) || c == QChar::SoftHyphen
        || c == u'\u200D' || c == u'\u2060' || (c >= u'\u055A' && c <= u'\u055E' && c != u'\u055D');
}

/// What stands between spaces and is an address as a whole.
bool isAddress(QStringView chunk)
{
    static const QRegularExpression domain(u"[A-Za-z0-9][.][A-Za-z]{2,}|[.](рф|рус|укр|бел|հայ)(?![\\w])|^www[.]"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::UseUnicodePropertiesOption);
    return chunk.contains(u'@') || chunk.contains(u"://"_s) || chunk.contains(u'\\') || chunk.startsWith(u'#')
        || (chunk.contains(u'.') && domain.match(chunk.toString()).hasMatch());
}

std::vector<TextRange> leftOut(const QString &text)
{
    std::vector<TextRange> ranges;
    for (const OpenVariable &one : openVariables(text))
        ranges.push_back(one.range);
    for (qsizetype start = 0; start < text.size();) {
        while (start < text.size() && text[start].isSpace())
            ++start;
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        if (end > start && isAddress(QStringView(text).sliced(start, end - start)))
            ranges.push_back({start, end - start});
        start = end;
    }
    std::ranges::sort(ranges, {}, &TextRange::start);
    return ranges;
}

bool isCode(QStringView word)
{
    bool lowerBefore = false;
    qsizetype capitals = 0;
    qsizetype letters = 0;
    for (const QChar c : word) {
        if (c.isUpper() && lowerBefore)
            return true; // CamelCase
        lowerBefore = c.isLower();
        capitals += qsizetype(c.isUpper());
        letters += qsizetype(c.isLetter());
    }
    return letters < 2 || (capitals == letters && letters <= longestCode);
}

bool isChecked(QStringView word)
{
    const Script script = scriptOf(word);
    return word.size() <= longestWord && script != Script::None && script != Script::Mixed && script != Script::Other
        && !isCode(word);
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.length > 0 && isApostrophe(text[range.start]))
        range = {range.start + 1, range.length - 1};
    while (range.length > 0 && isApostrophe(text[range.end() - 1]))
        --range.length;
    return range;
}

/// Collects the pieces of a text into words, in order.
class Collector {
public:
    explicit Collector(const QString &text)
        : m_text(text)
    {
    }

    void add(const TextRange &piece)
    {
        const TextRange part = trimmed(m_text, piece);
        if (part.length == 0)
            return;
        const bool joined =
            !m_word.parts.empty() && part.start == m_word.whole.end() + 1 && isHyphen(m_text[m_word.whole.end()]);
        if (!joined)
            finish();
        m_word.parts.push_back(part);
        m_word.whole = {m_word.parts.front().start, part.end() - m_word.parts.front().start};
    }

    void finish()
    {
        const QStringView whole = m_text.sliced(m_word.whole.start, m_word.whole.length);
        if (std::ranges::any_of(whole, [](QChar c) { return c.isNumber(); }))
            m_word.parts.clear();
        std::erase_if(m_word.parts,
                      [this](const TextRange &part) { return !isChecked(m_text.sliced(part.start, part.length)); });
        if (!m_word.parts.empty())
            m_words.push_back(m_word);
        m_word = {};
    }

    [[nodiscard]] std::vector<Word> take() { return std::move(m_words); }

private:
    QStringView m_text;
    Word m_word;
    std::vector<Word> m_words;
};

} // namespace

void WordFinder::Close::operator()(UBreakIterator *breaks) const
{
    ubrk_close(breaks);
}

WordFinder::WordFinder()
{
    UErrorCode error = U_ZERO_ERROR;
    m_breaks.reset(ubrk_open(UBRK_WORD, "", nullptr, 0, &error));
    if (U_FAILURE(error))
        m_breaks.reset();
}

WordFinder::~WordFinder() = default;

std::vector<Word> WordFinder::words(const QString &text)
{
    UErrorCode error = U_ZERO_ERROR;
    if (m_breaks)
        ubrk_setText(m_breaks.get(), reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &error);
    if (!m_breaks || U_FAILURE(error))
        return {};
    const std::vector<TextRange> skipped = leftOut(text);
    auto skip = skipped.begin();
    Collector collector(text);
    const auto isEdge = [&text](qsizetype at) { return !belongs(text[at]); };
    qsizetype start = ubrk_first(m_breaks.get());
    for (qsizetype end = ubrk_next(m_breaks.get()); end != UBRK_DONE; end = ubrk_next(m_breaks.get())) {
        while (skip != skipped.end() && skip->end() <= start)
            ++skip;
        const bool isSkipped = skip != skipped.end() && skip->start < end;
        const bool isWord = ubrk_getRuleStatus(m_breaks.get()) >= UBRK_WORD_NUMBER;
        // ICU keeps "one.Two" together; a seller who forgot the space wrote two words.
        for (qsizetype from = start; isWord && !isSkipped && from < end;) {
            qsizetype to = from;
            while (to < end && !isEdge(to))
                ++to;
            collector.add({from, to - from});
            from = to + 1;
        }
        start = end;
    }
    collector.finish();
    return collector.take();
}

} // namespace vitrina::spelling
