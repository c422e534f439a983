// SPDX-License-Identifier: Apache-2.0
#include "safety/odd_characters.h"

#include "safety/folded_text.h"

#include <QRegularExpression>

#include <unicode/uchar.h>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

// A joiner or a selector is part of a picture where one stands before it; soft hyphens come from copied web pages.
bool isHarmlessInvisible(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    if (c == 0xFE0F || c == 0xFE0E || c == 0xAD)
        return true;
    const bool afterPicture = at > 0 && (text[at - 1].isSurrogate() || text[at - 1].unicode() >= 0x2190);
    return c == 0x200D && afterPicture;
}

bool isUnreadable(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isSurrogate()) {
        const bool paired = c.isHighSurrogate() ? at + 1 < text.size() && text[at + 1].isLowSurrogate()
                                                : at > 0 && text[at - 1].isHighSurrogate();
        if (!paired)
            return true;
        const char32_t whole =
            c.isHighSurrogate() ? QChar::surrogateToUcs4(c, text[at + 1]) : QChar::surrogateToUcs4(text[at - 1], c);
        const bool mathematical = whole >= 0x1D400 && whole <= 0x1D7FF;
        return mathematical || (whole >= 0xF0000) || (!u_isdefined(UChar32(whole)));
    }
    const char16_t u = c.unicode();
    if (u < 0x20)
        return u != u'\n' && u != u'\r' && u != u'\t';
    if (u == 0x7F || (u >= 0x80 && u < 0xA0) || u == 0xFFFD || (u >= 0xE000 && u < 0xF900) || u == 0xFFFC)
        return true;
    if (u < 0x300)
        return false;
    if (isInvisible(u))
        return !isHarmlessInvisible(text, at);
    return !u_isdefined(u);
}

void addRuns(QStringView text, const QRegularExpression &expression, std::vector<TextRange> &spans)
{
    for (auto i = expression.globalMatch(text.toString()); i.hasNext();) {
        const QRegularExpressionMatch match = i.next();
        spans.push_back({match.capturedStart(), match.capturedLength()});
    }
}

bool isAny(QChar c, QStringView characters)
{
    const char16_t u = c.unicode();
    const QChar narrow = u >= 0xFF01 && u <= 0xFF5E ? QChar(char16_t(u - 0xFEE0)) : c;
    return characters.contains(narrow) || (u == 0xFE62 && characters.contains(u'+'))
        || (u == 0xFE66 && characters.contains(u'='));
}

template <typename Is> std::vector<TextRange> runsOf(QStringView text, Is is)
{
    std::vector<TextRange> spans;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!is(i))
            continue;
        if (!spans.empty() && spans.back().end() == i)
            ++spans.back().length;
        else
            spans.push_back({i, 1});
    }
    return spans;
}

} // namespace

std::vector<TextRange> charactersIn(QStringView text, QStringView characters)
{
    return runsOf(text, [&](qsizetype i) { return isAny(text[i], characters); });
}

std::vector<TextRange> unreadableIn(QStringView text)
{
    // UTF-8 taken for Latin-1 or for Windows-1251, Armenian letters taken for Latin-1, letters lost to
    // question marks, marks upon marks, rows of ornaments
    static const QRegularExpression broken(
        u"(?:[ÐÑÕÔ][\\x{80}-\\x{BF}\\x{2018}-\\x{2122}\\x{152}-\\x{17E}°-¿]){2,}|(?:[РС][\\x{A0}-\\x{BF}Ђ-Џђ-"
        u"џҐґ°±Ііµ¶·№»јЅѕї\\x{2018}-\\x{2122}]){3,}|пїЅ|[\\x{B2}-\\x{FF}]{5,}|"
        "[¡¢£¤¥¦§¨©¬®¯±´µ¶¸¿×÷ÐÞðþßøæÿ]{4,}|[\\x{400}-\\x{52F}][¡¤¦§¬¶¿]{1,3}[\\x{400}-\\x{52F}]|"
        "\\?{3,}(?:[ ,.]\\?{2,})+|[\\p{L}\\p{N}]\\p{M}{3,}|[\\x{2460}-\\x{24FF}]{3,}|"
        "[\\x{2500}-\\x{25FF}\\x{2580}-\\x{259F}\\x{2794}-\\x{27BF}\\x{2801}-\\x{28FF}\\x{2200}-\\x{22FF}]{3,}|"
        "(?:[#$%^&*@~|\\\\§¤¶¬]\\s?){4,}|[\\x{2605}\\x{2606}\\x{2729}-\\x{274B}]{6,}|"
        "[\\x{2580}-\\x{259F}\\x{2801}-\\x{28FF}]{2,}|\\p{L}[\\x{2580}-\\x{2593}]|[\\x{2580}-\\x{2593}]\\p{L}|"
        "\\p{L}[\\x{334}-\\x{338}\\x{20D0}-\\x{20FF}]|(?:[\\x{250}-\\x{2AF}\\x{1D00}-\\x{1D7F}\\x{1DD}]\\p{L}{0,6}){3,}"
        "|"
        "[\\x{FF21}-\\x{FF5A}]{3,}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<TextRange> spans = runsOf(text, [&](qsizetype i) { return isUnreadable(text, i); });
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x410 && u < 0x450) || c.isSpace() || (u < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u',';
    });
    if (!isPlain)
        addRuns(text, broken, spans);
    return spans;
}

} // namespace vitrina
