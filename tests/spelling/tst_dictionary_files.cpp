// SPDX-License-Identifier: Apache-2.0
#include "spelling/dictionary_files.h"
#include "spelling/file_check.h"
#include "spelling/hunspell_book.h"
#include "spelling/own_words.h"

#include "dictionary_samples.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace vitrina;
using namespace vitrina::samples;
using namespace vitrina::spelling;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<DictionaryFiles> &all)
{
    QStringList names;
    for (const DictionaryFiles &one : all)
        names += one.name;
    return names;
}

} // namespace

class TestDictionaryFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachDictionaryIsFoundOnce();
    void oneOfEachLanguageIsUsed();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void aPipeIsNoDictionary();
    void ownWordsOutliveTheProgram();
    void aBrokenFileOfOwnWordsIsReadAsFarAsItGoes();
    void ownWordsAreBounded();
    void aWordIsKeptAlsoWhereTheDiskIsNot();
};

void TestDictionaryFiles::eachDictionaryIsFoundOnce()
{
    DictionaryFolder user;
    DictionaryFolder system;
    user.addUtf8(u"ru_RU"_s, {u"свой"_s});
    system.addUtf8(u"ru_RU"_s, {u"общий"_s});
    system.addUtf8(u"hy_AM"_s, {u"բարև"_s});
    system.write(u"hyph_de.dic"_s, "no words but hyphens");
    system.write(u"notes.txt"_s, "x");
    QFile::link(system.path(u"hy_AM.dic"_s), system.path(u"hy.dic"_s));
    QFile::link(system.path(u"hy_AM.aff"_s), system.path(u"hy.aff"_s));
    const auto found = findDictionaries({user.folder(), system.folder(), u"/no/such/folder"_s});
    QCOMPARE(namesOf(found), (QStringList{u"hy_AM"_s, u"ru_RU"_s}));
    QCOMPARE(found[0].language, u"hy"_s);
    QVERIFY(found[1].words.startsWith(user.folder())); // the user's own goes first
}

void TestDictionaryFiles::oneOfEachLanguageIsUsed()
{
    DictionaryFolder folder;
    for (const QString &name :
         {u"en_AU"_s, u"en_US"_s, u"de_AT"_s, u"de_DE"_s, u"uk_UA"_s, u"pt_BR"_s, u"hy_AM"_s, u"hy_NEW"_s})
        folder.addUtf8(name, {u"a"_s});
    QCOMPARE(namesOf(usualDictionaries(findDictionaries({folder.folder()}))),
             (QStringList{u"de_DE"_s, u"en_US"_s, u"hy_AM"_s, u"hy_NEW"_s, u"pt_BR"_s, u"uk_UA"_s}));
}

void TestDictionaryFiles::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("affixes");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("code");
    const QByteArray fine = "SET UTF-8\n";
    QTest::newRow("whole") << fine << QByteArray("1\nhello\n") << QString();
    QTest::newRow("many") << fine << QByteArray("999999999\nhello\n") << u"dictionary_broken"_s;
    QTest::newRow("fewer than none") << fine << QByteArray("-5\nhello\n") << u"dictionary_broken"_s;
    QTest::newRow("no count") << fine << QByteArray("hello\n") << u"dictionary_broken"_s;
    QTest::newRow("empty") << QByteArray() << QByteArray() << u"dictionary_broken"_s;
    QTest::newRow("claims") << fine + "AF 2000000000\n" << QByteArray("1\nhello\n") << u"dictionary_broken"_s;
    QTest::newRow("claims endings") << fine + "SFX A Y 2000000000\n"
                                    << QByteArray("1\nhello\n") << u"dictionary_broken"_s;
    QTest::newRow("binary") << QByteArray("SET\0\0\0", 6) << QByteArray("1\nhello\n") << u"dictionary_broken"_s;
    QTest::newRow("a line without end") << fine + QByteArray(1 << 20, 'x') << QByteArray("1\nhello\n")
                                        << u"dictionary_broken"_s;
    QTest::newRow("huge") << fine << QByteArray("1\n") + QByteArray(65 << 20, 'x') << u"dictionary_too_big"_s;
}

void TestDictionaryFiles::brokenFilesAreRefused()
{
    QFETCH(const QByteArray, affixes);
    QFETCH(const QByteArray, words);
    DictionaryFolder folder;
    folder.write(u"en_US.aff"_s, affixes);
    folder.write(u"en_US.dic"_s, words);
    const DictionaryFiles files = findDictionaries({folder.folder()}).front();
    const auto result = checkDictionaryFiles(files);
    QTEST(result ? QString() : result.error().code, "code");
    QCOMPARE(readHunspellBook(files) != nullptr, result.has_value());
}

void TestDictionaryFiles::aPipeIsNoDictionary()
{
#ifdef Q_OS_UNIX
    DictionaryFolder folder;
    DictionaryFiles files = folder.addUtf8(u"en_US"_s, {u"hello"_s});
    files.words = folder.path(u"pipe.dic"_s);
    QCOMPARE(mkfifo(QFile::encodeName(files.words).constData(), 0600), 0);
    QVERIFY(!readHunspellBook(files)); // whoever opened it would wait for ever
#endif
}

void TestDictionaryFiles::ownWordsOutliveTheProgram()
{
    DictionaryFolder folder;
    const QString file = folder.path(u"words.txt"_s);
    {
        OwnWords words(file);
        QVERIFY(words.add(u"Озонка"_s));
        QVERIFY(words.add(u"м’якуш"_s));
        QVERIFY(words.add(u"Озонка"_s));
        QVERIFY(words.add(u"two words"_s)); // no word: nothing to keep
    }
    OwnWords words(file);
    QCOMPARE(words.words(), (QStringList{u"Озонка"_s, u"м'якуш"_s}));
    QVERIFY(words.remove(u"Озонка"_s));
    QCOMPARE(OwnWords(file).words(), QStringList{u"м'якуш"_s});
}

void TestDictionaryFiles::aBrokenFileOfOwnWordsIsReadAsFarAsItGoes()
{
    DictionaryFolder folder;
    folder.write(u"words.txt"_s, "first\r\n\xFF\xFE\0\n" + QByteArray(500, 'x') + "\n   \nsecond\nfirst\n12\nlast");
    QCOMPARE(OwnWords(folder.path(u"words.txt"_s)).words(), (QStringList{u"first"_s, u"second"_s, u"last"_s}));
}

void TestDictionaryFiles::ownWordsAreBounded()
{
    DictionaryFolder folder;
    QByteArray many;
    for (int i = 0; i < OwnWords::most + 10; ++i)
        many += "word" + QByteArray::number(i) + "\n";
    folder.write(u"words.txt"_s, many);
    OwnWords words(folder.path(u"words.txt"_s));
    QCOMPARE(words.words().size(), OwnWords::most);
    QCOMPARE(words.add(u"another"_s).error().code, u"own_words_full"_s);
}

void TestDictionaryFiles::aWordIsKeptAlsoWhereTheDiskIsNot()
{
    OwnWords words(u"/no/such/folder/words.txt"_s);
    QCOMPARE(words.add(u"another"_s).error().code, u"own_words_unwritable"_s);
    QCOMPARE(words.words(), QStringList{u"another"_s}); // until the program ends
}

QTEST_GUILESS_MAIN(TestDictionaryFiles)
#include "tst_dictionary_files.moc"
