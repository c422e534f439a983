// SPDX-License-Identifier: Apache-2.0
#include "domain/text.h"

#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            return true;
    }
    return false;
}

// Everything that could turn, hide or end a line.
bool isTame(const QString &line)
{
    for (const char32_t c : line.toUcs4()) {
        const auto category = QChar::category(c);
        const bool joiner = c == 0x200C || c == 0x200D;
        if (category == QChar::Other_Control || (category == QChar::Other_Format && !joiner)
            || category == QChar::Other_Surrogate || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph || category == QChar::Other_PrivateUse)
            return false;
    }
    return !hasLoneSurrogate(line);
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void charactersAreCountedAsTheMarketplaceCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("utf16");
        QTest::addColumn<int>("codePoints");
        QTest::newRow("empty") << QString() << 0 << 0;
        QTest::newRow("ru") << u"Привет"_s << 6 << 6;
        QTest::newRow("hy ligature is one") << u"և"_s << 1 << 1;
        QTest::newRow("hy two letters are two") << u"եւ"_s << 2 << 2;
        QTest::newRow("emoji") << u"😀"_s << 2 << 1;
        QTest::newRow("family of four") << u"👨‍👩‍👧‍👦"_s << 11 << 7;
        QTest::newRow("flag") << u"🇦🇲"_s << 4 << 2;
        QTest::newRow("decomposed") << u"e\u0301"_s << 2 << 2;
        QTest::newRow("line end") << u"a\r\nb"_s << 4 << 4;
        QTest::newRow("lone high") << QString(QChar(0xD83D)) << 1 << 1;
        QTest::newRow("lone low, then a pair") << QChar(0xDE00) + u"😀"_s << 3 << 2;
        QTest::newRow("high twice") << QString(2, QChar(0xD83D)) << 2 << 2;
        QTest::newRow("500 emoji") << u"😀"_s.repeated(500) << 1000 << 500;
    }
    void charactersAreCountedAsTheMarketplaceCounts()
    {
        QFETCH(QString, text);
        QFETCH(int, utf16);
        QFETCH(int, codePoints);
        QCOMPARE(countCharacters(text, CharacterUnit::Utf16), qsizetype(utf16));
        QCOMPARE(countCharacters(text, CharacterUnit::CodePoint), qsizetype(codePoints));
    }

    void aName_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("line");
        const auto same = [](const char *title, const QString &name) { QTest::newRow(title) << name << name; };
        same("ru", u"Анна Петрова"_s);
        same("hy", u"Գոռ Հակոբյան և որդի"_s);
        same("hy question mark", u"Ո՞վ"_s);
        same("uk", u"Їжак О’Коннор"_s);
        same("hi", u"नमस्ते"_s);
        same("ar", u"محمد"_s);
        same("emoji family", u"👨‍👩‍👧‍👦 Семья"_s);
        same("emoji with selector and skin", u"❤️ 👍🏽 🇦🇲"_s);
        same("decomposed", u"e\u0301e\u0301"_s);
        same("fa joiner", u"می\u200Cخواهم"_s);
        same("an emoji of a later Unicode", QString::fromUcs4(U"a\U0001FAE9", 2));
        same("markup is only text", u"<b>Ozon</b> &lt;"_s);
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blank") << u" \t\r\n\u00A0\u2003 "_s << QString();
        QTest::newRow("white space inside and around") << u"  a \n\t\u00A0 b  "_s << u"a b"_s;
        QTest::newRow("line ends of all kinds")
            << u"a\nb\rc\r\nd\u2028e\u2029f\u0085g\vh\fi"_s << u"a b c d e f g h i"_s;
        QTest::newRow("bidi override") << u"\u202Eтроппус nozO\u202C"_s << u"троппус nozO"_s;
        QTest::newRow("bidi isolates and marks") << u"\u2066a\u2067b\u2068c\u2069\u200E\u200F\u061Cd"_s << u"abcd"_s;
        QTest::newRow("zero width") << u"a\u200B\uFEFF\u2060\u00ADb"_s << u"ab"_s;
        QTest::newRow("controls") << u"a\0\a\b\x1B[31mb\x7F\u009B"_s << u"a[31mb"_s;
        QTest::newRow("letters that draw nothing") << u"\u3164\u3164\uFFA0\u115F\u1160\u2800"_s << QString();
        QTest::newRow("joiners alone") << u"\u200D\u200C\u200D"_s << QString();
        QTest::newRow("selectors alone") << u"\uFE0F\uFE0F \uFE0E"_s << QString();
        QTest::newRow("grapheme joiner alone") << u"\u034F"_s << QString();
        QTest::newRow("a mark with nothing below it") << u"\u0301a \u0489b"_s << u"a b"_s;
        QTest::newRow("place of an object") << u"a\uFFFCb"_s << u"ab"_s;
        QTest::newRow("tags") << QString::fromUcs4(U"a\U000E0041\U000E007Fb", 4) << u"ab"_s;
        QTest::newRow("private use") << u"a\uE000\uF8FFb"_s << u"ab"_s;
        QTest::newRow("no characters") << u"a\uFDD0\uFFFEb"_s + QChar(0xFFFF) << u"ab"_s;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s << u"a\uFFFDb"_s;
    }
    void aName()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, line);
        QCOMPARE(singleLine(foreign), line);
        QCOMPARE(singleLine(line), line); // once is enough
    }

    void OZ_3_noNameStacksMarksOutOfItsLine_data()
    {
        QTest::addColumn<QString>("zalgo");
        QTest::newRow("marks") << u"Z"_s + u"\u0300\u0301\u0302\u0303"_s.repeated(100);
        QTest::newRow("marks with joiners between") << u"Z"_s + u"\u0300\u0301\u200D"_s.repeated(100);
        QTest::newRow("marks with selectors between") << u"Z"_s + u"\u0300\u0301\uFE0F"_s.repeated(100);
        QTest::newRow("marks with invisible signs between") << u"Z"_s + u"\u0300\u200B\u0301\u2060"_s.repeated(100);
        QTest::newRow("marks with blanks between") << u"Z"_s + u"\u0300\u3164\u0301"_s.repeated(100);
        QTest::newRow("enclosing") << u"Z"_s + u"\u20DD\u0489"_s.repeated(100);
        QTest::newRow("joiners") << u"Z"_s + u"\u200D"_s.repeated(400);
    }
    void OZ_3_noNameStacksMarksOutOfItsLine()
    {
        QFETCH(QString, zalgo);
        const QString line = singleLine(zalgo);
        QVERIFY2(line.size() <= 1 + 4, qPrintable(QString::number(line.size())));
        QVERIFY(paragraphs(zalgo).size() <= 1 + 8);
    }

    void aLongNameIsCutAtAWholeCharacter()
    {
        const QString name = singleLine(QString(u"x"_s + u"😀"_s.repeated(500)), 100);
        QCOMPARE(name.size(), 99);
        QVERIFY(!hasLoneSurrogate(name));
        QCOMPARE(singleLine(QString(500, u'ж')).size(), 256);
        QCOMPARE(singleLine(u"a b"_s, 2), u"a"_s);
        QCOMPARE(singleLine(u"ab"_s, 0), QString());
        // However much stands before the first letter.
        QCOMPARE(singleLine(QString(QString(1'000'000, u' ') + u"a"_s), 10), u"a"_s);
    }

    void everyCodePointMakesATameLine()
    {
        for (char32_t c = 0; c < 0x110000; ++c) {
            const QString sign = c >= 0xD800 && c <= 0xDFFF ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1);
            const QString line = singleLine(QString(u'a' + sign + u'b'));
            if (!isTame(line) || !line.startsWith(u'a') || !line.endsWith(u'b'))
                QFAIL(qPrintable(QString::number(c, 16)));
            const QString text = paragraphs(QString(u'a' + sign + u'b'));
            if (!isTame(QString(text).remove(u'\n')) || !text.startsWith(u'a') || !text.endsWith(u'b'))
                QFAIL(qPrintable(QString::number(c, 16)));
        }
    }

    void aTextKeepsWhatAReaderSees_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Добрый день!\n\nГде мой заказ № 5 — «чайник»?"_s
                               << u"Добрый день!\n\nГде мой заказ № 5 — «чайник»?"_s;
        QTest::newRow("spaces are kept") << u"  a   b  "_s << u"  a   b  "_s;
        QTest::newRow("hy") << u"Բարև, որտե՞ղ է պատվերը և ե՞րբ"_s << u"Բարև, որտե՞ղ է պատվերը և ե՞րբ"_s;
        QTest::newRow("emoji") << u"👨‍👩‍👧‍👦❤️"_s << u"👨‍👩‍👧‍👦❤️"_s;
        QTest::newRow("line ends of all kinds")
            << u"a\nb\rc\r\nd\u2028e\u2029f\u0085g\vh\fi"_s << u"a\nb\nc\nd\ne\nf\ng\nh\ni"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("override") << u"файл\u202Egpj.exe"_s << u"файлgpj.exe"_s;
        QTest::newRow("controls") << u"a\0b\x1B[0m"_s << u"ab[0m"_s;
        QTest::newRow("lone surrogates") << QString(QChar(0xDC00)) + u"a"_s + QChar(0xD800) << u"\uFFFDa\uFFFD"_s;
    }
    void aTextKeepsWhatAReaderSees()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, text);
        QCOMPARE(paragraphs(foreign), text);
        QCOMPARE(paragraphs(text), text);
    }

    void anIsolatedTextIsWrapped() { QCOMPARE(isolated(u"abc"_s), u"\u2068abc\u2069"_s); }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
