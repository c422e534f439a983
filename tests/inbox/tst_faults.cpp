// SPDX-License-Identifier: Apache-2.0
//
// The promise of the whole: kill the client or the hub at any moment, or cut the link, and afterwards nothing is
// missing, doubled or out of order, and what was typed is there. With real processes: this program again as the client,
// vitrina-hub with its simulated shops, and between them a proxy that cuts, and a relay that holds every frame of both
// sides against the contract.
#include "client/engine.h"
#include "support/row_reader.h"
#include "support/samples.h"
#include "support/tcp_fault_proxy.h"
#include "support/validating_relay.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

const auto hubProgram = QStringLiteral(VITRINA_BIN_DIR "/vitrina-hub");
constexpr int patienceMs = 60'000;
constexpr int rounds = 12;

Engine::Options optionsFor(const QString &folder, const QUrl &url, const QByteArray &token)
{
    Engine::Options options;
    options.folder = folder;
    options.key = samples::key();
    options.endpoint = {url, token};
    options.limits = {milliseconds(1), milliseconds(5), milliseconds(50), milliseconds(1000)};
    options.connectTimeout = milliseconds(5000);
    options.chance = [] { return 0.5; };
    return options;
}

CommandId commandOf(int number)
{
    return CommandId(u"typed-%1"_s.arg(number));
}

// The client's process: types on and on, now in this dialog, now in that, and says each number after the engine took
// it.
int typeUntilKilled(const QStringList &arguments)
{
    const QStringList dialogs = arguments[4].split(u'\n');
    const SystemClock clock;
    Engine engine(optionsFor(arguments[1], QUrl(arguments[2]), qgetenv("VITRINA_TEST_TOKEN")), clock);
    readAllRows(engine);
    engine.start();
    int number = arguments[3].toInt();
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &engine, [&] {
        ++number;
        const QString text = u"Здравствуйте, ответ %1"_s.arg(number);
        engine.perform(intent::SaveDraft{{DialogId(dialogs[0]), text, clock.now()}});
        const DialogId dialog(dialogs[1 + number % (dialogs.size() - 1)]);
        engine.perform(intent::Send{commandOf(number), dialog, text, {}});
        std::printf("%d\n", number);
        std::fflush(stdout);
    });
    typing.start(10);
    return QCoreApplication::exec();
}

/// A client in this process, and a second look at its disk.
class Seat {
public:
    Seat(const QString &folder, const QUrl &url, const QByteArray &token)
        : m_engine(optionsFor(folder, url, token), m_clock)
    {
        QObject::connect(&m_engine, &Account::noticed, &m_engine, [this](const Notice &notice) {
            if (const auto *status = std::get_if<notice::Status>(&notice))
                m_state = status->status.state;
        });
        readAllRows(m_engine);
        m_engine.start();
        m_mirror = Mirror::open(folder, samples::key()).value();
        m_outbox = Outbox::open(folder, samples::key()).value();
    }

