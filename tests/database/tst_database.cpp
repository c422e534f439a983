// SPDX-License-Identifier: Apache-2.0
#include "database/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

constexpr Migration first[] = {{1, "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"}};
constexpr Migration second[] = {first[0], {2, "ALTER TABLE note ADD COLUMN mark INTEGER NOT NULL DEFAULT 7"}};
constexpr Migration broken[] = {first[0], {2, "CREATE TABLE half(id INTEGER); CREATE TABLE half(id INTEGER)"}};

void addNote(Database &db, const QString &text)
{
    QVERIFY(db.prepare("INSERT INTO note(text) VALUES(?)").bind(1, text).run());
}

int countNotes(Database &db)
{
    auto count = db.prepare("SELECT count(*) FROM note");
    return count.step() ? static_cast<int>(count.integer(0)) : -1;
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    DatabaseKey m_key = DatabaseKey::random();
    int m_number = 0;

    QString newPath() { return m_dir.filePath(u"%1.db"_s.arg(++m_number)); }

private Q_SLOTS:
    void aRowSurvivesClosing()
    {
        const QString path = newPath();
        {
            auto db = Database::open(path, m_key, first);
            QVERIFY(db);
            addNote(*db, u"Բարև"_s);
        }
        auto again = Database::open(path, m_key, first);
        QVERIFY(again);
        auto read = again->prepare("SELECT text FROM note");
        QVERIFY(read.step());
        QCOMPARE(read.text(0), u"Բարև"_s);
    }

    void nothingReadableStandsInTheFile()
    {
        const QString path = newPath();
        {
            auto db = Database::open(path, m_key, first);
            QVERIFY(db);
            addNote(*db, u"a very recognisable secret"_s);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 0);
        QVERIFY(!bytes.contains("recognisable"));
        QVERIFY(!bytes.startsWith("SQLite format"));
    }

    void theWrongKeyIsToldFromADamagedFile()
    {
        const QString path = newPath();
        {
            auto db = Database::open(path, m_key, first);
            QVERIFY(db);
            for (int i = 0; i < 2000; ++i)
                addNote(*db, u"row %1"_s.arg(i));
        }
        const auto wrong = Database::open(path, DatabaseKey::random(), first);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, u"database_wrong_key"_s);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(3 * 4096 + 100);
        file.write(QByteArray(64, 'x'));
        file.close();
        auto db = Database::open(path, m_key, first);
        QVERIFY(db);
        auto scan = db->prepare("SELECT sum(length(text)) FROM note");
        while (scan.step()) { }
        QVERIFY(!scan.result());
        QCOMPARE(scan.result().error().code, u"database_corrupt"_s);
    }

    void aNewerSchemaIsRefusedAndLeftAlone()
    {
        const QString path = newPath();
        QVERIFY(Database::open(path, m_key, second));
        const auto older = Database::open(path, m_key, first);
        QVERIFY(!older);
        QCOMPARE(older.error().code, u"database_newer"_s);
        QVERIFY(Database::open(path, m_key, second));
    }

    void anOlderSchemaIsBroughtForwardWithItsRows()
    {
        const QString path = newPath();
        {
            auto db = Database::open(path, m_key, first);
            addNote(*db, u"old"_s);
        }
        auto db = Database::open(path, m_key, second);
        QVERIFY(db);
        auto read = db->prepare("SELECT text, mark FROM note");
        QVERIFY(read.step());
        QCOMPARE(read.integer(1), 7);
    }

    void aFailedMigrationChangesNothing()
    {
        const QString path = newPath();
        {
            auto db = Database::open(path, m_key, first);
            addNote(*db, u"kept"_s);
        }
        QVERIFY(!Database::open(path, m_key, broken));
        auto db = Database::open(path, m_key, second);
        QVERIFY(db);
        QCOMPARE(countNotes(*db), 1);
    }

    void aTransactionThatIsNotCommittedIsUndone()
    {
        auto db = Database::open(newPath(), m_key, first);
        {
            auto transaction = Transaction::begin(*db);
            QVERIFY(transaction);
            addNote(*db, u"gone"_s);
        }
        QCOMPARE(countNotes(*db), 0);
        auto transaction = Transaction::begin(*db);
        addNote(*db, u"stays"_s);
        QVERIFY(transaction->commit());
        QCOMPARE(countNotes(*db), 1);
    }

    void aBrokenStatementTellsItsErrorWithoutData()
    {
        auto db = Database::open(newPath(), m_key, first);
        auto bad = db->prepare("SELECT secret FROM nothing");
        bad.bind(1, u"token"_s);
        QVERIFY(!bad.step());
        QVERIFY(!bad.result());
        QCOMPARE(bad.result().error().code, u"database_error"_s);
    }

    void aFolderThatIsNotThereIsAnErrorInWords()
    {
        const auto db = Database::open(m_dir.filePath(u"no/such/folder.db"_s), m_key, first);
        QVERIFY(!db);
        QCOMPARE(db.error().code, u"database_unavailable"_s);
    }

    void fullTextSearchIsThere()
    {
        auto db = Database::open(newPath(), m_key, first);
        QVERIFY(db->execute("CREATE VIRTUAL TABLE words USING fts5(text)"));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
