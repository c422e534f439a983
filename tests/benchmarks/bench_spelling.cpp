// SPDX-License-Identifier: Apache-2.0
//
// bench_spelling: how long a dictionary of the system takes to be read, and to check a draft of 1,000 characters.
#include "spelling/hunspell_book.h"
#include "spelling/speller.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace vitrina::spelling;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype draftLength = 1000;
constexpr int rounds = 200;

QString draftIn(const QString &language)
{
    static const QHash<QString, QString> sentences{
        {u"en"_s, u"Thank you for your order, we will recieve the parcel tomorrow. "_s},
        {u"hy"_s, u"Շնորհակալություն պատվերի համար, կուղարկենք վաղը։ "_s},
        {u"ru"_s, u"Здравствуйте! Спасибо за закас, отправим его завтра утром. "_s},
        {u"uk"_s, u"Добрий день! Дякуємо за замовленя, відправимо його завтра. "_s}};
    const QString sentence = sentences.value(language);
    return sentence.repeated(draftLength / std::max<qsizetype>(sentence.size(), 1) + 1).left(draftLength);
}

} // namespace

int main()
{
    QJsonObject figures;
    for (const DictionaryFiles &files : usualDictionaries(findDictionaries(dictionaryFolders()))) {
        const SpellingQuestion question{draftIn(files.language), files.language, {}, {}};
        if (question.text.isEmpty())
            continue;
        std::atomic<int> current{-1};
        Speller speller({files}, readHunspellBook, current);
        QElapsedTimer timer;
        timer.start();
        speller.readAll(files.language);
        const double read = double(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        size_t wrong = 0;
        for (int i = 0; i < rounds; ++i)
            wrong = speller.wrongWords(question).size();
        const double check = double(timer.nsecsElapsed()) / 1e3 / rounds;
        figures[files.name] = QJsonObject{
            {u"used"_s, speller.state(0) == DictionaryState::Ready},
            {u"read_ms"_s, read},
            {u"check_us"_s, check},
            {u"wrong"_s, qint64(wrong)},
        };
    }
    std::puts(QJsonDocument(figures).toJson().constData());
}
