// SPDX-License-Identifier: Apache-2.0
#include "keychain/system_keychain.h"

#include <QProcess>
#include <QTest>
#include <QUuid>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

// A program that waits for nobody must not hang on a keychain either.
constexpr std::chrono::seconds patience{20};

template <typename T, typename Ask> Result<T> wait(Ask ask)
{
    std::optional<Result<T>> answer;
    ask([&answer](Result<T> result) { answer = std::move(result); });
    if (answer)
        return failure(ErrorClass::Local, u"answered_inside_the_call");
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
        return failure(ErrorClass::Local, u"no_answer");
    return *answer;
}

template <typename T> QString codeOf(const Result<T> &result)
{

    return result ? u"none"_s : result.error().code;
}

Result<QByteArray> read(SecretStore &store, const QString &name)
{
    return wait<QByteArray>([&](auto done) { store.read(name, done); });
}
Result<void> write(SecretStore &store, const QString &name, const QByteArray &secret)
{
    return wait<void>([&](auto done) { store.write(name, secret, done); });
}
Result<void> removeEntry(SecretStore &store, const QString &name)
{
    return wait<void>([&](auto done) { store.remove(name, done); });
}

// The other process of the test without a session bus: prints what each question was answered with.
int askWithoutBus()
{
    SystemKeychain keychain(u"vitrina-test"_s, patience);
    std::printf("%s %s %s", qPrintable(codeOf(read(keychain, u"entry"_s))),
                qPrintable(codeOf(write(keychain, u"entry"_s, "secret"))),
                qPrintable(codeOf(removeEntry(keychain, u"entry"_s))));
    return 0;
}

} // namespace

class SystemKeychainTest : public QObject {
    Q_OBJECT
private:
    // One of its own for each test: a developer's keyring must come out of it as it went in.
    QString m_service;
    std::unique_ptr<SystemKeychain> m_keychain;

private Q_SLOTS:
    void init()
    {
        if (qstrcmp(QTest::currentTestFunction(), "withoutASessionBusThereIsNoKeychain") == 0)
            return;
        if (qEnvironmentVariable("VITRINA_TEST_KEYRING") != u"1"_s)
            QSKIP("VITRINA_TEST_KEYRING=1 is not set: this test writes to the keyring of the session");
        m_service = u"vitrina-test-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_keychain = std::make_unique<SystemKeychain>(m_service, patience);
    }
    void cleanup()
    {
        if (!m_keychain)
            return;
        for (const QString &name : {u"entry"_s, u"other"_s})
            (void)removeEntry(*m_keychain, name);
        m_keychain.reset();
    }

    void whatIsStoredIsReadBack()
    {
        QCOMPARE(codeOf(write(*m_keychain, u"entry"_s, "secret")), u"none"_s);
        QCOMPARE(read(*m_keychain, u"entry"_s).value_or(QByteArray()), QByteArray("secret"));
        // Also by another start of the program.
        SystemKeychain again(m_service, patience);
        QCOMPARE(read(again, u"entry"_s).value_or(QByteArray()), QByteArray("secret"));
    }

    void entriesAndServicesAreKeptApart()
    {
        SystemKeychain other(m_service + u"-other"_s, patience);
        QVERIFY(write(*m_keychain, u"entry"_s, "one"));
        QVERIFY(write(*m_keychain, u"other"_s, "two"));
        QCOMPARE(read(*m_keychain, u"entry"_s).value_or(QByteArray()), QByteArray("one"));
        QCOMPARE(read(*m_keychain, u"other"_s).value_or(QByteArray()), QByteArray("two"));
        QCOMPARE(codeOf(read(other, u"entry"_s)), u"keychain_not_found"_s);
    }

    void aSecondSecretReplacesTheFirst()
    {
        QVERIFY(write(*m_keychain, u"entry"_s, QByteArray(500, 'a')));
        QVERIFY(write(*m_keychain, u"entry"_s, "b"));
        QCOMPARE(read(*m_keychain, u"entry"_s).value_or(QByteArray()), QByteArray("b"));
    }

    void anyByteIsKept_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("nul inside") << QByteArray("a\0b", 3);
        QTest::newRow("nul at the end") << QByteArray("ab\0", 3);
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80");
        QTest::newRow("lines") << QByteArray("a\r\nb\n");
        QTest::newRow("as large as allowed") << QByteArray(SecretStore::maxBytes, '\xff');
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        QTest::newRow("each byte") << all;
    }
    void anyByteIsKept()
    {
        QFETCH(QByteArray, secret);
        QCOMPARE(codeOf(write(*m_keychain, u"entry"_s, secret)), u"none"_s);
        QCOMPARE(read(*m_keychain, u"entry"_s).value_or(QByteArray()), secret);
    }

    void moreThanAllowedIsRefusedAndReplacesNothing()
    {
        QVERIFY(write(*m_keychain, u"entry"_s, "kept"));
        const QByteArray large(SecretStore::maxBytes + 1, 'x');
        QCOMPARE(codeOf(write(*m_keychain, u"entry"_s, large)), u"keychain_too_large"_s);
        QCOMPARE(read(*m_keychain, u"entry"_s).value_or(QByteArray()), QByteArray("kept"));
    }

    void anAbsentEntryIsSaidSo() { QCOMPARE(codeOf(read(*m_keychain, u"entry"_s)), u"keychain_not_found"_s); }

    void aRemovedEntryIsGoneAndRemovingNothingIsNoError()
    {
        QVERIFY(write(*m_keychain, u"entry"_s, "secret"));
        QCOMPARE(codeOf(removeEntry(*m_keychain, u"entry"_s)), u"none"_s);
        QCOMPARE(codeOf(read(*m_keychain, u"entry"_s)), u"keychain_not_found"_s);
        QCOMPARE(codeOf(removeEntry(*m_keychain, u"entry"_s)), u"none"_s);
    }

    void manyQuestionsAtOnceAreEachAnswered()
    {
        int answers = 0;
        for (int i = 0; i < 20; ++i)
            m_keychain->read(u"entry"_s, [&answers](const Result<QByteArray> &) { ++answers; });
        QVERIFY(QTest::qWaitFor([&answers] { return answers == 20; }, 30'000));
    }

    void withoutASessionBusThereIsNoKeychain_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("an address nobody listens at") << u"unix:path=/nonexistent/bus"_s;
        QTest::newRow("no address") << QString();
    }
    void withoutASessionBusThereIsNoKeychain()
    {
#if defined(Q_OS_LINUX)
        QFETCH(QString, address);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"XDG_RUNTIME_DIR"_s})
            environment.remove(name);
        if (!address.isEmpty())
            environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {u"--ask-without-bus"_s});
        QVERIFY(program.waitForFinished(100'000));
        QCOMPARE(QString::fromUtf8(program.readAllStandardOutput()),
                 u"keychain_absent keychain_absent keychain_absent"_s);
#else
        QSKIP("the keychain of this system needs no session bus");
#endif
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--ask-without-bus") == 0)
        return askWithoutBus();
    SystemKeychainTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_system_keychain.moc"