    [[nodiscard]] Mirror &mirror() { return *m_mirror; }
    [[nodiscard]] Outbox &outbox() { return *m_outbox; }
    /// Live, with nothing on its way and the newest messages of every dialog.
    [[nodiscard]] bool isQuiet()
    {
        const auto entries = m_outbox->all().value();
        return m_state == LinkState::Live && m_mirror->dialogs().count() > 0
            && m_mirror->dialogs().incomplete(1).value().empty()
            && std::all_of(entries.begin(), entries.end(),
                           [](const OutboxEntry &entry) { return entry.state == OutboxState::Refused; });
    }
    [[nodiscard]] std::vector<Message> messages(const DialogId &dialog, qint64 from)
    {
        const auto key = m_mirror->dialogs().keyOf(dialog);
        return key ? m_mirror->messages().page(*key, dialog, 0, from, 1'000'000).value() : std::vector<Message>();
    }
    [[nodiscard]] qint64 edge(const DialogId &dialog)
    {
        const auto key = m_mirror->dialogs().keyOf(dialog);
        return key ? m_mirror->dialogs().completeFrom(*key).value_or(-1) : -1;
    }
    void fetchOlder(const DialogId &dialog) { m_engine.perform(intent::LoadOlder{dialog, edge(dialog)}); }

private:
    SystemClock m_clock;
    LinkState m_state = LinkState::Offline;
    Engine m_engine;
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<Outbox> m_outbox;
};

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_hubFolder;
    QTemporaryDir m_folder;
    QTemporaryDir m_witnessFolder;
    QByteArray m_token;
    QProcess m_hub;
    QProcess m_client;
    std::unique_ptr<wire::ValidatingRelay> m_relay;
    std::unique_ptr<wire::TcpFaultProxy> m_proxy;
    int m_typed = 0;
    QSet<int> m_said;

    [[nodiscard]] QUrl url() const { return QUrl(u"ws://127.0.0.1:%1"_s.arg(m_proxy->port())); }

    void makeToken()
    {
        QProcess program;
        program.start(hubProgram,
                      {u"token"_s, u"create"_s, u"--data"_s, m_hubFolder.path(), u"--user"_s, u"Anna"_s, u"--role"_s,
                       u"owner"_s});
        QVERIFY2(program.waitForFinished(patienceMs) && program.exitCode() == 0,
                 program.readAllStandardError().constData());
        m_token = program.readAllStandardOutput().trimmed();
        QVERIFY(!m_token.isEmpty());
    }
    void startHub()
    {
        m_hub.start(hubProgram,
                    {u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, m_hubFolder.path(), u"--demo"_s, u"--dialogs"_s,
                     u"40"_s, u"--messages"_s, u"200"_s, u"--rate"_s, u"3"_s, u"--seed"_s, u"7"_s});
        QByteArray line;
        QVERIFY2(
            QTest::qWaitFor([&] { return m_hub.canReadLine() || m_hub.state() == QProcess::NotRunning; }, patienceMs)
                && m_hub.canReadLine(),
            m_hub.readAllStandardError().constData());
        line = m_hub.readLine();
        const QUrl listening(QJsonDocument::fromJson(line).object()[u"listening"_s].toString());
        QVERIFY2(listening.port() > 0, line.constData());
        if (m_relay) {
            m_relay->setHub(listening);
        } else {
            m_relay = std::make_unique<wire::ValidatingRelay>(listening);
            m_proxy = std::make_unique<wire::TcpFaultProxy>(quint16(m_relay->url().port()));
        }
    }
    static void killNow(QProcess &process)
    {
        process.kill();
        if (process.state() != QProcess::NotRunning)
            QVERIFY(process.waitForFinished(patienceMs));
    }
    void startClient(const QStringList &dialogs)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"VITRINA_TEST_TOKEN"_s, QString::fromLatin1(m_token));
        m_client.setProcessEnvironment(environment);
        // One number is left out: it may have been typed by the last start, and not said before the kill.
        m_client.start(
            QCoreApplication::applicationFilePath(),
            {u"--type"_s, m_folder.path(), url().toString(), QString::number(m_typed + 1), dialogs.join(u'\n')});
    }
    void readTyped()
    {
        while (m_client.canReadLine()) {
            m_typed = m_client.readLine().trimmed().toInt();
            m_said.insert(m_typed);
        }
    }
    // One for drafts, and some in which the seller may write.
    QStringList chooseDialogs(Seat &seat)
    {
        QStringList dialogs;
        const auto rows = seat.mirror().dialogs().rowsAfter(0, 1000).value();
        for (const DialogRow &row : rows) {
            if (row.canWrite && !row.isPublic && !row.writeUntil && row.label == PartyRole::Buyer && dialogs.size() < 4)
                dialogs.append(row.id.value());
        }
        return dialogs;
    }
    void doHarm(QRandomGenerator &random)
    {
        const int what = random.bounded(4);
        if (what == 0 || what == 3)
            killNow(m_client);
        if (what == 1 || what == 3)
            killNow(m_hub);
        if (what == 2)
            m_proxy->cut();
        readTyped();
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeToken();
        startHub();
    }
    void cleanupTestCase()
    {
        killNow(m_client);
        killNow(m_hub);
    }

    void ALL_2_nothingIsMissingDoubledOrOutOfOrderAfterKillsAndCuts()
    {
        QStringList dialogs;
        {
            Seat seat(m_folder.path(), url(), m_token);
            QVERIFY(QTest::qWaitFor([&] { return seat.isQuiet(); }, patienceMs));
            dialogs = chooseDialogs(seat);
            QVERIFY(dialogs.size() >= 3);
        }
        QRandomGenerator random(20261121);
        for (int round = 0; round < rounds; ++round) {
            if (m_hub.state() == QProcess::NotRunning)
                startHub();
            if (m_client.state() == QProcess::NotRunning)
                startClient(dialogs);
            const int enough = m_typed + 1 + random.bounded(15);
            const bool typed = QTest::qWaitFor(
                [&] {
                    readTyped();
                    return m_typed >= enough || m_client.state() == QProcess::NotRunning;
                },
                patienceMs);
            QVERIFY2(typed && m_client.state() != QProcess::NotRunning, m_client.readAllStandardError().constData());
            doHarm(random);
        }
        killNow(m_client);
        readTyped();
        if (m_hub.state() == QProcess::NotRunning)
            startHub();

        Seat seat(m_folder.path(), url(), m_token);
        QVERIFY(QTest::qWaitFor([&] { return seat.isQuiet(); }, patienceMs));
        Seat witness(m_witnessFolder.path(), url(), m_token);
        QVERIFY(QTest::qWaitFor([&] { return witness.isQuiet(); }, patienceMs));
        checkTyped(seat, witness, dialogs);
        checkCopies(seat, witness);
        QVERIFY(m_relay->connections() > rounds / 3); // it did stand between them
        for (const auto &violation : m_relay->violations())
            QFAIL(qPrintable(violation.fault));
    }

