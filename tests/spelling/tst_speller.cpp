// SPDX-License-Identifier: Apache-2.0
#include "spelling/hunspell_book.h"
#include "spelling/speller.h"

#include "dictionary_samples.h"

#include <QTest>

using namespace vitrina;
using namespace vitrina::samples;
using namespace vitrina::spelling;
using namespace Qt::StringLiterals;

namespace {

/// A speller over the dictionaries of a folder.
class Desk {
public:
    explicit Desk(const std::vector<DictionaryFiles> &files)
        : speller(files, readHunspellBook, current)
    {
    }

    [[nodiscard]] QStringList wrong(const SpellingQuestion &question)
    {
        QStringList words;
        for (const TextRange &range : speller.wrongWords(question))
            words += question.text.mid(range.start, range.length);
        return words;
    }
    [[nodiscard]] QStringList wrong(const QString &text) { return wrong({text, {}, {}, {}}); }

    std::atomic<int> current{-1};
    Speller speller;
};

} // namespace

class TestSpeller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWordIsRightIfOneDictionaryOfItsScriptKnowsIt();
    void lettersTellUkrainianFromRussian();
    void theDialogsLanguageDecidesWhereLettersDoNot();
    void theUsersChoiceGoesBeforeAll();
    void aScriptWithoutDictionaryIsNotChecked();
    void aTextInAnotherLanguageIsNotMarkedAllOver();
    void dictionariesAreReadInTheirOwnEncoding();
    void addressesNumbersCodesAndVariablesAreNoMistakes();
    void namesOfTheDialogAreNoMistakes();
    void ownWordsAreRightInAnyCase();
    void marksInsideAWordDoNotMakeItWrong();
    void hyphensAndMissingSpacesPartWords();
    void armenianIsCheckedOnlyWithTheSpellingOfToday();
    void suggestionsAreFewAndKeepTheApostrophe();
    void aDictionaryIsReadWhenItIsFirstNeeded();
    void aDictionaryThatTheSystemHasKnowsItsLanguage_data();
    void aDictionaryThatTheSystemHasKnowsItsLanguage();

private:
    DictionaryFolder m_folder;
    const DictionaryFiles m_russian = m_folder.addUtf8(u"ru_RU"_s,
                                                       {u"заказ"_s, u"привет"_s, u"мой"_s, u"ваш"_s, u"это"_s,
                                                        u"замок"_s, u"то"_s, u"кто"_s, u"завтра"_s, u"отправим"_s});
    const DictionaryFiles m_ukrainian =
        m_folder.addUtf8(u"uk_UA"_s, {u"дякую"_s, u"мій"_s, u"замовлення"_s, u"м'який"_s, u"привіт"_s, u"завтра"_s});
    const DictionaryFiles m_english = m_folder.addUtf8(u"en_US"_s, {u"hello"_s, u"order"_s, u"don't"_s, u"your"_s});
};

void TestSpeller::aWordIsRightIfOneDictionaryOfItsScriptKnowsIt()
{
    const DictionaryFiles goods = m_folder.addUtf8(u"ru_GOODS"_s, {u"сайлентблок"_s});
    Desk one({m_russian});
    QCOMPARE(one.wrong(u"это сайлентблок"_s), QStringList{u"сайлентблок"_s});
    Desk both({m_russian, goods, m_english});
    QCOMPARE(both.wrong(u"это сайлентблок, your order"_s), QStringList());
    QCOMPARE(both.wrong(u"это сайлентблак, your ordr"_s), (QStringList{u"сайлентблак"_s, u"ordr"_s}));
}

void TestSpeller::lettersTellUkrainianFromRussian()
{
    Desk desk({m_russian, m_ukrainian});
    QCOMPARE(desk.wrong(u"дякую, мій заказ"_s), QStringList{u"заказ"_s});
    QCOMPARE(desk.wrong(u"это дякую"_s), QStringList{u"дякую"_s});
    QCOMPARE(desk.wrong(u"дякую завтра заказ"_s), QStringList()); // no letter tells: either may know it
}

void TestSpeller::theDialogsLanguageDecidesWhereLettersDoNot()
{
    Desk desk({m_russian, m_ukrainian});
    QCOMPARE(desk.wrong({u"дякую завтра заказ"_s, {}, u"uk"_s, {}}), QStringList{u"заказ"_s});
    QCOMPARE(desk.wrong({u"дякую завтра заказ"_s, {}, u"ru-RU"_s, {}}), QStringList{u"дякую"_s});
    QCOMPARE(desk.wrong({u"это завтра"_s, {}, u"uk"_s, {}}), QStringList()); // but letters go first
    // And so do the words themselves, where nearly none of them is in the dialog's language.
    QCOMPARE(desk.wrong({u"привет, ваш заказ отправим завтро"_s, {}, u"uk"_s, {}}), QStringList{u"завтро"_s});
}

