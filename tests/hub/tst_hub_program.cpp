// SPDX-License-Identifier: Apache-2.0
#include "support/hub_client.h"
#include "support/hub_process.h"
#include "support/test_certificates.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(VITRINA_BIN_DIR "/vitrina-hub");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The program as it is run: options, tokens, TLS, signals, and what a kill leaves behind.
class HubProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_data = m_dir->filePath(u"data"_s);
    }

    void aWrongOptionIsOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--bogus"_s};
        QTest::newRow("no data") << QStringList{u"--listen"_s, u"127.0.0.1:0"_s};
        QTest::newRow("no port") << QStringList{u"--data"_s, u"x"_s, u"--listen"_s, u"127.0.0.1"_s};
        QTest::newRow("port") << QStringList{u"--data"_s, u"x"_s, u"--listen"_s, u"127.0.0.1:70000"_s};
        QTest::newRow("half of TLS") << QStringList{u"--data"_s, u"x"_s, u"--tls-cert"_s, u"c"_s};
        QTest::newRow("size without demo") << QStringList{u"--data"_s, u"x"_s, u"--dialogs"_s, u"5"_s};
        QTest::newRow("no number") << QStringList{u"--data"_s, u"x"_s, u"--demo"_s, u"--dialogs"_s, u"many"_s};
        QTest::newRow("none") << QStringList{u"--data"_s, u"x"_s, u"--demo"_s, u"--messages"_s, u"0"_s};
        QTest::newRow("rate") << QStringList{u"--data"_s, u"x"_s, u"--demo"_s, u"--rate"_s, u"nan"_s};
        QTest::newRow("word") << QStringList{u"dance"_s, u"--data"_s, u"x"_s};
        QTest::newRow("token what") << QStringList{u"token"_s, u"--data"_s, u"x"_s};
        QTest::newRow("no user") << QStringList{u"token"_s, u"create"_s, u"--data"_s, u"x"_s, u"--role"_s, u"owner"_s};
        QTest::newRow("role") << QStringList{u"token"_s,  u"create"_s, u"--data"_s, u"x"_s,
                                             u"--user"_s, u"A"_s,      u"--role"_s, u"king"_s};
        QTest::newRow("plain to everybody") << QStringList{u"--data"_s, u"x"_s, u"--listen"_s, u"0.0.0.0:0"_s};
    }
    void aWrongOptionIsOneSentence()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(u"x"_s, m_data);
        const auto ended = HubProcess(program).run(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(ended.err.count('\n'), 1);
        QVERIFY(ended.err.startsWith("vitrina-hub: ") && ended.err.endsWith(".\n"));
    }

    void ALL_3_onlyTheHashOfATokenIsStored()
    {
        const QByteArray token = createToken(u"Anna"_s, u"owner"_s);
        QVERIFY(token.startsWith("vt_"));
        const QDir dir(m_data);
        for (const QString &name : dir.entryList(QDir::Files))
            QVERIFY(!contentOf(dir.filePath(name)).contains(token));
        const auto listed = HubProcess(program).run({u"token"_s, u"list"_s, u"--data"_s, m_data});
        QCOMPARE(listed.code, 0);
        QVERIFY(listed.out.contains("Anna") && listed.out.contains("owner") && !listed.out.contains(token));
        QCOMPARE(QFile::permissions(dir.filePath(u"hub.key"_s)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(!contentOf(dir.filePath(u"hub.db"_s)).startsWith("SQLite format"));
    }

    void ALL_3_aTokenIsMadeAndRevokedWhileTheHubRuns()
    {
        HubProcess hub(program);
        const QUrl url = hub.start(demo());
        QVERIFY(url.isValid());
        HubClient client(createToken(u"Anna"_s, u"owner"_s));
        client.connectTo(url);
        QVERIFY(client.greet());
        const auto listed = HubProcess(program).run({u"token"_s, u"list"_s, u"--data"_s, m_data});
        const QString id = QString::fromLatin1(listed.out.left(listed.out.indexOf('\t')));
        QCOMPARE(HubProcess(program).run({u"token"_s, u"revoke"_s, id, u"--data"_s, m_data}).code, 0);
        QVERIFY(client.awaitClosed());
        QCOMPARE(int(client.socket.closeCode()), int(wire::closeAuth));
    }

    void aKeyThatOthersMayReadIsRefused()
    {
        static_cast<void>(createToken(u"Anna"_s, u"owner"_s));
        const QString key = m_data + u"/hub.key"_s;
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        refusedWith(1, "0600");
        QVERIFY(QFile::remove(key));
        refusedWith(1, "Restore it from a backup");
        QVERIFY(!QFile::exists(key)); // a database never gets another key
    }

    void aDamagedDatabaseIsNamed()
    {
        static_cast<void>(createToken(u"Anna"_s, u"owner"_s));
        QFile database(m_data + u"/hub.db"_s);
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.write(QByteArray(8192, 'x'));
        database.close();
        refusedWith(1, "database");
    }

    void twoHubsNeverShareAFolder()
    {
        HubProcess hub(program);
        QVERIFY(hub.start(demo()).isValid());
        refusedWith(1, "Another hub");
        const auto ended = hub.terminate();
        QCOMPARE(ended.code, 0); // SIGTERM ends it cleanly
        QVERIFY(ended.err.isEmpty());
    }

    void TLSIsServedWithACertificateOfOnesOwn()
    {
        if (!TestCertificates::canBeMade())
            QSKIP("there is no openssl to make a certificate with");
        TestCertificates certificates;
        const auto own = certificates.issue(u"DNS:localhost,IP:127.0.0.1"_s);
        HubProcess hub(program);
        const QUrl url = hub.start(demo() + QStringList{u"--tls-cert"_s, own.certificate, u"--tls-key"_s, own.key});
        QCOMPARE(url.scheme(), u"wss"_s);
        HubClient client(createToken(u"Anna"_s, u"owner"_s));
        client.trust(certificates.trust());
        client.connectTo(url);
        QVERIFY(client.greet());
        const auto ended =
            HubProcess(program).run(demo() + QStringList{u"--tls-cert"_s, own.key, u"--tls-key"_s, own.key});
        QCOMPARE(ended.code, 1);
    }

    void ALL_2_nothingIsLostOrDoubledWhenTheHubIsKilled()
    {
        QRandomGenerator random(20260729); // where it is killed; the same places each time
        const QByteArray token = createToken(u"Anna"_s, u"owner"_s);
        const QStringList arguments = demo() + QStringList{u"--rate"_s, u"200"_s};
        HubProcess hub(program);
        std::vector<wire::Event> log;
        QString epoch;
        DialogId dialog;
        QStringList unanswered;
        int commands = 0;
        for (int life = 0; life < 6; ++life) {
            const QUrl url = hub.start(arguments);
            QVERIFY(url.isValid());
            HubClient client(token);
            client.connectTo(url);
            if (life == 0) {
                QVERIFY(client.goLive());
                dialog = writable(client);
                QVERIFY(!dialog.isEmpty());
            } else {
                QVERIFY(client.resume({epoch, log.back().seq})); // never a snapshot: the log has survived
            }
            for (const QString &id : std::as_const(unanswered))
                client.say(wire::Command{CommandId(id), sendTo(dialog, id)});
            const size_t until = 20 + random.bounded(150u);
            while (client.events.size() < until) {
                const QString id = u"c%1"_s.arg(++commands);
                unanswered += id;
                client.say(wire::Command{CommandId(id), sendTo(dialog, id)});
                const size_t seen = client.events.size();
                QVERIFY(QTest::qWaitFor([&] { return client.events.size() > seen; }, 20'000));
                while (!client.received.empty()) {
                    if (const auto *reply = std::get_if<wire::Reply>(&client.received.front())) {
                        QVERIFY2(reply->outcome, qPrintable(reply->outcome ? QString() : reply->outcome.error().code));
                        unanswered.removeOne(reply->id);
                    }
                    client.received.pop_front();
                }
            }
            hub.kill();
            QCOMPARE(client.faults, QStringList());
            QVERIFY(log.empty() || client.events.front().seq == log.back().seq + 1);
            log.insert(log.end(), client.events.begin(), client.events.end());
            epoch = client.epoch;
        }

        HubClient client(token);
        client.connectTo(hub.start(arguments));
        QVERIFY(client.resume({epoch, log.back().seq}));
        for (const QString &id : std::as_const(unanswered))
            QVERIFY(client.command(id, sendTo(dialog, id))->outcome);
        QHash<QString, int> sent;
        for (qint64 before = 0, more = 1; more != 0;) {
            const auto reply = client.query(wire::HistoryPage{dialog, before, 200});
            QVERIFY(reply && reply->outcome);
            const auto &items = std::get<wire::HistoryItems>(*reply->outcome);
            for (const Message &message : items.messages) {
                if (!message.command.isEmpty())
                    ++sent[message.command.value()];
                before = message.position;
            }
            more = items.more ? 1 : 0;
        }
        QCOMPARE(sent.size(), qsizetype(commands));
        for (const int times : std::as_const(sent))
            QCOMPARE(times, 1);
        QCOMPARE(client.faults, QStringList());
    }

private:
    [[nodiscard]] QStringList demo() const
    {
        return {u"--data"_s, m_data, u"--demo"_s, u"--dialogs"_s, u"40"_s, u"--messages"_s, u"200"_s};
    }

    [[nodiscard]] QByteArray createToken(const QString &user, const QString &role)
    {
        const auto ended = HubProcess(program).run(
            {u"token"_s, u"create"_s, u"--data"_s, m_data, u"--user"_s, user, u"--role"_s, role});
        return ended.out.trimmed();
    }

    void refusedWith(int code, const QByteArray &word)
    {
        const auto ended = HubProcess(program).run(demo());
        QCOMPARE(ended.code, code);
        QVERIFY2(ended.err.contains(word), ended.err.constData());
        QCOMPARE(ended.err.count('\n'), 1);
    }

    /// A dialog that the seller may write in.
    [[nodiscard]] static DialogId writable(HubClient &client)
    {
        const auto reply = client.query(wire::SnapshotPage{});
        if (!reply || !reply->outcome)
            return {};
        for (const Dialog &dialog : std::get<wire::SnapshotItems>(*reply->outcome).dialogs) {
            if (dialog.status == DialogStatus::Open && !dialog.writeBlock && !dialog.isPublic)
                return dialog.id;
        }
        return {};
    }

    [[nodiscard]] static wire::SendMessage sendTo(const DialogId &dialog, const QString &id)
    {
        return {dialog, u"answer number "_s + id, {}, {}, {}};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_data;
};

QTEST_GUILESS_MAIN(HubProgramTest)
#include "tst_hub_program.moc"
