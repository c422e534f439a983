// SPDX-License-Identifier: Apache-2.0
#include "safety/folded_text.h"

#include <unicode/uchar.h>

namespace vitrina {
namespace {

// Emphasis, exclamation and question stand above a vowel inside of an Armenian word; the apostrophe there is a
// letter's.
bool isMarkInsideArmenian(char32_t c)
{
    return c == 0x55A || c == 0x55B || c == 0x55C || c == 0x55E || c == 0x55F;
}

char32_t composed(char32_t base, char32_t mark)
{
    const QString pair = QString::fromUcs4(&base, 1) + QString::fromUcs4(&mark, 1);
    const QString whole = pair.normalized(QString::NormalizationForm_C);
    return whole.size() == 1 ? whole[0].unicode() : 0;
}

QString plain(char32_t c)
{
    if (c == u'ё' || c == u'Ё')
        return QStringLiteral("е");
    if (c < 0x80 || (c >= 0x400 && c < 0x530))
        return QString(QChar(char16_t(c)).toLower());
    if (c == 0x587) // the ligature of Armenian "and" is a letter of its own
        return QString(QChar(0x587));
    const QString compatible = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
    return compatible.toLower();
}

char32_t at(QStringView text, qsizetype index, qsizetype &units)
{
    units = 1;
    if (text[index].isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate()) {
        units = 2;
        return QChar::surrogateToUcs4(text[index], text[index + 1]);
    }
    return text[index].unicode();
}

} // namespace

bool isInvisible(char32_t character)
{
    return u_hasBinaryProperty(UChar32(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

FoldedText::FoldedText(QStringView original)
{
    m_text.reserve(original.size());
    qsizetype units = 1;
    for (qsizetype i = 0; i < original.size(); i += units) {
        const char32_t c = at(original, i, units);
        const bool isMark = c >= 0x300 && QChar::isMark(c);
        if (isMark && !m_text.isEmpty() && m_ends.back() == i) {
            if (const char32_t whole = composed(m_text.back().unicode(), c))
                m_text.back() = plain(whole).front();
            m_ends.back() = i + units;
            continue;
        }
        if (isMark || (c >= 0x80 && (isInvisible(c) || isMarkInsideArmenian(c))))
            continue;
        const QString shown = plain(c);
        for (const QChar unit : shown) {
            m_text.append(unit);
            m_starts.push_back(i);
            m_ends.push_back(i + units);
        }
    }
}

TextRange FoldedText::origin(qsizetype from, qsizetype to) const
{
    const qsizetype start = m_starts[std::size_t(from)];
    return {start, m_ends[std::size_t(to) - 1] - start};
}

} // namespace vitrina
