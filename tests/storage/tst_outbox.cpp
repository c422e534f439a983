// SPDX-License-Identifier: Apache-2.0
#include "storage/outbox.h"

#include "support/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

OutboxEntry entry(int number, const QString &dialog = u"d"_s)
{
    OutboxEntry entry;
    entry.command = CommandId(u"command-%1"_s.arg(number));
    entry.dialog = DialogId(dialog);
    entry.body = u"{\"text\":\"сообщение %1\"}"_s.arg(number).toUtf8();
    entry.at = samples::at(number);
    return entry;
}

QStringList commandsOf(const std::vector<OutboxEntry> &entries)
{
    QStringList commands;
    for (const OutboxEntry &e : entries)
        commands.append(e.command.value());
    return commands;
}

// The other process of the kill test: writes without an end, and says each number only after it was written.
int writeUntilKilled(const QString &folder)
{
    auto outbox = Outbox::open(folder, samples::key());
    if (!outbox)
        return 1;
    const auto before = (*outbox)->all().value();
    int number = before.empty() ? 0 : static_cast<int>(before.back().number);
    while (true) {
        ++number;
        OutboxEntry next = entry(number);
        next.body += QByteArray(QRandomGenerator::global()->bounded(6000), ' ');
        const Draft draft{DialogId(u"d"_s), u"черновик %1"_s.arg(number), samples::at(number)};
        if (!(*outbox)->add(next) || !(*outbox)->putDraft(draft, false))
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Outbox> m_outbox;

    void reopen()
    {
        m_outbox.reset();
        auto outbox = Outbox::open(m_dir->path(), samples::key());
        QVERIFY(outbox);
        m_outbox = std::move(*outbox);
    }

private Q_SLOTS:
    void ALL_2_whatWasTakenSurvivesTheLossOfPower()
    {
        auto level = m_outbox->database().prepare("PRAGMA synchronous");
        QVERIFY(level.step());
        QCOMPARE(level.integer(0), 2); // FULL: each commit waits for the disk
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup() { m_outbox.reset(); }

    void everyMemberOfAnEntryComesBackAfterReopening()
    {
        OutboxEntry mark = entry(1, {});
        mark.body = QByteArray("\0\xff{}", 4);
        mark.state = OutboxState::Sent;
        QVERIFY(m_outbox->add(mark));
        QVERIFY(m_outbox->setState(mark.command, OutboxState::Refused, u"forbidden_content"_s, u"phone"_s));
        reopen();
        const auto all = m_outbox->all().value();
        QCOMPARE(all.size(), size_t(1));
        QVERIFY(all[0].number > 0);
        QCOMPARE(all[0].command, mark.command);
        QVERIFY(all[0].dialog.isEmpty());
        QCOMPARE(all[0].body, mark.body);
        QVERIFY(all[0].state == OutboxState::Refused);
        QCOMPARE(all[0].error, u"forbidden_content"_s);
        QCOMPARE(all[0].detail, u"phone"_s);
        QVERIFY(all[0].at == mark.at);
    }

    void entriesKeepTheOrderOfTypingWhateverTheClockSays()
    {
        for (const int number : {5, 3, 4, 1})
            QVERIFY(m_outbox->add(entry(number, number % 2 == 0 ? u"a"_s : u"b"_s)));
        const QStringList order{u"command-5"_s, u"command-3"_s, u"command-4"_s, u"command-1"_s};
        QCOMPARE(commandsOf(m_outbox->all().value()), order);
        reopen();
        QCOMPARE(commandsOf(m_outbox->all().value()), order);
    }

    void aLaterEntryNeverTakesTheNumberOfARemovedOne()
    {
        QVERIFY(m_outbox->add(entry(1)));
        const qint64 number = m_outbox->all().value()[0].number;
        QVERIFY(m_outbox->remove(entry(1).command));
        reopen();
        QVERIFY(m_outbox->add(entry(2)));
        QVERIFY(m_outbox->all().value()[0].number > number);
    }

    void theSameCommandIsAddedOnce()
    {
        QVERIFY(m_outbox->add(entry(1)));
        QVERIFY(m_outbox->setState(entry(1).command, OutboxState::Sent));
        OutboxEntry again = entry(1);
        again.body = "{}";
        QVERIFY(m_outbox->add(again));
        const auto all = m_outbox->all().value();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].body, entry(1).body);
        QVERIFY(all[0].state == OutboxState::Sent);
    }

    void aRetriedEntryForgetsItsErrorAndKeepsItsPlace()
    {
        QVERIFY(m_outbox->add(entry(1)));
        QVERIFY(m_outbox->add(entry(2)));
        QVERIFY(m_outbox->setState(entry(1).command, OutboxState::Refused, u"too_long"_s, u"1001"_s));
        QVERIFY(m_outbox->setState(entry(1).command, OutboxState::Queued));
        const auto all = m_outbox->all().value();
        QCOMPARE(commandsOf(all), QStringList({u"command-1"_s, u"command-2"_s}));
        QVERIFY(all[0].state == OutboxState::Queued);
        QVERIFY(all[0].error.isEmpty() && all[0].detail.isEmpty());
    }

    void whatIsNotThereCanBeRemovedAndSet()
    {
        QVERIFY(m_outbox->remove(CommandId(u"nothing"_s)));
        QVERIFY(m_outbox->setState(CommandId(u"nothing"_s), OutboxState::Sent));
        QVERIFY(m_outbox->all().value().empty());
    }

    void draftsAreKeptAsTyped()
    {
        const QString text = u"  Добрый день!\n\tՇնորհակալություն 😀 "_s;
        QVERIFY(m_outbox->putDraft({DialogId(u"a"_s), text, samples::at(1)}, false));
        QVERIFY(m_outbox->putDraft({DialogId(u"b"_s), u"другой"_s, samples::at(2)}, true));
        reopen();
        QCOMPARE(m_outbox->drafts().value().size(), size_t(2));
        const auto unsynced = m_outbox->unsyncedDrafts().value();
        QCOMPARE(unsynced.size(), size_t(1));
        QVERIFY(unsynced[0] == (Draft{DialogId(u"a"_s), text, samples::at(1)}));
    }

    void anEmptiedDraftIsToldToTheHubBeforeItIsForgotten()
    {
        const DialogId dialog(u"a"_s);
        QVERIFY(m_outbox->putDraft({dialog, u"текст"_s, samples::at(1)}, true));
        QVERIFY(m_outbox->putDraft({dialog, {}, samples::at(2)}, false));
        reopen();
        QVERIFY(m_outbox->drafts().value().empty());
        QCOMPARE(m_outbox->unsyncedDrafts().value().size(), size_t(1));
        QVERIFY(m_outbox->unsyncedDrafts().value()[0].text.isEmpty());
        QVERIFY(m_outbox->putDraft({dialog, {}, samples::at(2)}, true));
        QVERIFY(m_outbox->unsyncedDrafts().value().empty());
    }

    void OZ_7_whatTheUserCalledFineIsKeptOnceAndCanBeUndone()
    {
        const AcceptedFinding code{DialogId(u"d"_s), u"code_request"_s, {}};
        const AcceptedFinding host{{}, u"suspicious_link"_s, u"shop.example"_s};
        QVERIFY(m_outbox->acceptedFindings().value().empty());
        QVERIFY(m_outbox->setFindingAccepted(code, true));
        QVERIFY(m_outbox->setFindingAccepted(host, true));
        QVERIFY(m_outbox->setFindingAccepted(code, true));
        QCOMPARE(m_outbox->acceptedFindings().value(), (std::vector{host, code}));
        QVERIFY(m_outbox->setFindingAccepted(code, false));
        QCOMPARE(m_outbox->acceptedFindings().value(), std::vector{host});
        QVERIFY(m_outbox->putNote(u"accepted_findings", u"{not json"));
        QVERIFY(m_outbox->acceptedFindings().value().empty()); // it warns again
    }

    void notesAreReplacedAndMissingOnesAreEmpty()
    {
        QVERIFY(m_outbox->note(u"device").value().isEmpty());
        QVERIFY(m_outbox->putNote(u"device", u"один"));
        QVERIFY(m_outbox->putNote(u"device", u"два"));
        reopen();
        QCOMPARE(m_outbox->note(u"device").value(), u"два"_s);
    }

    void RZ_7_nothingOfItIsReadableOnTheDisk()
    {
        const QByteArray words[] = {"recognisable-body", "recognisable-draft", "recognisable-dialog"};
        OutboxEntry secret = entry(1, u"recognisable-dialog"_s);
        secret.body = words[0];
        QVERIFY(m_outbox->add(secret));
        QVERIFY(m_outbox->putDraft({DialogId(u"a"_s), u"recognisable-draft"_s, samples::at(1)}, false));
        // The connection is open: the log beside the file is looked into as well.
        const QStringList names = QDir(m_dir->path()).entryList(QDir::Files);
        QVERIFY(names.size() >= 2);
        for (const QString &name : names) {
            QFile file(m_dir->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &word : words)
                QVERIFY2(!bytes.contains(word), qPrintable(name));
            QVERIFY2(!bytes.contains("SQLite format"), qPrintable(name));
        }
    }

    void whatWasAcknowledgedSurvivesAKill()
    {
        m_outbox.reset();
        QRandomGenerator random(7);
        int acknowledged = 0;
        for (int round = 0; round < 15; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write-until-killed"_s, m_dir->path()});
            const int enough = acknowledged + 1 + random.bounded(40);
            QByteArray rest;
            while (acknowledged < enough) {
                QVERIFY2(writer.waitForReadyRead(60'000), writer.readAllStandardError().constData());
                rest += writer.readAllStandardOutput();
                const qsizetype end = rest.lastIndexOf('\n');
                if (end < 0)
                    continue;
                acknowledged = rest.left(end).split('\n').constLast().toInt();
                rest = rest.mid(end + 1);
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            rest += writer.readAllStandardOutput();
            if (const qsizetype end = rest.lastIndexOf('\n'); end >= 0)
                acknowledged = rest.left(end).split('\n').constLast().toInt();

            reopen();
            const auto all = m_outbox->all().value();
            // One more may be there: written, and killed before it could say so.
            QVERIFY(all.size() == size_t(acknowledged) || all.size() == size_t(acknowledged) + 1);
            for (size_t i = 0; i < all.size(); ++i) {
                QCOMPARE(all[i].command, entry(static_cast<int>(i) + 1).command);
                QCOMPARE(all[i].body.trimmed(), entry(static_cast<int>(i) + 1).body);
            }
            const auto drafts = m_outbox->drafts().value();
            QCOMPARE(drafts.size(), size_t(1));
            QVERIFY(drafts[0].at >= samples::at(acknowledged));
            acknowledged = static_cast<int>(all.size());
            m_outbox.reset();
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write-until-killed") == 0)
        return writeUntilKilled(QString::fromLocal8Bit(argv[2]));
    OutboxTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outbox.moc"
