// SPDX-License-Identifier: Apache-2.0
#include "domain/csv.h"
#include "domain/quick_reply_file.h"

#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

QuickReply reply(const QString &title, const QString &text)
{
    return {QuickReplyId(title), ShopId(u"s1"_s), title, text, QuickReplyState::Accepted, {}};
}

std::vector<ReplyFileFault> faultsOf(const QByteArray &bytes)
{
    std::vector<ReplyFileFault> faults;
    for (const ReplyFileProblem &problem : readReplyFile(bytes).problems)
        faults.push_back(problem.fault);
    return faults;
}

using Faults = std::vector<ReplyFileFault>;
using Rows = std::vector<ReplyFileRow>;

} // namespace

class QuickReplyFileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void OZ_5_whatIsExportedComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Добрый день!"_s;
        QTest::newRow("two lines") << u"Good day!\nYour order; number, {order}"_s;
        QTest::newRow("quotes") << u"The \"large\" one, \"\""_s;
        QTest::newRow("armenian") << u"Բարև Ձեզ։ {պատվեր}"_s;
        QTest::newRow("like a formula") << u"=HYPERLINK(\"x\")"_s;
        QTest::newRow("minus") << u"-10 % today"_s;
        QTest::newRow("apostrophe") << u"'tis here"_s;
        QTest::newRow("apostrophe and formula") << u"'=1+1"_s;
        QTest::newRow("two apostrophes and formula") << u"''+1"_s;
    }
    void OZ_5_whatIsExportedComesBackAsItWas()
    {
        QFETCH(QString, text);
        const std::vector<QuickReply> all{reply(u"First"_s, text), reply(u"=Second"_s, u"x"_s)};
        for (const QByteArray &bytes : {repliesAsCsv(all, u','), repliesAsCsv(all, u';'), repliesAsJson(all)}) {
            const ReplyFile file = readReplyFile(bytes);
            QVERIFY(file.problems.empty());
            QCOMPARE(file.rows.size(), 2u);
            QCOMPARE(file.rows[0].title, u"First"_s);
            QCOMPARE(file.rows[0].text, text);
            QCOMPARE(file.rows[1].title, u"=Second"_s);
        }
    }
    void OZ_5_noSpreadsheetTakesAnExportedTextForAFormula()
    {
        for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"＝1"_s, u"''=1"_s}) {
            const CsvContent csv =
                readCsv(QString::fromUtf8(repliesAsCsv({reply(text, text)}, u',').sliced(3)), u',', 10);
            for (const QString &cell : csv.rows.at(1).cells)
                QCOMPARE(cell, QString(u'\'' + text));
        }
    }
    void OZ_5_theSeparatorIsFoundByItself_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("comma") << QByteArray("title,text\r\nA,B; C\r\n");
        QTest::newRow("semicolon") << QByteArray("title;text\nA;B; C\n").replace("B; C", "\"B; C\"");
        QTest::newRow("tab") << QByteArray("title\ttext\nA\tB; C");
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBFtitle,text\nA,B; C");
        QTest::newRow("old line ends") << QByteArray("title,text\rA,B; C\r");
        QTest::newRow("no head") << QByteArray("A,B; C");
        QTest::newRow("other order") << QByteArray("text,id,title\nB; C,7,A");
        QTest::newRow("quoted") << QByteArray("\"A\",\"B; C\"");
        QTest::newRow("own words") << QByteArray("Назва;Текст\nA;\"B; C\"");
    }
    void OZ_5_theSeparatorIsFoundByItself()
    {
        QFETCH(QByteArray, bytes);
        const ReplyFile file = readReplyFile(bytes);
        QVERIFY(file.problems.empty());
        QCOMPARE(file.rows.size(), 1u);
        QCOMPARE(file.rows[0].title, u"A"_s);
        QCOMPARE(file.rows[0].text, u"B; C"_s);
    }
    void OZ_5_faultsHaveTheirLine()
    {
        const ReplyFile file = readReplyFile("title,text\nA,\"two\nlines\"\n,no title\n\nB,\nC,good\nD,\"open\nend");
        QCOMPARE(file.rows, (Rows{{2, u"A"_s, u"two\nlines"_s}, {7, u"C"_s, u"good"_s}}));
        QCOMPARE(file.problems,
                 (std::vector<ReplyFileProblem>{
                     {8, ReplyFileFault::OpenQuote}, {4, ReplyFileFault::NoTitle}, {6, ReplyFileFault::NoText}}));
    }
    void OZ_5_aHostileFileIsRefused()
    {
        QCOMPARE(faultsOf({}), Faults{ReplyFileFault::Empty});
        QCOMPARE(faultsOf(" \r\n\t"), Faults{ReplyFileFault::Empty});
        QCOMPARE(faultsOf("title,text\n"), Faults{ReplyFileFault::Empty});
        QCOMPARE(faultsOf(QByteArray(largestReplyFile + 1, 'a')), Faults{ReplyFileFault::TooLarge});
        QCOMPARE(faultsOf(QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)), Faults{ReplyFileFault::NotText});
        QCOMPARE(faultsOf(QByteArray("a,b\0c", 5)), Faults{ReplyFileFault::NotText});
        QCOMPARE(faultsOf("\xcf\xf0\xe8\xe2\xe5\xf2,\xf2\xe5\xea\xf1\xf2"), Faults{ReplyFileFault::NotText}); // CP1251
        QCOMPARE(faultsOf(QByteArray("\xff\xfe"
                                     "a\0,\0b\0",
                                     8)),
                 Faults{ReplyFileFault::NotText}); // UTF-16
        QCOMPARE(faultsOf("A,half a character \xd0"), Faults{ReplyFileFault::NotText});
        QCOMPARE(faultsOf("{\"quick_replies\": 7}"), Faults{ReplyFileFault::NotJson});
        QCOMPARE(faultsOf("[{\"title\": \"A\""), Faults{ReplyFileFault::NotJson});
        QCOMPARE(faultsOf("[1, null, {\"title\": {}, \"text\": []}]"), Faults(3, ReplyFileFault::NoTitle));
        QCOMPARE(faultsOf(QByteArray(100'000, '[')), Faults{ReplyFileFault::NotJson});
        QVERIFY(readReplyFile(QByteArray(largestReplyFile, '"')).rows.empty());
        QVERIFY(readReplyFile(QByteArray(largestReplyFile, ',')).rows.empty());
        QVERIFY(readReplyFile(QByteArray(largestReplyFile, '\n').replace(0, 3, "a,b")).rows.size() == 1);
    }
    void OZ_5_moreRowsThanAnyShopHasAreNotRead()
    {
        const ReplyFile file = readReplyFile(QByteArray("a,b\n").repeated(5000));
        QVERIFY(file.rows.size() <= size_t(mostReplyRows) + 1);
        QCOMPARE(file.problems.back(), (ReplyFileProblem{0, ReplyFileFault::TooManyRows}));
    }
    void OZ_5_anImportKeepsToTheShopsLimits()
    {
        std::vector<QuickReply> existing;
        for (int i = 0; i < 18; ++i)
            existing.push_back(reply(u"T%1"_s.arg(i), u"x"_s));
        const Rows rows{{1, u"T0"_s, u"x"_s}, // is there
                        {2, u"T0"_s, u"another text"_s},
                        {3, u"T0"_s, u"another text"_s}, // stands above
                        {4, u"Long"_s, u"😀"_s.repeated(1001)},
                        {5, u"Full"_s, u"😀"_s.repeated(1000)},
                        {6, u"Too many"_s, u"x"_s}};
        using enum ReplyImport;
        QCOMPARE(planImport(rows, existing, {20, 1000, CharacterUnit::CodePoint}),
                 (std::vector{Double, Add, Double, TooLong, Add, OverLimit}));
        QCOMPARE(planImport(rows, existing, {20, 1000, CharacterUnit::Utf16}),
                 (std::vector{Double, Add, Double, TooLong, TooLong, Add}));
    }
};

QTEST_APPLESS_MAIN(QuickReplyFileTest)
#include "tst_quick_reply_file.moc"
