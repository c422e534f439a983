// SPDX-License-Identifier: Apache-2.0
#include "storage/mirror.h"
#include "storage/outbox.h"

#include "support/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

OutboxEntry entry(int number)
{
    OutboxEntry entry;
    entry.command = CommandId(u"command-%1"_s.arg(number));
    entry.body = QByteArray(3000, 'x');
    return entry;
}

Result<DialogKey> putDialog(Mirror &mirror, int number)
{
    Dialog dialog = samples::fullDialog(u"dialog-%1"_s.arg(number));
    dialog.last.text = QString(150, u'ж');
    return mirror.dialogs().put(dialog, 1);
}

template <typename T> QString codeOf(const Result<T> &result)
{
    return result ? u"none"_s : result.error().code;
}

#ifdef Q_OS_UNIX
// The other process of the full-disk test: no file may grow beyond `bytes`, as on a disk that has no more.
int fillOutbox(const QString &folder, rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    auto outbox = Outbox::open(folder, samples::key());
    if (!outbox)
        return 1;
    const rlimit limit{bytes, bytes};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 1;
    for (int number = 1; number < 10'000; ++number) {
        if (const auto added = (*outbox)->add(entry(number)); !added) {
            // What is there can still be read.
            std::printf("%d %d %s\n", number - 1, int((*outbox)->all().value().size()), qPrintable(added.error().code));
            return 0;
        }
    }
    return 2;
}
#endif

} // namespace

class StorageFaultsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] std::unique_ptr<Mirror> mirror() { return Mirror::open(m_dir->path(), samples::key()).value(); }
    [[nodiscard]] std::unique_ptr<Outbox> outbox() { return Outbox::open(m_dir->path(), samples::key()).value(); }
    [[nodiscard]] QString mirrorFile() const { return m_dir->filePath(Mirror::fileName()); }
    [[nodiscard]] QString outboxFile() const { return m_dir->filePath(Outbox::fileName()); }

    static void damage(const QString &path, qint64 offset, qint64 length)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > offset + length);
        QVERIFY(file.seek(offset));
        QCOMPARE(file.write(QByteArray(length, '\x5a')), length);
    }

    /// One bit of every page there: the first rows of a list can still be read.
    static void spoilSecondHalf(const QString &path)
    {
        constexpr qint64 page = 4096;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 offset = file.size() / page / 2 * page + 1000; offset < file.size(); offset += page) {
            char byte = 0;
            QVERIFY(file.seek(offset) && file.getChar(&byte) && file.seek(offset) && file.putChar(char(byte ^ 1)));
        }
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aFullDiskIsNamedAndLeavesTheCopyWhole()
    {
        auto copy = mirror();
        QVERIFY(copy->database().execute("PRAGMA max_page_count = 60"));
        int kept = 0;
        QString code;
        while (code.isEmpty() && kept < 10'000) {
            auto transaction = Transaction::begin(copy->database());
            const auto put = putDialog(*copy, kept + 1);
            const auto committed = put ? transaction->commit() : tl::unexpected(put.error());
            code = committed ? QString() : committed.error().code;
            kept += committed ? 1 : 0;
        }
        QCOMPARE(code, u"disk_full"_s);
        QVERIFY(kept > 10);
        QCOMPARE(copy->dialogs().count(), kept);
        // As soon as there is room again, everything goes on.
        QVERIFY(copy->database().execute("PRAGMA max_page_count = 100000"));
        QVERIFY(putDialog(*copy, kept + 1));
        QCOMPARE(copy->dialogs().count(), kept + 1);
        QVERIFY(copy->database().execute("INSERT INTO dialog_words(dialog_words) VALUES('integrity-check')"));
    }

    void aFullDiskLosesNothingThatWasAcknowledged()
    {
#ifdef Q_OS_UNIX
        QProcess filler;
        filler.start(QCoreApplication::applicationFilePath(), {u"--fill-outbox"_s, m_dir->path(), u"300000"_s});
        QVERIFY(filler.waitForFinished(60'000));
        QCOMPARE(filler.exitCode(), 0);
        const QList<QByteArray> said = filler.readAllStandardOutput().trimmed().split(' ');
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[2], QByteArray("disk_full"));
        const int acknowledged = said[0].toInt();
        QVERIFY(acknowledged > 5);
        QCOMPARE(said[1].toInt(), acknowledged);
        const auto box = outbox();
        QCOMPARE(box->all().value().size(), size_t(acknowledged));
        QVERIFY(box->add(entry(acknowledged + 1)));
#else
        QSKIP("needs a limit on the size of files");
#endif
    }

    void aDatabaseLockedByAnotherConnectionIsNamedAndUsableAfterwards()
    {
        const auto box = outbox();
        {
            const Migration none[] = {{1, ""}};
            auto other = Database::open(outboxFile(), samples::key(), none);
            QVERIFY(other);
            auto held = Transaction::begin(*other);
            QVERIFY(held);
            QCOMPARE(codeOf(box->add(entry(1))), u"database_locked"_s);
            QVERIFY(box->all().value().empty()); // reading is never held up
        }
        QVERIFY(box->add(entry(1)));
        QCOMPARE(box->all().value().size(), size_t(1));
    }

    void aNewerSchemaIsRefusedAndItsContentIsKept()
    {
        {
            const auto box = outbox();
            QVERIFY(box->add(entry(1)));
            QVERIFY(mirror()->records().put(u"cursor", u"", "1"));
        }
        for (const QString &path : {outboxFile(), mirrorFile()}) {
            const Migration kept[] = {{1, ""}, {1000, "CREATE TABLE of_the_future(x)"}};
            QVERIFY(Database::open(path, samples::key(), kept));
        }
        QCOMPARE(codeOf(Outbox::open(m_dir->path(), samples::key())), u"database_newer"_s);
        QCOMPARE(codeOf(Mirror::open(m_dir->path(), samples::key())), u"database_newer"_s);
        const Migration kept[] = {{1, ""}, {1000, ""}};
        auto box = Outbox(std::move(*Database::open(outboxFile(), samples::key(), kept)));
        QCOMPARE(box.all().value().size(), size_t(1));
    }

    void theWrongKeyIsRefusedAndDamagesNothing()
    {
        QVERIFY(outbox()->add(entry(1)));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(codeOf(Outbox::open(m_dir->path(), samples::key('x'))), u"database_wrong_key"_s);
        QCOMPARE(codeOf(Outbox::open(m_dir->path(), DatabaseKey(QByteArray("short")))), u"database_wrong_key"_s);
        QCOMPARE(outbox()->all().value().size(), size_t(1));
    }

    void aFlippedBitIsNoticed()
    {
        {
            const auto copy = mirror();
            for (int i = 1; i <= 300; ++i)
                QVERIFY(putDialog(*copy, i));
        }
        QFile file(mirrorFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        // One bit in every page but the first.
        for (qint64 offset = 4096 + 1000; offset < file.size(); offset += 4096) {
            char byte = 0;
            QVERIFY(file.seek(offset) && file.getChar(&byte) && file.seek(offset) && file.putChar(char(byte ^ 1)));
        }
        file.close();
        const auto opened = Mirror::open(m_dir->path(), samples::key());
        if (!opened) {
            QCOMPARE(opened.error().code, u"database_corrupt"_s);
            return;
        }
        QCOMPARE(codeOf(putDialog(**opened, 1)), u"database_corrupt"_s);
        QCOMPARE(codeOf((*opened)->records().put(u"cursor", u"", "1")), u"database_corrupt"_s);
    }

    void aListOfTheOutboxThatBreaksOffIsAnErrorAndNeverHalfAList()
    {
        {
            const auto box = outbox();
            for (int i = 1; i <= 60; ++i) {
                QVERIFY(box->add(entry(i)));
                QVERIFY(box->putDraft({DialogId(u"dialog-%1"_s.arg(i)), QString(3000, u'x'), UtcTime()}, false));
                QVERIFY(box->putNote(u"note-%1"_s.arg(i), QString(3000, u'x')));
            }
        }
        spoilSecondHalf(outboxFile());
        const auto box = outbox();
        QCOMPARE(codeOf(box->all()), u"database_corrupt"_s);
        QCOMPARE(codeOf(box->drafts()), u"database_corrupt"_s);
        QCOMPARE(codeOf(box->unsyncedDrafts()), u"database_corrupt"_s);
        int unread = 0;
        for (int i = 1; i <= 60; ++i)
            unread += box->note(u"note-%1"_s.arg(i)) ? 0 : 1;
        QVERIFY(unread > 10);
    }

    void aListOfTheCopyThatBreaksOffIsAnErrorAndNeverHalfAList()
    {
        const DialogId id(u"dialog-1"_s);
        {
            const auto copy = mirror();
            auto transaction = Transaction::begin(copy->database());
            for (int i = 1; i <= 300; ++i) {
                const auto key = putDialog(*copy, i);
                QVERIFY(key);
                Message message;
                message.id = MessageId(u"message-%1"_s.arg(i));
                message.dialog = id;
                message.position = i;
                message.text = u"parcel "_s + QString(900, u'x');
                QVERIFY(copy->messages().put(1, message));
                QVERIFY(copy->records().put(u"shop", QString::number(i), QByteArray(1000, 'x')));
            }
            QVERIFY(transaction->commit());
        }
        spoilSecondHalf(mirrorFile());
        const auto copy = mirror();
        // After the first of them SQLCipher only says that something is wrong.
        const auto fails = [](const auto &result) { return !result && result.error().code.startsWith("database_"_L1); };
        QVERIFY(fails(copy->dialogs().firstRows(1000)));
        QVERIFY(fails(copy->dialogs().rowsAfter(0, 1000)));
        QVERIFY(fails(copy->dialogs().notIn(7)));
        QVERIFY(fails(copy->dialogs().incomplete(1000)));
        QVERIFY(fails(copy->messages().page(1, id, 0, 0, 1000)));
        QVERIFY(fails(copy->messages().removeAll(1)));
        QVERIFY(fails(copy->records().all(u"shop")));
        QVERIFY(fails(copy->search().find(u"parcel", 1000)));
        int unread = 0;
        for (int i = 1; i <= 300; ++i) {
            unread += copy->dialogs().lookUp(DialogId(u"dialog-%1"_s.arg(i))) ? 0 : 1;
            unread += copy->records().get(u"shop", QString::number(i)) ? 0 : 1;
        }
        QVERIFY(unread > 10);
    }

    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is not a database\n").repeated(1000);
        QTest::newRow("unencrypted") << QByteArray("SQLite format 3\0", 16) + QByteArray(9000, '\0');
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }
    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFile file(outboxFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(codeOf(Outbox::open(m_dir->path(), samples::key())), u"database_wrong_key"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void aDamagedCopyCanBeThrownAwayAndTheOutboxStays()
    {
        QVERIFY(outbox()->add(entry(1)));
        QVERIFY(putDialog(*mirror(), 1));
        damage(mirrorFile(), 0, 8000);
        QVERIFY(!Mirror::open(m_dir->path(), samples::key()));
        Mirror::discard(m_dir->path());
        QCOMPARE(mirror()->dialogs().count(), 0);
        QCOMPARE(outbox()->all().value().size(), size_t(1));
    }

    void aPlaceThatCannotBeWrittenIsNamed_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("no such folder") << u"no/such"_s;
        QTest::newRow("a file in place of the folder") << u"file"_s;
        QTest::newRow("a folder in place of the file") << u"taken"_s;
    }
    void aPlaceThatCannotBeWrittenIsNamed()
    {
        QFETCH(QString, place);
        QFile file(m_dir->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QDir(m_dir->path()).mkpath(u"taken/outbox.db"_s));
        QCOMPARE(codeOf(Outbox::open(m_dir->filePath(place), samples::key())), u"database_unavailable"_s);
    }

    void twoConnectionsMayMakeTheSameDatabaseInTurn()
    {
        const auto first = mirror();
        const auto second = mirror();
        QVERIFY(putDialog(*first, 1));
        QCOMPARE(second->dialogs().count(), 1);
        QVERIFY(putDialog(*second, 2));
        QCOMPARE(first->dialogs().count(), 2);
    }

    void noErrorRepeatsWhatWasStored()
    {
        const auto copy = mirror();
        auto clash = copy->database().prepare("INSERT INTO dialog(id) VALUES(?)");
        clash.bind(1, u"recognisable"_s);
        const auto failed = clash.run();
        QVERIFY(!failed);
        QVERIFY(!failed.error().detail.contains(u"recognisable"_s));
        auto bad = copy->database().prepare("SELECT 1 FROM message_words WHERE message_words MATCH ?");
        bad.bind(1, u"recognisable\""_s);
        const auto refused = bad.run();
        QVERIFY(!refused);
        QVERIFY(!refused.error().detail.contains(u"recognisable"_s));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
#ifdef Q_OS_UNIX
    if (argc == 4 && qstrcmp(argv[1], "--fill-outbox") == 0)
        return fillOutbox(QString::fromLocal8Bit(argv[2]), rlim_t(QByteArray(argv[3]).toULong()));
#endif
    StorageFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storage_faults.moc"
