// SPDX-License-Identifier: Apache-2.0
#include "safety/transliteration.h"

#include <QHash>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

// Letters in turn, and what stands for each, between spaces; "-" for nothing.
QHash<QChar, QString> tableOf(QStringView letters, QStringView latin)
{
    QHash<QChar, QString> table;
    const QList<QStringView> parts = latin.split(u' ');
    for (qsizetype i = 0; i < letters.size() && i < parts.size(); ++i)
        table.insert(letters[i], parts[i] == u"-" ? QString() : parts[i].toString());
    return table;
}

const QHash<QChar, QString> &table()
{
    static const QHash<QChar, QString> all = [] {
        QHash<QChar, QString> letters =
            tableOf(u"абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюя",
                    u"a b v g g d e ye zh z i i yi y k l m n o p r s t u f h ts ch sh sch - y - e yu ya");
        letters.insert(
            tableOf(u"աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
                    u"a b g d e z e y t zh i l x ts k h dz gh ch m y n sh o ch p j r s v t r c - p q o f ev"));
        return letters;
    }();
    return all;
}

} // namespace

QString inLatin(const QString &word)
{
    QString latin;
    QString source = word;
    source.replace(QStringLiteral("ու"), QStringLiteral("у")); // one sound, two letters
    for (const QChar c : source) {
        const auto letter = table().constFind(c);
        if (letter == table().cend())
            return {};
        latin += *letter;
    }
    return latin;
}

QString heardAs(const QString &latin)
{
    static const QHash<QString, QChar> ofTwo{{u"kh"_s, u'x'}, {u"gh"_s, u'x'}, {u"ts"_s, u'c'}, {u"tz"_s, u'c'},
                                             {u"th"_s, u't'}, {u"ph"_s, u'p'}, {u"ou"_s, u'u'}, {u"oo"_s, u'u'},
                                             {u"dz"_s, u'z'}, {u"dj"_s, u'i'}, {u"zh"_s, u'i'}};
    static const QHash<QChar, QChar> ofOne{{u'y', u'i'}, {u'j', u'i'}, {u'@', u'i'}, {u'q', u'k'}, {u'w', u'v'}};
    QString heard;
    for (qsizetype i = 0; i < latin.size(); ++i) {
        QChar sound = ofTwo.value(latin.sliced(i, std::min<qsizetype>(2, latin.size() - i)));
        if (sound.isNull())
            sound = ofOne.value(latin[i], latin[i]);
        else
            ++i;
        const bool isYe = sound == u'e' && heard.endsWith(u'i');
        const bool isVo = sound == u'o' && heard == u"v"; // at the start of an Armenian word
        if (isYe || isVo)
            heard.chop(1);
        if (!heard.endsWith(sound))
            heard += sound;
    }
    return heard;
}

} // namespace vitrina
