// SPDX-License-Identifier: Apache-2.0
#include "safety/folded_text.h"
#include "safety/message_check.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrina;

class TestCheckFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldedUnitsKnowTheirOrigin();
    void aMissingFolderIsAnError();
    void aFaultNamesItsLine();
    void aPatternMatchesWordsInOneSentence();
    void aDeniedPhraseIsNone();
    void aHarmlessTurnTakesTheClassFromItsWords();
    void aGapCanShutWordsOut();
    void anAbbreviationEndsNoSentence();
    void aRuleCanLookAtTheWholeText();
    void ofEachGuardOneWordMustBeThere();
    void aChoiceStandsForEachOfItsWords();
    void wordsAreKnownInLatinLettersHoweverTyped();
    void anEndingAfterAHyphenBelongsToItsWord();
};

namespace {

std::vector<Phrase> phrases(const QString &text, QStringView source = u"[incoming]\ncode_request: ask ~2 code\n")
{
    auto lexicon = Lexicon::parse(u"[negation]\nне\n[polite_question]\nмогли\n[filler]\nпожалуйста\n[ask]\nдайте дать\n"
                                  u"[code]\nкод*2 -кода\n[colour]\nцвета\n[our]\nнаш\n[abbreviation]\nг\n");
    auto rules = RuleBook::parse(source, *lexicon);
    return rules->phrasesIn(tokensOf(FoldedText(text), *lexicon), Direction::Incoming);
}

} // namespace

void TestCheckFiles::foldedUnitsKnowTheirOrigin()
{
    const FoldedText folded(u"А\u200BЁи\u0306 𝐁մի՛"_s);
    QCOMPARE(folded.text(), u"аей bմի"_s);
    QCOMPARE(folded.origin(0, 2), (TextRange{0, 3}));
    QCOMPARE(folded.origin(2, 3), (TextRange{3, 2})); // a letter with its mark
    QCOMPARE(folded.origin(4, 5), (TextRange{6, 2})); // two units, one letter
}

void TestCheckFiles::aMissingFolderIsAnError()
{
    const QTemporaryDir empty;
    const auto check = MessageCheck::load(empty.path());
    QVERIFY(!check);
    QCOMPARE(check.error().code, u"safety_missing"_s);
}

void TestCheckFiles::aFaultNamesItsLine()
{
    const auto words = Lexicon::parse(u"[ask]\nдайте\nсло*во\n");
    QVERIFY(!words);
    QCOMPARE(words.error().code, u"lexicon_invalid"_s);
    QCOMPARE(words.error().detail, u"line 3"_s);
    auto lexicon = Lexicon::parse(u"[ask]\nдайте\n");
    const auto rules = RuleBook::parse(u"# words\ncode_request: ask unknown_class\n", *lexicon);
    QVERIFY(!rules);
    QCOMPARE(rules.error().detail, u"line 2"_s);
}

void TestCheckFiles::aPatternMatchesWordsInOneSentence()
{
    const auto found = phrases(u"Добрый день. Дайте, пожалуйста, ваш коды!"_s);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].topic, u"code_request"_s);
    QCOMPARE(found[0].from, qsizetype(13));
    QVERIFY(phrases(u"Дайте. Код"_s).empty());
    QVERIFY(phrases(u"Дайте один два три код"_s).empty());
    QVERIFY(phrases(u"Дайте кода"_s).empty());
    QVERIFY(phrases(u"Дайте кодекс"_s).empty());
}

void TestCheckFiles::aDeniedPhraseIsNone()
{
    QVERIFY(phrases(u"Не дайте код"_s).empty());
    QCOMPARE(phrases(u"Не бойтесь, дайте код"_s).size(), std::size_t(1)); // another clause
    QCOMPARE(phrases(u"Не могли бы вы дать код"_s).size(), std::size_t(1));
}

