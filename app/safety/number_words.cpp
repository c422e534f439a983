// SPDX-License-Identifier: Apache-2.0
#include "safety/number_words.h"

#include "safety/transliteration.h"

#include <QHash>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

// Armenian writes "twenty-one" as one word.
void addArmenianPairs(QHash<QString, int> &words)
{
    const QStringList tens{u"քսան"_s,    u"երեսուն"_s,    u"քառասուն"_s, u"հիսուն"_s,
                           u"վաթսուն"_s, u"յոթանասուն"_s, u"ութսուն"_s,  u"իննսուն"_s};
    const QStringList ones{u"մեկ"_s, u"երկու"_s, u"երեք"_s, u"չորս"_s, u"հինգ"_s,
                           u"վեց"_s, u"յոթ"_s,   u"ութ"_s,  u"ինը"_s};
    for (int ten = 0; ten < tens.size(); ++ten) {
        for (int one = 0; one < ones.size(); ++one)
            words.insert(tens[ten] + ones[one], (ten + 2) * 10 + one + 1);
    }
}

// "zro innsunut": the same words in Latin letters.
void addInLatin(QHash<QString, int> &words)
{
    for (const QString &word : words.keys()) {
        if (const QString latin = inLatin(word); !latin.isEmpty())
            words.insert(latin, words.value(word));
    }
}

// Words of ru, uk, hy and en, from 0 to 19, then tens and hundreds.
const QHash<QString, int> &values()
{
    static const QHash<QString, int> table = [] {
        struct Row {
            int value;
            const char16_t *words;
        };
        static constexpr Row rows[] = {
            {0, u"ноль нуль ноля zero oh զրո"},
            {1, u"один одна one մեկ"},
            {2, u"два две дві two երկու"},
            {3, u"три three երեք"},
            {4, u"четыре чотири four չորս"},
            {5, u"пять five հինգ"},
            {6, u"шесть шість six վեց"},
            {7, u"семь сім seven յոթ"},
            {8, u"восемь вісім eight ութ"},
            {9, u"девять nine ինը ինն"},
            {10, u"десять ten տասը"},
            {11, u"одиннадцать одинадцять eleven տասնմեկ"},
            {12, u"двенадцать дванадцять twelve տասներկու"},
            {13, u"тринадцать тринадцять thirteen տասներեք"},
            {14, u"четырнадцать чотирнадцять fourteen տասնչորս"},
            {15, u"пятнадцать пятнадцять fifteen տասնհինգ"},
            {16, u"шестнадцать шістнадцять sixteen տասնվեց"},
            {17, u"семнадцать сімнадцять seventeen տասնյոթ"},
            {18, u"восемнадцать вісімнадцять eighteen տասնութ"},
            {19, u"девятнадцать девятнадцять nineteen տասնինը"},
            {20, u"двадцать двадцять twenty քսան"},
            {30, u"тридцать тридцять thirty երեսուն"},
            {40, u"сорок forty քառասուն"},
            {50, u"пятьдесят пятдесят fifty հիսուն"},
            {60, u"шестьдесят шістдесят sixty վաթսուն"},
            {70, u"семьдесят сімдесят seventy յոթանասուն"},
            {80, u"восемьдесят вісімдесят eighty ութսուն"},
            {90, u"девяносто ninety իննսուն"},
            {100, u"сто հարյուր"},
            {200, u"двести двісті"},
            {300, u"триста"},
            {400, u"четыреста чотириста"},
            {500, u"пятьсот пятсот"},
            {600, u"шестьсот шістсот"},
            {700, u"семьсот сімсот"},
            {800, u"восемьсот вісімсот"},
            {900, u"девятьсот девятсот"},
        };
        QHash<QString, int> words;
        for (const Row &row : rows) {
            for (const QString &word : QString::fromUtf16(row.words).split(u' '))
                words.insert(word, row.value);
        }
        addArmenianPairs(words);
        addInLatin(words);
        return words;
    }();
    return table;
}

// "22 о3": a letter stands for a nought.
bool isDigits(const Token &token)
{
    const auto isDigit = [](QChar c) { return c.isDigit() || c == u'o' || c == u'о'; };
    return token.kind == TokenKind::Number
        || (!token.word.isEmpty() && token.word.back().isDigit()
            && std::all_of(token.word.begin(), token.word.end(), isDigit));
}

// What one more word adds: nothing where it goes on the number before it ("twenty" and "three").
int digitsAdded(int value, int before)
{
    const bool goesOn =
        (before >= 100 && before % 100 == 0 && value < 100) || (before >= 20 && before % 10 == 0 && value < 10);
    return goesOn && value > 0 ? 0 : value >= 100 ? 3 : value >= 10 ? 2 : 1;
}

} // namespace

std::vector<TextRange> spokenNumbersIn(const std::vector<Token> &tokens)
{
    const auto isMany = [](int digits, int words) {
        return (digits >= 7 && words >= 4) || (digits >= 9 && words >= 2);
    };
    std::vector<TextRange> found;
    for (std::size_t i = 0; i < tokens.size();) {
        std::size_t end = i;
        int digits = 0;
        int words = 0;
        int before = 1;
        for (; end < tokens.size(); ++end) {
            const Token &token = tokens[end];
            if (token.kind == TokenKind::Comma)
                continue;
            if (isDigits(token)) {
                digits += int(token.word.size());
                before = 1;
                continue;
            }
            const auto value = values().constFind(token.word);
            if (token.kind != TokenKind::Word || value == values().cend())
                break;
            digits += digitsAdded(*value, before);
            before = *value;
            ++words;
        }
        if (isMany(digits, words))
            found.push_back({tokens[i].from, tokens[end - 1].to - tokens[i].from});
        i = std::max(end, i + 1);
    }
    return found;
}

} // namespace vitrina