void TestSpeller::theUsersChoiceGoesBeforeAll()
{
    Desk desk({m_russian, m_ukrainian, m_english});
    QCOMPARE(desk.wrong({u"дякую, мій заказ, ordr"_s, u"ru"_s, u"uk"_s, {}}), (QStringList{u"дякую"_s, u"мій"_s}));
}

void TestSpeller::aScriptWithoutDictionaryIsNotChecked()
{
    Desk desk({m_english});
    QCOMPARE(desk.wrong(u"превет helo"_s), QStringList{u"helo"_s});
    Desk none({});
    QCOMPARE(none.wrong(u"превет helo"_s), QStringList());
}

void TestSpeller::aTextInAnotherLanguageIsNotMarkedAllOver()
{
    Desk desk({m_english});
    const QString polish = u"dzień dobry proszę bardzo paczka będzie jutro"_s;
    QCOMPARE(desk.wrong(polish), QStringList());
    QCOMPARE(desk.wrong({polish, u"en"_s, {}, {}}).size(), 7); // asked for English, one is told
}

void TestSpeller::dictionariesAreReadInTheirOwnEncoding()
{
    DictionaryFolder folder;
    const auto koi8 = folder.add(u"uk_UA"_s, "KOI8-U", {"\xC4\xD1\xCB\xD5\xC0", "\xA7\xD6\xC1"}); // дякую, їжа
    const auto iso = folder.add(u"ru_RU"_s, "ISO8859-5", {"\xD7\xD0\xDA\xD0\xD7"}); // заказ
    const auto windows = folder.add(u"be_BY"_s, "microsoft-cp1251", {"\xE4\xE7\xFF\xEA\xF3\xA2"}); // дзякуў
    Desk desk({koi8, iso, windows});
    QCOMPARE(desk.wrong({u"дякую їжа дякюу"_s, u"uk"_s, {}, {}}), QStringList{u"дякюу"_s});
    QCOMPARE(desk.wrong({u"заказ закас"_s, u"ru"_s, {}, {}}), QStringList{u"закас"_s});
    QCOMPARE(desk.wrong({u"дзякуў дзякўу"_s, u"be"_s, {}, {}}), QStringList{u"дзякўу"_s});
    QCOMPARE(desk.speller.suggestions(u"дякю"_s, {u"дякю"_s, u"uk"_s, {}, {}}), QStringList{u"дякую"_s});
    // Letters that the encoding has not: not known, and nothing breaks.
    QCOMPARE(desk.wrong({u"дякую ґәң"_s, u"uk"_s, {}, {}}), QStringList{u"ґәң"_s});
    Desk broken({folder.add(u"ru_RU"_s, "NO-SUCH-THING", {"a"})});
    QCOMPARE(broken.wrong(u"превет"_s), QStringList());
    QCOMPARE(broken.speller.state(0), DictionaryState::Broken);
}

void TestSpeller::addressesNumbersCodesAndVariablesAreNoMistakes()
{
    Desk desk({m_russian, m_english});
    for (const QString &text : {u"https://shop.example/ordr?x=helo"_s, u"www.primer.рф"_s, u"shop.example"_s,
                                u"ivan.petrof@mail.example"_s, u"@prodavetz"_s, u"#skidkaa"_s, u"заказ AB-1204-ZX"_s,
                                u"заказ 3шт"_s, u"iPhone15"_s, u"ПВЗ"_s, u"OEM"_s, u"iPhone"_s, u"МойСклад"_s,
                                u"заказ {order} {заказ}"_s, u"я"_s, u"заказ Garmin"_s, u"зaкaз"_s, QString(100, u'щ')})
        QCOMPARE(desk.wrong(text), QStringList());
    QCOMPARE(desk.wrong(u"заказ {ордер}"_s), QStringList{u"ордер"_s});
    QCOMPARE(desk.wrong(u"НЕВЕРНОО"_s), QStringList{u"НЕВЕРНОО"_s});
}

void TestSpeller::namesOfTheDialogAreNoMistakes()
{
    Desk desk({m_russian});
    const QStringList names{u"Анна Ковальчук"_s, u"Тормозок-Авто"_s, u"Амортизатор передний"_s};
    QCOMPARE(desk.wrong({u"Анны заказ, Ковальчук, тормозок, амортизаторы, превет"_s, {}, {}, names}),
             QStringList{u"превет"_s});
    QCOMPARE(desk.wrong({u"Аннагорск"_s, {}, {}, names}), QStringList{u"Аннагорск"_s});
}

