// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/crash_dialog.h"
#include "ui/diagnostics/crash_report.h"
#include "ui/diagnostics/log_file.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>

using namespace vitrina::ui;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(ours, "vitrina.test")

namespace {

// What the child process does: it dies in one of the ways there are.
int die(const QString &how, const QString &folder)
{
    const LogFile log(folder);
    leaveCrashReports(folder);
    qCInfo(ours) << "the last line before";
    qWarning("about the buyer \"Anna Petrova\"");
    if (how == u"throw")
        std::thread([] { throw std::runtime_error("Anna Petrova"); }).join();
    else if (how == u"abort")
        std::abort();
    else if (how == u"divide")
        std::raise(SIGFPE);
    else if (how == u"elsewhere")
        std::thread([] { std::raise(SIGSEGV); }).join();
    else
        std::raise(SIGSEGV);
    return 0;
}

QString writeReport(const QString &profile, const QString &name)
{
    QDir(profile).mkpath(u"crash-reports"_s);
    const QString path = QDir(crashFolder(profile)).filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("a report") > 0 ? path : QString();
}

QPushButton *button(const QWidget &dialog, const QString &words)
{
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text() == words)
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestCrashReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void crashLeavesAReport_data();
    void crashLeavesAReport();
    void reportIsToldOnce();
    void tenReportsAreKept();
    void dialogDeletesTheReports();
    void dialogStaysAwayWithoutAReport();
};

void TestCrashReport::crashLeavesAReport_data()
{
    QTest::addColumn<QString>("signal");
    QTest::addColumn<bool>("inWindow");
    QTest::addColumn<QString>("exception");
    QTest::newRow("touch") << u"SIGSEGV"_s << true << QString();
    QTest::newRow("elsewhere") << u"SIGSEGV"_s << false << QString();
    QTest::newRow("abort") << u"SIGABRT"_s << true << QString();
    QTest::newRow("divide") << u"SIGFPE"_s << true << QString();
    QTest::newRow("throw") << u"SIGABRT"_s << false << u"runtime_error"_s;
}

void TestCrashReport::crashLeavesAReport()
{
#if defined(VITRINA_SANITIZED) || !defined(Q_OS_LINUX)
    QSKIP("the sanitizers take the signals; other systems tell other words");
#endif
    QFETCH(const QString, signal);
    QFETCH(const bool, inWindow);
    QFETCH(const QString, exception);
    const QTemporaryDir folder;
    QProcess child;
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {u"--die"_s, QString::fromLatin1(QTest::currentDataTag()), folder.path()});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit); // it dies of it, as it would have without

    const QStringList reports = takeNewCrashReports(folder.path());
    QCOMPARE(reports.size(), 1);
    QFile file(reports.first());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString report = QString::fromUtf8(file.readAll());
    const auto holds = [&report](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(report).hasMatch();
    };
    QVERIFY2(holds(u"^Signal: "_s + signal + u'$'), qPrintable(report));
    QVERIFY2(holds(inWindow ? u"^Thread: of the window$"_s : u"^Thread: another one$"_s), qPrintable(report));
    QVERIFY2(holds(u"^Ended: 20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s), qPrintable(report));
    QVERIFY2(holds(u"^Vitrina \\d+\\.\\d+\\.\\d+ "_s), qPrintable(report));
    QVERIFY2(holds(u"^#\\d\\d 0x[0-9a-f]+ tst_crash_report\\+0x[0-9a-f]+"_s), qPrintable(report));
    QVERIFY2(holds(u"info vitrina.test: the last line before$"_s), qPrintable(report));
    QCOMPARE(report.contains(u"Exception nobody caught"_s), !exception.isEmpty());
    QVERIFY2(report.contains(exception), qPrintable(report));
    // RZ-7: nobody's words, and no folder that bears a name
    QVERIFY2(!report.contains(u"Anna"_s), qPrintable(report));
    QVERIFY2(!report.contains(folder.path()), qPrintable(report));
    QVERIFY2(!report.contains(QCoreApplication::applicationDirPath()), qPrintable(report));
}

void TestCrashReport::reportIsToldOnce()
{
    const QTemporaryDir profile;
    writeReport(profile.path(), u"new-20261122-113000.txt"_s);
    QCOMPARE(takeNewCrashReports(profile.path()),
             QStringList(QDir(crashFolder(profile.path())).absoluteFilePath(u"crash-20261122-113000.txt"_s)));
    QVERIFY(takeNewCrashReports(profile.path()).isEmpty());
}

void TestCrashReport::tenReportsAreKept()
{
    const QTemporaryDir profile;
    for (int i = 10; i < 25; ++i)
        writeReport(profile.path(), u"crash-20261122-1130%1.txt"_s.arg(i));
    QVERIFY(takeNewCrashReports(profile.path()).isEmpty());
    const QStringList kept = QDir(crashFolder(profile.path())).entryList(QDir::Files, QDir::Name);
    QCOMPARE(kept.size(), 10);
    QCOMPARE(kept.last(), u"crash-20261122-113024.txt"_s);
}

void TestCrashReport::dialogDeletesTheReports()
{
    const QTemporaryDir profile;
    writeReport(profile.path(), u"new-20261122-113000.txt"_s);
    QWidget window;
    tellOfCrashes(profile.path(), window);
    auto *dialog = window.findChild<CrashDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QPushButton *remove = button(*dialog, u"Delete"_s);
    QVERIFY(remove != nullptr);
    remove->click();
    QVERIFY(!dialog->isVisible());
    QVERIFY(QDir(crashFolder(profile.path())).isEmpty());
}

void TestCrashReport::dialogStaysAwayWithoutAReport()
{
    const QTemporaryDir profile;
    QTemporaryFile file;
    QVERIFY(file.open());
    leaveCrashReports(file.fileName()); // a place that can't be written to is no trouble
    QWidget window;
    tellOfCrashes(profile.path(), window);
    QVERIFY(window.findChild<CrashDialog *>() == nullptr);
}

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "--die") == 0)
        return die(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestCrashReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash_report.moc"