private:
    // Against somebody who has only the hub's word.
    void checkTyped(Seat &seat, Seat &witness, const QStringList &dialogs)
    {
        QHash<QString, int> times;
        for (const QString &id : dialogs.mid(1)) {
            const DialogId dialog(id);
            while (witness.edge(dialog) > 0) {
                const qint64 edge = witness.edge(dialog);
                witness.fetchOlder(dialog);
                QVERIFY(QTest::qWaitFor([&] { return witness.edge(dialog) < edge; }, patienceMs));
            }
            int last = 0;
            for (const Message &message : witness.messages(dialog, 0)) {
                if (!message.command.value().startsWith(u"typed-"_s))
                    continue;
                const int number = message.command.value().mid(6).toInt();
                times[message.command.value()] += 1;
                QVERIFY2(message.text.endsWith(u' ' + QString::number(number)), qPrintable(message.text));
                QVERIFY2(number > last, qPrintable(u"%1 after %2 in %3"_s.arg(number).arg(last).arg(id)));
                last = number;
            }
        }
        const auto left = seat.outbox().all().value();
        for (const OutboxEntry &entry : left)
            times[entry.command.value()] += 1; // refused: kept, with its reason
        for (const int number : std::as_const(m_said))
            QVERIFY2(times.contains(commandOf(number).value()), qPrintable(u"%1 is missing"_s.arg(number)));
        for (auto it = times.cbegin(); it != times.cend(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
        const auto drafts = seat.outbox().drafts().value();
        QCOMPARE(drafts.size(), size_t(1));
        QVERIFY(drafts[0].text.section(u' ', -1).toInt() >= m_typed);
    }

    // The buyers of the demo write on, so that the two are compared until they agree.
    void checkCopies(Seat &seat, Seat &witness)
    {
        QString difference;
        const bool same = QTest::qWaitFor(
            [&] {
                difference = differenceOf(seat, witness);
                return difference.isEmpty();
            },
            patienceMs);
        QVERIFY2(same, qPrintable(difference));
    }
    static QString differenceOf(Seat &seat, Seat &witness)
    {
        DialogTable mine = seat.mirror().dialogs();
        DialogTable theirs = witness.mirror().dialogs();
        if (mine.count() != theirs.count())
            return u"%1 dialogs, not %2"_s.arg(mine.count()).arg(theirs.count());
        const auto rows = theirs.rowsAfter(0, 1000).value();
        for (const DialogRow &row : rows) {
            const auto key = mine.keyOf(row.id);
            if (!key || mine.find(*key) != theirs.find(row.key))
                return u"dialog %1"_s.arg(row.id.value());
            const qint64 from = std::max(seat.edge(row.id), witness.edge(row.id));
            if (seat.messages(row.id, from) != witness.messages(row.id, from))
                return u"messages of %1"_s.arg(row.id.value());
        }
        return {};
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments[1] == u"--type"_s)
        return typeUntilKilled(arguments.mid(1));
    FaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults.moc"