void TestSpeller::ownWordsAreRightInAnyCase()
{
    Desk desk({m_russian});
    desk.speller.setOwnWords({u"Озонка"_s});
    QCOMPARE(desk.wrong(u"озонка ОЗОНКА Озонка озонко"_s), QStringList{u"озонко"_s});
}

void TestSpeller::marksInsideAWordDoNotMakeItWrong()
{
    const auto armenian = m_folder.addUtf8(u"hy_AM"_s, {u"ինչու"_s, u"բարև"_s, u"պատվեր"_s});
    Desk desk({m_russian, m_ukrainian, m_english, armenian});
    for (const QString &text : {u"за\u0301мок"_s, u"за\u00ADказ"_s, u"м’який мій"_s, u"мʼякий мій"_s, u"don’t"_s,
                                u"ինչո՞ւ"_s, u"բա՛րև"_s, u"բարեւ"_s, u"«заказ»"_s, u"'order'"_s})
        QCOMPARE(desk.wrong(text), QStringList());
    // Where it is wrong, it is marked as it stands.
    QCOMPARE(desk.wrong(u"պատվե՞ռ"_s), QStringList{u"պատվե՞ռ"_s});
}

void TestSpeller::hyphensAndMissingSpacesPartWords()
{
    Desk desk({m_russian});
    QCOMPARE(desk.wrong(u"кто-то"_s), QStringList());
    QCOMPARE(desk.wrong(u"кто-тоо"_s), QStringList{u"тоо"_s});
    QCOMPARE(desk.wrong(u"завтра.Отправим"_s), QStringList());
    QCOMPARE(desk.wrong(u"завтра.Атправим"_s), QStringList{u"Атправим"_s});
}

void TestSpeller::armenianIsCheckedOnlyWithTheSpellingOfToday()
{
    DictionaryFolder folder;
    const auto old = folder.addUtf8(u"hy_AM"_s, {u"հաղորդագրութիւն"_s, u"բարեւ"_s, u"պատուէր"_s});
    const auto today = folder.addUtf8(u"hy_XX"_s, {u"հաղորդագրություն"_s, u"բարև"_s, u"պատվեր"_s});
    const QString text = u"բարև, ձեր պատվեր"_s;
    Desk before({old});
    QCOMPARE(before.wrong(text), QStringList());
    QCOMPARE(before.speller.state(0), DictionaryState::OldSpelling);
    Desk after({old, today});
    QCOMPARE(after.wrong(text), QStringList{u"ձեր"_s});
    QCOMPARE(after.speller.state(1), DictionaryState::Ready);
}

void TestSpeller::suggestionsAreFewAndKeepTheApostrophe()
{
    DictionaryFolder folder;
    Desk desk({folder.addUtf8(
        u"en_US"_s, {u"don't"_s, u"bat"_s, u"cat"_s, u"fat"_s, u"hat"_s, u"mat"_s, u"rat"_s, u"sat"_s, u"vat"_s})});
    const auto suggestions = desk.speller.suggestions(u"zat"_s, {u"zat"_s, {}, {}, {}});
    QVERIFY(!suggestions.isEmpty());
    QVERIFY(suggestions.size() <= Speller::mostSuggestions);
    QCOMPARE(desk.speller.suggestions(u"dan’t"_s, {u"dan’t"_s, {}, {}, {}}).value(0), u"don’t"_s);
}

void TestSpeller::aDictionaryIsReadWhenItIsFirstNeeded()
{
    Desk desk({m_russian, m_english});
    (void)desk.wrong(u"привет"_s);
    QCOMPARE(desk.speller.state(0), DictionaryState::Ready);
    QCOMPARE(desk.speller.state(1), DictionaryState::Unread);
}

void TestSpeller::aDictionaryThatTheSystemHasKnowsItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wrong");
    QTest::newRow("ru") << u"ru"_s << u"Здравствуйте! Ваш закас отправим завтра, спосибо."_s
                        << QStringList{u"закас"_s, u"спосибо"_s};
    QTest::newRow("uk") << u"uk"_s << u"Дякую за звернення! Ваше замовленя відправимо завтра."_s
                        << QStringList{u"замовленя"_s};
    QTest::newRow("en") << u"en"_s << u"Thank you, we don’t recieve your order yet."_s << QStringList{u"recieve"_s};
}

void TestSpeller::aDictionaryThatTheSystemHasKnowsItsLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    std::vector<DictionaryFiles> files = usualDictionaries(findDictionaries(dictionaryFolders()));
    std::erase_if(files, [&language](const DictionaryFiles &one) { return one.language != language; });
    if (files.empty())
        QSKIP("the system has no dictionary of this language");
    Desk desk(files);
    QTEST(desk.wrong(text), "wrong");
}

QTEST_GUILESS_MAIN(TestSpeller)
#include "tst_speller.moc"
