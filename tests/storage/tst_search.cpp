// SPDX-License-Identifier: Apache-2.0
#include "domain/search_words.h"
#include "storage/mirror.h"
#include "storage/word_index.h"

#include "support/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

class SearchTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Mirror> m_mirror;
    qint64 m_position = 0;

    DialogKey put(const QString &id, const QString &name, const QString &orderNumber = {})
    {
        Dialog dialog = samples::plainDialog(id);
        dialog.name = name;
        dialog.orderNumber = orderNumber;
        return m_mirror->dialogs().put(dialog, 1).value_or(0);
    }
    // Later in time with each call.
    void say(DialogKey key, const QString &text, const QString &translation = {})
    {
        Message message = samples::message(QString::number(key), ++m_position, text);
        if (!translation.isEmpty())
            message.translation = Translation{translation, u"ru"_s};
        QVERIFY(m_mirror->messages().put(key, message));
    }
    std::vector<Search::Hit> hits(const QString &query, int limit = 50)
    {
        return m_mirror->search().find(query, limit).value();
    }
    QList<DialogKey> find(const QString &query, int limit = 50)
    {
        QList<DialogKey> keys;
        for (const Search::Hit &hit : hits(query, limit))
            keys.append(hit.dialog);
        return keys;
    }

private Q_SLOTS:
    void init()
    {
        m_position = 0;
        m_dir = std::make_unique<QTemporaryDir>();
        auto mirror = Mirror::open(m_dir->path(), samples::key());
        QVERIFY(mirror);
        m_mirror = std::move(*mirror);
    }
    void cleanup() { m_mirror.reset(); }

    void OV_4_theOriginalAndItsTranslationAreBothFound()
    {
        say(1, u"Czy jest lampa H7?"_s, u"Есть ли лампочка H7?"_s);
        QCOMPARE(find(u"lampa"_s), QList<DialogKey>({1}));
        QCOMPARE(find(u"лампочка"_s), QList<DialogKey>({1}));
    }

    void aWordIsFoundWhateverItsCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::newRow("ru") << u"Где ПОСЫЛКА?"_s << u"посылка"_s;
        QTest::newRow("ru upper") << u"где посылка"_s << u"ПОСЫЛКА"_s;
        QTest::newRow("ru beginning") << u"Где посылка?"_s << u"посы"_s;
        QTest::newRow("ru one letter") << u"Где посылка?"_s << u"п"_s;
        QTest::newRow("ru short i") << u"Синий чайник"_s << u"СИНИЙ чай"_s;
        QTest::newRow("uk") << u"Чи є Їжак у наявності"_s << u"їжак"_s;
        QTest::newRow("uk apostrophe") << u"Будь ласка, п’ять штук"_s << u"п'ять"_s;
        QTest::newRow("uk soft g") << u"ҐУДЗИК"_s << u"ґудз"_s;
        QTest::newRow("hy") << u"ԲԱՐԵՎ ձեզ"_s << u"բարեվ"_s;
        QTest::newRow("hy lower") << u"Բարև ձեզ"_s << u"բարև"_s;
        QTest::newRow("hy ligature inside") << u"Երևան"_s << u"երև"_s;
        QTest::newRow("hy ligature, capital") << u"ԵՐԵՎԱՆ"_s << u"երևան"_s;
        QTest::newRow("hy ligature, old spelling") << u"Երեւան"_s << u"երևան"_s;
        QTest::newRow("hy ligature alone") << u"դու և ես"_s << u"ԵՎ"_s;
        QTest::newRow("hy question mark inside a word") << u"որտե՞ղ է"_s << u"որտեղ"_s;
        QTest::newRow("hy stress inside a word") << u"հապա՛նվի՜ր"_s << u"հապանվիր"_s;
        QTest::newRow("ru yo") << u"Ещё зелёный"_s << u"еще зелен"_s;
        QTest::newRow("ru yo the other way") << u"еще"_s << u"ещё"_s;
        QTest::newRow("ru short i, decomposed") << u"Чайник"_s << u"чайник"_s;
        QTest::newRow("uk apostrophe, three ways") << u"п'ять п’ять пʼять"_s << u"пʼять п'ять п’ять"_s;
        QTest::newRow("fr elision") << u"Merci pour l’achat"_s << u"achat"_s;
        QTest::newRow("de sharp s") << u"Straße"_s << u"STRASSE"_s;
        QTest::newRow("full-width digits") << u"заказ １２３"_s << u"123"_s;
        QTest::newRow("pl") << u"Łódź, paczka"_s << u"łódź"_s;
        QTest::newRow("lt without marks") << u"Kur mano užsakymas?"_s << u"uzsakymas"_s;
        QTest::newRow("de, decomposed") << u"Scho\u0308n"_s << u"schön"_s;
        QTest::newRow("number") << u"артикул 12345-ABC"_s << u"12345-abc"_s;
        QTest::newRow("both words, any order") << u"Где моя посылка"_s << u"посылка где"_s;
        QTest::newRow("words parted by signs") << u"цена:100,скидка"_s << u"скидка 100"_s;
        QTest::newRow("word and emoji") << u"Спасибо 😀"_s << u"спасибо 😀"_s;
        QTest::newRow("digits of another script") << u"№ ٣٤"_s << u"٣٤"_s;
        QTest::newRow("Thai, whose vowels are marks") << u"ขอบคุณ ครับ"_s << u"ขอบคุณ"_s;
        QTest::newRow("Hindi, whose vowels are marks") << u"नमस्ते जी"_s << u"नमस्ते"_s;
        QTest::newRow("Georgian") << u"გამარჯობა"_s << u"გამარ"_s;
        QTest::newRow("private use sign inside") << u"ab\uE000cd"_s << u"ab\uE000cd"_s;
        QTest::newRow("zero-width joiner inside") << u"нак\u200Dлад\u00ADная"_s << u"нак\u200Dлад\u00ADная"_s;
    }
    void aWordIsFoundWhateverItsCase()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        const DialogKey key = put(u"d"_s, u"x"_s);
        const DialogKey other = put(u"e"_s, u"x"_s);
        say(key, text);
        say(other, u"nothing of it"_s);
        QCOMPARE(find(query), QList<DialogKey>{key});
    }

    void namesAndOrderNumbersAreFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("name") << u"Карапетян"_s;
        QTest::newRow("beginning") << u"кара"_s;
        QTest::newRow("first name, then last") << u"ани кар"_s;
        QTest::newRow("number") << u"0137-0042-1"_s;
        QTest::newRow("part of the number") << u"0042"_s;
        QTest::newRow("beginning of the number") << u"0137-00"_s;
        QTest::newRow("name and number") << u"ани 0137"_s;
    }
    void namesAndOrderNumbersAreFound()
    {
        QFETCH(QString, query);
        const DialogKey key = put(u"d"_s, u"Ани Карапетян"_s, u"0137-0042-1"_s);
        put(u"e"_s, u"Иван"_s, u"999"_s);
        const auto found = hits(query);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].dialog, key);
        QCOMPARE(found[0].snippet, QString());
    }

    void aRenamedDialogIsFoundByItsNewNameOnly()
    {
        const DialogKey key = put(u"d"_s, u"Старое"_s);
        put(u"d"_s, u"Новое"_s);
        QCOMPARE(find(u"старое"_s), QList<DialogKey>());
        QCOMPARE(find(u"новое"_s), QList<DialogKey>{key});
    }

    void bothLanguagesOfATranslatedMessageAreFound()
    {
        const DialogKey key = put(u"d"_s, u"Kupujący"_s);
        say(key, u"Gdzie jest moja paczka?"_s, u"Где моя посылка?"_s);
        QCOMPARE(find(u"paczka"_s), QList<DialogKey>{key});
        QCOMPARE(hits(u"paczka"_s)[0].snippet, u"Gdzie jest moja paczka?"_s);
        QCOMPARE(find(u"посылка"_s), QList<DialogKey>{key});
        QCOMPARE(hits(u"посылка"_s)[0].snippet, u"Где моя посылка?"_s);
        QCOMPARE(find(u"paczka посылка"_s), QList<DialogKey>{key});
    }

    void everyWordMustOccur()
    {
        const DialogKey key = put(u"d"_s, u"А"_s);
        say(key, u"один два"_s);
        say(key, u"три"_s);
        QCOMPARE(find(u"один два"_s), QList<DialogKey>{key});
        QCOMPARE(find(u"один три"_s), QList<DialogKey>());
        QCOMPARE(find(u"од два"_s), QList<DialogKey>()); // only the last word may be incomplete
    }

    void hostileQueriesAreWordsOrNothing_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"\"",
                                  "\"\"",
                                  "*",
                                  "слово*",
                                  "слово\"*",
                                  "\"слово",
                                  "слово\" OR \"x",
                                  "NEAR(",
                                  "NEAR(слово x, 2)",
                                  "NEAR",
                                  "AND",
                                  "OR",
                                  "NOT",
                                  "слово NOT слово",
                                  "слово AND",
                                  "name:слово",
                                  "text : слово",
                                  "{text translation}:слово",
                                  "-слово",
                                  "+слово",
                                  "^слово",
                                  "(слово",
                                  "слово)",
                                  ":",
                                  "'",
                                  "';--",
                                  "слово'; DROP TABLE dialog; --",
                                  "%",
                                  "_",
                                  "\\",
                                  "\\\"",
                                  "?1",
                                  "$x",
                                  "@x",
                                  "слово + x",
                                  ",",
                                  ".",
                                  "...",
                                  "{",
                                  "}",
                                  "[x]",
                                  "~",
                                  "rowid:1",
                                  "rank:x"})
            QTest::newRow(query) << QString::fromUtf8(query);
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u" \t\n "_s;
        QTest::newRow("nul") << u"\0"_s;
        QTest::newRow("nul inside") << u"сло\0во"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xD800));
        QTest::newRow("lone surrogate in a word") << u"сло"_s + QChar(0xDC00) + u"во"_s;
        QTest::newRow("marks alone") << QString(300, QChar(0x0301));
        QTest::newRow("emoji alone") << u"😀😀"_s;
        QTest::newRow("bidi") << u"\u202Eслово\u202C"_s;
        QTest::newRow("ten thousand letters") << QString(10'000, u'ж');
        QTest::newRow("ten thousand words") << u"слово "_s.repeated(10'000);
        QTest::newRow("ten thousand quotes") << QString(10'000, u'"');
        QTest::newRow("a million brackets") << QString(1'000'000, u'(');
    }
    void hostileQueriesAreWordsOrNothing()
    {
        QFETCH(QString, query);
        const DialogKey key = put(u"d"_s, u"Ани"_s, u"7"_s);
        say(key, u"слово near and or not x"_s);
        // Whatever comes is an answer, not an error; and the database is none the worse.
        for (const DialogKey found : find(query))
            QCOMPARE(found, key);
        const QString expression = WordIndex(m_mirror->database())
                                       .expressionFor(searchWords(query.left(1000)).split(u' ', Qt::SkipEmptyParts));
        if (!expression.isEmpty()) {
            auto match = m_mirror->database().prepare("SELECT rowid FROM message_words WHERE message_words MATCH ?");
            match.bind(1, expression);
            while (match.step()) { }
            QVERIFY2(match.result(), qPrintable(expression.left(200)));
        }
        QCOMPARE(find(u"слово"_s), QList<DialogKey>{key});
    }

    void aLongBeginningFindsEveryFormOfTheWord()
    {
        const DialogKey first = put(u"d1"_s, u"Ани"_s);
        const DialogKey second = put(u"d2"_s, u"Арам"_s);
        const DialogKey third = put(u"d3"_s, u"Анна"_s);
        say(first, u"доставка"_s);
        say(second, u"доставками"_s);
        say(third, u"доставщик и \U00010428\U00010428\U00010428\U00010428"_s);
        QCOMPARE(find(u"достав"_s), (QList<DialogKey>{third, second, first}));
        QCOMPARE(find(u"доставк"_s), (QList<DialogKey>{second, first}));
        QCOMPARE(find(u"доставками"_s), QList<DialogKey>{second});
        QCOMPARE(find(u"доставкамии"_s), QList<DialogKey>{});
        QCOMPARE(find(u"\U00010428\U00010428\U00010428"_s), QList<DialogKey>{third});
    }
    void aWordWithMoreFormsThanAreTriedOneByOneIsFoundInAll()
    {
        constexpr int forms = 301;
        for (int i = 0; i < forms; ++i)
            say(put(u"d%1"_s.arg(i), u"Ани"_s), u"доставка%1"_s.arg(i));
        QCOMPARE(find(u"достав"_s, forms).size(), forms);
        QCOMPARE(find(u"доставка3"_s, forms).size(), 12);
    }
    void aLongWordThatWasUnsaidIsNotFound()
    {
        const DialogKey key = put(u"d"_s, u"Ани"_s);
        Message message = samples::message(u"d"_s, 1, u"доставка"_s);
        QVERIFY(m_mirror->messages().put(key, message));
        message.text = u"самовывоз"_s;
        QVERIFY(m_mirror->messages().put(key, message));
        QCOMPARE(find(u"доставка"_s), QList<DialogKey>{});
        QCOMPARE(find(u"самовыв"_s), QList<DialogKey>{key});
    }

    // Were our idea of a word another than the index's, this would end in an error or in a lost hit.
    void everySignCanStandInAWord_data()
    {
        QTest::addColumn<uint>("first");
        QTest::addColumn<uint>("last");
        QTest::newRow("scripts of Europe, Asia and India") << 0x20U << 0x2FFFU;
        QTest::newRow("presentation forms") << 0xF900U << 0xFFFFU;
        QTest::newRow("mathematical letters") << 0x1D400U << 0x1D4FFU;
        QTest::newRow("emoji") << 0x1F600U << 0x1F6FFU;
    }
    void everySignCanStandInAWord()
    {
        QFETCH(uint, first);
        QFETCH(uint, last);
        const DialogKey key = put(u"d"_s, u"Ани"_s);
        for (uint c = first; c <= last; c += 10) {
            QString text = u"начало"_s;
            for (uint i = 0; i < 10; ++i)
                text += u" аб"_s + QStringView(QChar::fromUcs4(c + i)) + u"вг"_s;
            Message message = samples::message(u"d"_s, 1, text);
            QVERIFY(m_mirror->messages().put(key, message));
            QVERIFY2(find(text) == QList<DialogKey>{key}, qPrintable(QString::number(c, 16)));
        }
    }

    void theNewestMessageComesFirst()
    {
        const DialogKey a = put(u"a"_s, u"А"_s);
        const DialogKey b = put(u"b"_s, u"Б"_s);
        const DialogKey c = put(u"c"_s, u"В"_s);
        say(b, u"слово"_s);
        say(a, u"слово"_s);
        say(c, u"слово"_s);
        say(b, u"слово"_s);
        QCOMPARE(find(u"слово"_s), QList<DialogKey>({b, c, a}));
        QCOMPARE(find(u"слово"_s, 2), QList<DialogKey>({b, c}));
    }

    void anOlderMessageThatArrivesLaterIsNotTheNewest()
    {
        const DialogKey a = put(u"a"_s, u"А"_s);
        const DialogKey b = put(u"b"_s, u"Б"_s);
        m_position = 100;
        say(a, u"слово"_s);
        m_position = 10;
        say(b, u"слово"_s);
        QCOMPARE(find(u"слово"_s), QList<DialogKey>({a, b}));
    }

    void aDialogFoundByNameComesFirstAndOnce()
    {
        const DialogKey talks = put(u"a"_s, u"Болтун"_s);
        const DialogKey named = put(u"b"_s, u"Слово Словович"_s);
        say(named, u"слово"_s);
        say(talks, u"слово"_s);
        QCOMPARE(find(u"слово"_s), QList<DialogKey>({named, talks}));
    }

    void oneTalkativeDialogDoesNotHideTheOthers()
    {
        const DialogKey quiet = put(u"a"_s, u"Тихий"_s);
        const DialogKey talks = put(u"b"_s, u"Болтун"_s);
        say(quiet, u"слово"_s);
        for (int i = 0; i < 200; ++i)
            say(talks, u"слово %1"_s.arg(i));
        QCOMPARE(find(u"слово"_s, 50), QList<DialogKey>({talks, quiet}));
    }

    void theSnippetShowsTheNewestHitAroundItsWord()
    {
        const DialogKey key = put(u"d"_s, u"А"_s);
        say(key, u"слово вначале"_s);
        say(key, u"вводная "_s.repeated(100) + u"СЛОВО и продолжение "_s + u"конец "_s.repeated(100));
        const QString snippet = hits(u"слово"_s)[0].snippet;
        QVERIFY2(snippet.contains(u"СЛОВО и продолжение"_s), qPrintable(snippet));
        QVERIFY(snippet.startsWith(QChar(0x2026)));
        QVERIFY2(snippet.indexOf(u"СЛОВО"_s) < 60, qPrintable(snippet));
        QVERIFY(snippet.size() <= 200);
    }

    void theSnippetIsNotMisledByThePartOfAnotherWord()
    {
        const DialogKey key = put(u"d"_s, u"А"_s);
        say(key, u"присловье "_s + u"вводная "_s.repeated(40) + u"слово здесь"_s);
        const QString snippet = hits(u"слово"_s)[0].snippet;
        QVERIFY2(snippet.contains(u"слово здесь"_s), qPrintable(snippet));
    }

    void theSnippetIsNotCutInsideACharacter()
    {
        const DialogKey key = put(u"d"_s, u"А"_s);
        say(key, u"слово "_s + u"x"_s + u"😀"_s.repeated(300));
        const QString snippet = hits(u"слово"_s)[0].snippet;
        QVERIFY(!snippet.back().isHighSurrogate());
        say(key, u"😀"_s.repeated(300) + u" иное"_s);
        const QString other = hits(u"иное"_s)[0].snippet;
        QVERIFY2(other.endsWith(u"иное"_s), qPrintable(other));
        QVERIFY(!other.mid(1).front().isLowSurrogate());
    }

    void aWordWithoutItsMarksStillGetsASnippetAroundIt()
    {
        const DialogKey key = put(u"d"_s, u"А"_s);
        say(key, u"trumpas žodis "_s.repeated(40) + u"užsakymas čia"_s);
        const QString snippet = hits(u"uzsakymas"_s)[0].snippet;
        QVERIFY2(snippet.contains(u"užsakymas čia"_s), qPrintable(snippet));
    }

    void aMessageOfARemovedDialogIsNotAHit()
    {
        const DialogKey key = put(u"d"_s, u"А"_s);
        say(key, u"слово"_s);
        QVERIFY(m_mirror->messages().removeAll(key));
        QVERIFY(m_mirror->dialogs().remove(key));
        QCOMPARE(find(u"слово"_s), QList<DialogKey>());
        QCOMPARE(find(u"а"_s), QList<DialogKey>());
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