void TestCheckFiles::aHarmlessTurnTakesTheClassFromItsWords()
{
    const QString rules = u"[harmless]\ncode: code ~1 colour\n[incoming]\ncode_request: ask ~3 code\n"_s;
    QVERIFY(phrases(u"Дайте код цвета"_s, rules).empty());
    QCOMPARE(phrases(u"Дайте код цвета и код"_s, rules).size(), std::size_t(1));
}

void TestCheckFiles::aGapCanShutWordsOut()
{
    const QString rules = u"[incoming]\ncode_request: ask ~3-our code\n"_s;
    QVERIFY(phrases(u"Дайте им наш код"_s, rules).empty());
    QCOMPARE(phrases(u"Дайте им код, наш мастер ждёт"_s, rules).size(), std::size_t(1));
}

void TestCheckFiles::anAbbreviationEndsNoSentence()
{
    QCOMPARE(phrases(u"Дайте г. Иванову код"_s).size(), std::size_t(1));
}

void TestCheckFiles::aRuleCanLookAtTheWholeText()
{
    const QString rules = u"[incoming]\ncode_request: code / with ask anywhere\n"_s;
    QCOMPARE(phrases(u"Пришёл код. Дайте!"_s, rules).size(), std::size_t(1));
    QVERIFY(phrases(u"Пришёл код."_s, rules).empty());
    QVERIFY(phrases(u"Пришёл код. Дайте!"_s, u"[incoming]\ncode_request: code / with ask\n").empty());
}

void TestCheckFiles::ofEachGuardOneWordMustBeThere()
{
    const QString rules = u"[incoming]\ncode_request: code / with ask with our|colour\n"_s;
    QVERIFY(phrases(u"Дайте код"_s, rules).empty());
    QCOMPARE(phrases(u"Дайте наш код"_s, rules).size(), std::size_t(1));
    QCOMPARE(phrases(u"Дайте код цвета"_s, rules).size(), std::size_t(1));
}

void TestCheckFiles::aChoiceStandsForEachOfItsWords()
{
    const auto words = Lexicon::parse(u"@you = եք|իր\n[ask]\n{|կ}{գր|ասվ}{@you} дай{|те}\n");
    QVERIFY(words);
    const int ask = words->classNamed(u"ask");
    for (const QString &word : {u"գրեք"_s, u"կգրեք"_s, u"կասվիր"_s, u"дай"_s, u"дайте"_s})
        QVERIFY2(words->classesOf(word).test(std::size_t(ask)), qPrintable(word));
    for (const QString &word : {u"գր"_s, u"գրել"_s, u"дайт"_s})
        QVERIFY2(words->classesOf(word).none(), qPrintable(word));
    QCOMPARE(Lexicon::parse(u"[ask]\nդա{@nobody}\n").error().detail, u"line 2"_s);
    QCOMPARE(Lexicon::parse(u"[ask]\nդա{եք\n").error().detail, u"line 2"_s);
}

void TestCheckFiles::wordsAreKnownInLatinLettersHoweverTyped()
{
    const auto words = Lexicon::parse(u"[ask]\nխնդրում ուղարկեք\n[code]\nկոդ\n");
    QVERIFY(words);
    for (const QString &word : {u"xndrum"_s, u"khndrum"_s, u"ugharkeq"_s, u"uxarkek"_s, u"oukharkeq"_s})
        QVERIFY2(words->classesOf(word).any(), qPrintable(word));
    QVERIFY(words->classesOf(u"kod"_s).none()); // may be English
    QVERIFY(words->classesOf(u"kod"_s, true).any());
}

void TestCheckFiles::anEndingAfterAHyphenBelongsToItsWord()
{
    const auto words = Lexicon::parse(u"[suffix]\nով\n[sms]\nsms\n");
    const std::vector<Token> tokens = tokensOf(FoldedText(u"SMS-ով եկավ"_s), *words);
    QCOMPARE(tokens.size(), std::size_t(2));
    QCOMPARE(tokens[0].to, qsizetype(6));
}

QTEST_GUILESS_MAIN(TestCheckFiles)
#include "tst_check_files.moc"
