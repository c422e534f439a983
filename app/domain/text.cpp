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

// Joiners and variation selectors build emoji and some scripts; every other format character only hides or reorders.
bool isJoiner(char32_t c)
{
    return c == 0x200D || c == 0x200C;
}

// What is drawn onto the letter before it. Joiners are of the kind: between two marks they must not start a new count.
bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || isJoiner(c);
}

// Not a character of this Qt's Unicode. An emoji of a later one is a sign that a reader may see; these never are.
bool isNeverAssigned(char32_t c)
{
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xFFF0 && c <= 0xFFF8) || c == 0x2065
        || (c >= 0xE0000 && c <= 0xE0FFF);
}

// Letters and signs that draw nothing, or hold the place of an object that is not there.
bool isBlank(char32_t c)
{
    return c == 0x3164 || c == 0xFFA0 || c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0xFFFC || c == 0x1D159;
}

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
        return true;
    case QChar::Other_NotAssigned:
        return isNeverAssigned(c);
    case QChar::Other_Format:
        return !isJoiner(c);
    default:
        return isBlank(c);
    }
}

// The ends of lines of every kind, those of Unicode and of old terminals among them.
bool isLineEnd(char32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
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
        // With nothing before it to stand on, a mark is drawn over what is not of this line, or not at all.
        if (marks > 0 && (line.isEmpty() || pendingSpace))
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
        if (isLineEnd(c.value)) {
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
