// SPDX-License-Identifier: Apache-2.0
#include "domain/text.h"

#include <QChar>

namespace vitrina {
namespace {

struct CodePoint {
    char32_t value;
    qsizetype units;
};

CodePoint codePointAt(QStringView text, qsizetype index)
{
    const QChar first = text[index];
    if (first.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[index + 1]), 2};
    if (first.isSurrogate())
        return {0xFFFD, 1};
    return {first.unicode(), 1};
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

// Joiners and variation selectors build emoji and some scripts; every other format character only hides or reorders.
bool isHarmlessFormat(char32_t c)
{
    return c == 0x200D || c == 0x200C || (c >= 0xFE00 && c <= 0xFE0F);
}

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return true;
    case QChar::Other_Format:
        return !isHarmlessFormat(c);
    default:
        return c == 0x3164 || c == 0xFFA0 || c == 0x115F || c == 0x1160 || c == 0x2800; // letters that draw nothing
    }
}

bool isSpace(char32_t c)
{
    return QChar::isSpace(c);
}

} // namespace

qsizetype countCharacters(QStringView text, CharacterUnit unit)
{
    if (unit == CharacterUnit::Utf16)
        return text.size();
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); i += codePointAt(text, i).units)
        ++count;
    return count;
}

QString singleLine(QStringView text, qsizetype maxLength, int maxMarks)
{
    QString line;
    line.reserve(qMin(text.size(), maxLength));
    int marks = 0;
    bool pendingSpace = false;
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint c = codePointAt(text, i);
        i += c.units;
        if (isSpace(c.value)) {
            pendingSpace = !line.isEmpty();
            continue;
        }
        if (isDropped(c.value))
            continue;
        marks = isMark(c.value) ? marks + 1 : 0;
        if (marks > maxMarks)
            continue;
        const auto units = QChar::fromUcs4(c.value);
        if (line.size() + (pendingSpace ? 1 : 0) + QStringView(units).size() > maxLength)
            break;
        if (pendingSpace)
            line += u' ';
        pendingSpace = false;
        line += QStringView(units);
    }
    return line;
}

QString paragraphs(QStringView text, int maxMarks)
{
    QString result;
    result.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint c = codePointAt(text, i);
        i += c.units;
        if (c.value == u'\r' && i < text.size() && text[i] == u'\n')
            continue;
        if (c.value == u'\n' || c.value == u'\r' || c.value == 0x2028 || c.value == 0x2029) {
            result += u'\n';
            marks = 0;
            continue;
        }
        if (c.value == u'\t') {
            result += u' ';
            continue;
        }
        if (isDropped(c.value))
            continue;
        marks = isMark(c.value) ? marks + 1 : 0;
        if (marks <= maxMarks)
            result += QStringView(QChar::fromUcs4(c.value));
    }
    return result;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace vitrina
