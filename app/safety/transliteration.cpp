// SPDX-License-Identifier: Apache-2.0
#include "safety/transliteration.h"

#include <QHash>

namespace vitrina {
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

} // namespace vitrina
