// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/held_watch.h"
#include "ui/diagnostics/log_file.h"
#include "ui/diagnostics/log_tail.h"
#include "ui/diagnostics/log_words.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <mutex>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(ours, "vitrina.test")

namespace {

struct Told {
    QByteArray by;
    bool ended = false;
};

class Ear {
public:
    HeldWatch::Tell tell()
    {
        return [this](milliseconds, int type, const char *receiver, bool ended) {
            const std::lock_guard lock(m_mutex);
            m_told.push_back({heldBy(type, receiver), ended});
        };
    }
    std::vector<Told> told()
    {
        const std::lock_guard lock(m_mutex);
        return m_told;
    }

private:
    std::mutex m_mutex;
    std::vector<Told> m_told;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDiagnostics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void RZ_7_logHoldsNobodysWords_data();
    void RZ_7_logHoldsNobodysWords();
    void logTakesOurLinesAndOthersWarnings();
    void logStaysBoundedAndPrivate();
    void withoutAPlaceToWriteNothingFails();
    void tailKeepsTheNewestLines();
    void whatHoldsTheThreadIsTold();
    void whatIsQuickIsNotTold();
    void whatNeverEndsIsToldWhileItLasts();
    void waitingIsNotHolding();
};

void TestDiagnostics::RZ_7_logHoldsNobodysWords_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const QString &said, const QByteArray &written) {
        QTest::newRow(name) << said << written;
    };
    row("plain", u"QFont::setPixelSize: Pixel size <= 0"_s, "QFont::setPixelSize: Pixel size <= 0");
    row("quoted", u"cannot parse \"Anna Petrova, flat 5\" here"_s, "cannot parse <text> here");
    row("quote never closed", u"cannot parse \"Anna Petrova"_s, "cannot parse <text>");
    row("other quotes", u"no «Анна» nor “Ani”"_s, "no <text> nor <text>");
    row("other letters", u"unknown Անի"_s, "unknown ???");
    row("address", u"host wss://hub.example.com:8443/x?token=1 is gone"_s, "host <address> is gone");
    row("mail", u"from anna@example.com now"_s, "from <address> now");
    row("folder", u"can't open /home/anna/.local/x: denied"_s, "can't open <path>: denied");
    row("folder of Windows", u"can't open C:\\Users\\anna\\x now"_s, "can't open <path> now");
    row("phone", u"call +374 91 23-45-67 now"_s, "call <number> now");
    row("lines", u"one\ntwo\r\nthree"_s, "one two three");
    row("long", QString(5000, u'a'), QByteArray(240, 'a'));
}

void TestDiagnostics::RZ_7_logHoldsNobodysWords()
{
    QFETCH(const QString, said);
    QFETCH(const QByteArray, written);
    QCOMPARE(withoutPersonalData(said), written);
}

void TestDiagnostics::logTakesOurLinesAndOthersWarnings()
{
    const QTemporaryDir folder;
    {
        const LogFile log(folder.path());
        qCInfo(ours) << "started with 3 shops";
        qInfo("somebody's small talk");
        QTest::ignoreMessage(QtWarningMsg, "no such dialog \"Anna\"");
        qWarning("no such dialog \"Anna\"");
    }
    qCInfo(ours) << "after the end";
    const QByteArray log = contentOf(folder.filePath(u"vitrina.log"_s));
    const QList<QByteArray> lines = log.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].endsWith("info vitrina.test: started with 3 shops"), lines[0].constData());
    QVERIFY2(lines[1].endsWith("warning default: no such dialog <text>"), lines[1].constData());
}

void TestDiagnostics::logStaysBoundedAndPrivate()
{
    const QTemporaryDir folder;
    LogFile log(folder.path());
    const QByteArray line(200, 'x');
    for (qint64 written = 0; written < 3 * LogFile::mostBytes; written += line.size())
        log.write(line);
    const QFileInfo now(folder.filePath(u"vitrina.log"_s));
    const QFileInfo old(folder.filePath(u"vitrina.log.1"_s));
    QVERIFY(now.size() <= LogFile::mostBytes);
    QVERIFY(old.size() <= LogFile::mostBytes && old.size() > 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
#ifdef Q_OS_UNIX
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(now.permissions() & others) && !(old.permissions() & others));
#endif
}

void TestDiagnostics::withoutAPlaceToWriteNothingFails()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    LogFile log(file.fileName()); // no folder: not even root can write into it
    log.write("a line");
    QCOMPARE(file.size(), 0);
}

void TestDiagnostics::tailKeepsTheNewestLines()
{
    LogTail tail;
    for (size_t i = 0; i < LogTail::lines + 5; ++i)
        tail.add(std::to_string(i) + std::string(i == 10 ? 5000 : 0, 'x'));
    std::vector<std::string> lines;
    tail.each([&lines](std::string_view line) { lines.emplace_back(line); });
    QCOMPARE(lines.size(), LogTail::lines);
    QCOMPARE(lines.front(), std::string("5"));
    QCOMPARE(lines.back(), std::to_string(LogTail::lines + 4));
    QCOMPARE(lines[5].size(), LogTail::longest);
}

void TestDiagnostics::whatHoldsTheThreadIsTold()
{
    Ear ear;
    HeldWatch watch({milliseconds(0), std::chrono::hours(1)}, ear.tell());
    const QEvent event(QEvent::MouseButtonPress);
    {
        const HeldWatch::Turn turn(watch, this, &event);
        const QEvent inner(QEvent::Paint);
        const HeldWatch::Turn sent(watch, this, &inner); // belongs to the press
    }
    QCOMPARE(ear.told().size(), size_t(1));
    QCOMPARE(ear.told().front().by, QByteArray("MouseButtonPress of TestDiagnostics"));
    QVERIFY(ear.told().front().ended);
}

void TestDiagnostics::whatIsQuickIsNotTold()
{
    Ear ear;
    HeldWatch watch({std::chrono::hours(1), std::chrono::hours(1)}, ear.tell());
    const QEvent event(QEvent::Timer);
    for (int i = 0; i < 1000; ++i)
        const HeldWatch::Turn turn(watch, this, &event);
    QVERIFY(ear.told().empty());
}

void TestDiagnostics::whatNeverEndsIsToldWhileItLasts()
{
    Ear ear;
    HeldWatch watch({std::chrono::hours(1), milliseconds(1)}, ear.tell());
    const QEvent event(QEvent::Timer);
    const HeldWatch::Turn turn(watch, this, &event);
    QTRY_COMPARE(ear.told().size(), size_t(1)); // once, however long it goes on
    QVERIFY(!ear.told().front().ended);
}

void TestDiagnostics::waitingIsNotHolding()
{
    Ear ear;
    HeldWatch watch({milliseconds(0), std::chrono::hours(1)}, ear.tell());
    const QEvent press(QEvent::MouseButtonPress);
    const QEvent paint(QEvent::Paint);
    {
        const HeldWatch::Turn turn(watch, this, &press);
        watch.wait(); // a loop inside it: the press was told up to here
        QCOMPARE(ear.told().size(), size_t(1));
        const HeldWatch::Turn inner(watch, this, &paint);
    }
    QCOMPARE(ear.told().size(), size_t(2)); // and the paint; nothing of the time in between
    QCOMPARE(ear.told().back().by, QByteArray("Paint of TestDiagnostics"));
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
