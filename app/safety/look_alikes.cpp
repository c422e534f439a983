// SPDX-License-Identifier: Apache-2.0
#include "safety/look_alikes.h"

#include <QHash>

#include <array>

namespace vitrina {
namespace {

struct Pair {
    char16_t written;
    char16_t meant;
};

// ICU's skeletons hold most of these pairs, but for a prototype that is mostly Latin, and not those of small capitals.
constexpr std::array toLatin{
    Pair{u'а', u'a'}, Pair{u'в', u'b'}, Pair{u'с', u'c'}, Pair{u'е', u'e'}, Pair{u'н', u'h'}, Pair{u'к', u'k'},
    Pair{u'м', u'm'}, Pair{u'о', u'o'}, Pair{u'р', u'p'}, Pair{u'т', u't'}, Pair{u'у', u'y'}, Pair{u'х', u'x'},
    Pair{u'і', u'i'}, Pair{u'ї', u'i'}, Pair{u'ѕ', u's'}, Pair{u'ј', u'j'}, Pair{u'ԁ', u'd'}, Pair{u'ӏ', u'l'},
    Pair{u'ь', u'b'}, Pair{u'г', u'r'}, Pair{u'п', u'n'}, Pair{u'и', u'u'}, Pair{u'ԝ', u'w'}, Pair{u'ԛ', u'q'},
    Pair{u'α', u'a'}, Pair{u'β', u'b'}, Pair{u'ε', u'e'}, Pair{u'η', u'n'}, Pair{u'ι', u'i'}, Pair{u'κ', u'k'},
    Pair{u'μ', u'm'}, Pair{u'ν', u'v'}, Pair{u'ο', u'o'}, Pair{u'ρ', u'p'}, Pair{u'τ', u't'}, Pair{u'υ', u'u'},
    Pair{u'χ', u'x'}, Pair{u'ζ', u'z'}, Pair{u'օ', u'o'}, Pair{u'ո', u'n'}, Pair{u'ս', u'u'}, Pair{u'հ', u'h'},
    Pair{u'ց', u'g'}, Pair{u'ք', u'p'}, Pair{u'յ', u'j'}, Pair{u'տ', u's'}, Pair{u'զ', u'q'}, Pair{u'լ', u'l'},
    Pair{u'0', u'o'}, Pair{u'1', u'i'}, Pair{u'3', u'e'}, Pair{u'4', u'a'}, Pair{u'5', u's'}, Pair{u'7', u't'},
    Pair{u'@', u'a'}, Pair{u'$', u's'}, Pair{u'!', u'i'},
};
constexpr std::array toCyrillic{
    Pair{u'a', u'а'}, Pair{u'b', u'в'}, Pair{u'c', u'с'}, Pair{u'e', u'е'}, Pair{u'h', u'н'}, Pair{u'k', u'к'},
    Pair{u'm', u'м'}, Pair{u'o', u'о'}, Pair{u'p', u'р'}, Pair{u't', u'т'}, Pair{u'y', u'у'}, Pair{u'x', u'х'},
    Pair{u'i', u'и'}, Pair{u'u', u'и'}, Pair{u'n', u'п'}, Pair{u'r', u'г'}, Pair{u'α', u'а'}, Pair{u'ε', u'е'},
    Pair{u'ι', u'и'}, Pair{u'κ', u'к'}, Pair{u'ο', u'о'}, Pair{u'ρ', u'р'}, Pair{u'τ', u'т'}, Pair{u'υ', u'у'},
    Pair{u'χ', u'х'}, Pair{u'օ', u'о'}, Pair{u'0', u'о'}, Pair{u'1', u'и'}, Pair{u'3', u'з'}, Pair{u'4', u'ч'},
    Pair{u'6', u'б'}, Pair{u'8', u'в'}, Pair{u'9', u'я'}, Pair{u'@', u'а'}, Pair{u'$', u'с'},
};

enum Alphabet { Latin = 1, Cyrillic = 2, Greek = 4, Armenian = 8, Digit = 16, Mask = 32 };

int alphabetOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return c.isDigit() ? Digit : c.isLetter() ? Latin : Mask;
    if (u >= 0x370 && u < 0x400)
        return Greek;
    if (u >= 0x400 && u < 0x530)
        return Cyrillic;
    if (u >= 0x530 && u < 0x590)
        return Armenian;
    return 0;
}

template <std::size_t N> QHash<QChar, QChar> tableOf(const std::array<Pair, N> &pairs)
{
    QHash<QChar, QChar> table;
    for (const Pair &pair : pairs)
        table.insert(pair.written, pair.meant);
    return table;
}

// Letters that look like none of the wanted alphabet spoil a reading.
QString read(const QString &word, const QHash<QChar, QChar> &table, int wanted)
{
    QString reading = word;
    for (QChar &c : reading) {
        if (alphabetOf(c) == wanted)
            continue;
        const auto meant = table.constFind(c);
        if (meant == table.cend())
            return {};
        c = *meant;
    }
    return reading;
}

const QHash<QChar, QChar> &latinTable()
{
    static const QHash<QChar, QChar> table = tableOf(toLatin);
    return table;
}

const QHash<QChar, QChar> &cyrillicTable()
{
    static const QHash<QChar, QChar> table = tableOf(toCyrillic);
    return table;
}

} // namespace

std::vector<QString> otherReadings(const QString &word)
{
    int alphabets = 0;
    for (const QChar c : word)
        alphabets |= alphabetOf(c);
    const bool isPlain = (alphabets & (alphabets - 1)) == 0;
    if (isPlain && alphabets != Greek && alphabets != Mask)
        return {};
    std::vector<QString> readings;
    const auto add = [&readings](QString reading) {
        if (!reading.isEmpty())
            readings.push_back(std::move(reading));
    };
    add(read(word, latinTable(), Latin));
    if (word.contains(u'1'))
        add(read(QString(word).replace(u'1', u'l'), latinTable(), Latin));
    if (alphabets & Cyrillic) {
        add(read(word, cyrillicTable(), Cyrillic));
        add(read(QString(word).replace(u'3', u'е').replace(u'i', u'і').replace(u'1', u'і'), cyrillicTable(), Cyrillic));
        add(read(QString(word).replace(u'b', u'б').replace(u'u', u'у').replace(u'g', u'г'), cyrillicTable(), Cyrillic));
    }
    return readings;
}

QString cyrillicTwin(const QString &word)
{
    if (word.size() < 3 || alphabetOf(word[0]) != Latin)
        return {};
    return read(word, cyrillicTable(), Cyrillic);
}

QString latinTwin(const QString &word)
{
    return read(word, latinTable(), Latin);
}

} // namespace vitrina
