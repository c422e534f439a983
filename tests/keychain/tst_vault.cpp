// SPDX-License-Identifier: Apache-2.0
#include "keychain/vault.h"

#include "support/scripted_keychain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;
using Mood = ScriptedKeychain::Mood;

namespace {

// Quoted with ' for the eye's sake (and the meta-object compiler's, which stumbles over raw strings).
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

// Keeps an answer until it is asked for, and counts them.
template <typename T> struct Answer {
    int count = 0;
    Result<T> value = failure(ErrorClass::Local, u"no_answer");

    [[nodiscard]] auto slot()
    {
        return [this](Result<T> result) {
            ++count;
            value = std::move(result);
        };
    }
    [[nodiscard]] QString code() const { return value ? u"none"_s : value.error().code; }
};

} // namespace

class VaultTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScriptedKeychain> m_keychain;

    [[nodiscard]] QString folder() const { return m_dir->path(); }
    [[nodiscard]] QString file() const { return m_dir->filePath(u"vault.json"_s); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_dir->filePath(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    [[nodiscard]] QByteArray readFile() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    // By the end of it, whatever was queued before has been said.
    static void takeATurn()
    {
        bool turned = false;
        QObject context;
        QMetaObject::invokeMethod(
            &context, [&turned] { turned = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(turned);
    }

    // Each waits for the one answer, and fails when it came inside the call.
    template <typename T, typename Ask> Answer<T> ask(Ask question)
    {
        auto answer = std::make_shared<Answer<T>>();
        question(answer->slot());
        const bool early = answer->count > 0;
        [[maybe_unused]] const bool came = QTest::qWaitFor([&answer] { return answer->count > 0; });
        takeATurn();
        if (early || answer->count != 1)
            QTest::qFail(early ? "answered inside the call" : "not answered exactly once", __FILE__, __LINE__);
        return *answer;
    }
    Answer<Secrets> open(Vault &vault)
    {
        return ask<Secrets>([&vault](auto done) { vault.open(done); });
    }
    Answer<Secrets> create(Vault &vault, const QByteArray &token = "token")
    {
        return ask<Secrets>([&vault, token](auto done) { vault.create(token, done); });
    }
    Answer<void> destroy(Vault &vault)
    {
        return ask<void>([&vault](auto done) { vault.destroy(done); });
    }
    Answer<void> setToken(Vault &vault, const Secrets &secrets)
    {
        return ask<void>([&vault, secrets](auto done) { vault.setToken(secrets, done); });
    }
    Answer<void> setProxyPassword(Vault &vault, const QByteArray &password)
    {
        return ask<void>([&vault, password](auto done) {
            vault.amend([password](Secrets &secrets) { secrets.proxyPassword = password; }, done);
        });
    }
    Secrets created()
    {
        Vault vault(folder(), *m_keychain);
        const auto answer = create(vault);
        return answer.value ? *answer.value : Secrets();
    }

    static void unhappyMoods()
    {
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<QString>("code");
        QTest::newRow("locked") << Mood::Locked << u"keychain_locked"_s;
        QTest::newRow("locked, says not found") << Mood::LockedAsNotFound << u"keychain_not_found"_s;
        QTest::newRow("absent") << Mood::Absent << u"keychain_absent"_s;
        QTest::newRow("denied") << Mood::Denied << u"keychain_denied"_s;
        QTest::newRow("never answers") << Mood::TimesOut << u"keychain_timeout"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<ScriptedKeychain>();
    }

    void aNewProfileIsEmptyAndAsksNobody()
    {
        Vault vault(folder(), *m_keychain);
        QCOMPARE(vault.mode(), VaultMode::None);
        QCOMPARE(open(vault).code(), u"vault_empty"_s);
        QVERIFY(m_keychain->calls().isEmpty());
        QVERIFY(!QFile::exists(file()));
    }

    void whatWasCreatedIsOpenedAgain()
    {
        const Secrets secrets = created();
        QCOMPARE(secrets.token, QByteArray("token"));
        QCOMPARE(secrets.key.size(), Secrets::keySize);
        Vault again(folder(), *m_keychain);
        QCOMPARE(again.mode(), VaultMode::Keychain);
        const auto answer = open(again);
        QVERIFY(answer.value);
        QVERIFY(*answer.value == secrets);
    }

    void noSecretStandsInTheFile()
    {
        const Secrets secrets = created();
        const QByteArray json = readFile();
        QVERIFY(json.contains(secrets.id.toLatin1()));
        for (const QByteArray &secret : {secrets.key, secrets.key.toHex(), secrets.key.toBase64(), secrets.token,
                                         secrets.token.toBase64(), secrets.token.toHex()})
            QVERIFY(!json.contains(secret));
    }

    void everyProfileHasAnEntryOfItsOwn()
    {
        const Secrets first = created();
        QTemporaryDir other;
        Vault vault(other.path(), *m_keychain);
        const auto second = create(vault);
        QVERIFY(second.value);
        QVERIFY(second.value->key != first.key);
        QCOMPARE(m_keychain->entries().size(), 2);
    }

    void whenTheKeychainCannotNothingIsStored_data() { unhappyMoods(); }
    void whenTheKeychainCannotNothingIsStored()
    {
        QFETCH(Mood, mood);
        QFETCH(QString, code);
        m_keychain->setMood(mood);
        Vault vault(folder(), *m_keychain);
        QCOMPARE(create(vault).code(), code);
        QVERIFY(!QFile::exists(file()));
        QVERIFY(m_keychain->entries().isEmpty());
        QCOMPARE(vault.mode(), VaultMode::None);
        // The user may unlock it and try again.
        m_keychain->setMood(Mood::Works);
        QVERIFY(create(vault).value);
    }

    void aKeychainThatForgetsOrGarblesIsFoundOutBeforeAnythingIsEncrypted_data()
    {
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<QString>("code");
        QTest::newRow("forgets") << Mood::Forgets << u"keychain_not_found"_s;
        QTest::newRow("garbles") << Mood::Garbles << u"keychain_failed"_s;
    }
    void aKeychainThatForgetsOrGarblesIsFoundOutBeforeAnythingIsEncrypted()
    {
        QFETCH(Mood, mood);
        QFETCH(QString, code);
        m_keychain->setMood(mood);
        Vault vault(folder(), *m_keychain);
        QCOMPARE(create(vault).code(), code);
        QVERIFY(!QFile::exists(file()));
        QCOMPARE(vault.mode(), VaultMode::None);
        QTRY_VERIFY(m_keychain->entries().isEmpty());
        QCOMPARE(m_keychain->callsOf("remove"_L1), 1);
    }

    void aSecretThatIsTooLargeIsSaidSo()
    {
        Vault vault(folder(), *m_keychain);
        QCOMPARE(create(vault, QByteArray(4000, 't')).code(), u"keychain_too_large"_s);
        QVERIFY(!QFile::exists(file()));
        QVERIFY(create(vault).value);
    }

    void whereAKeyExistsAFailedReadMakesNoNewOne_data() { unhappyMoods(); }
    void whereAKeyExistsAFailedReadMakesNoNewOne()
    {
        QFETCH(Mood, mood);
        QFETCH(QString, code);
        const Secrets secrets = created();
        const QByteArray before = readFile();
        m_keychain->setMood(mood);
        Vault vault(folder(), *m_keychain);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(open(vault).code(), code);
        QCOMPARE(create(vault).code(), u"vault_damaged"_s);
        const auto sealed = vault.createWithPassphrase("token", u"слово"_s);
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code, u"vault_damaged"_s);
        QCOMPARE(m_keychain->callsOf("write"_L1), 1); // the one that made it
        QCOMPARE(readFile(), before);
        // As soon as it is unlocked, everything is there.
        m_keychain->setMood(Mood::Works);
        QVERIFY(open(vault).value == secrets);
    }

    void aLostEntryMakesNoNewKeyEither()
    {
        created();
        ScriptedKeychain empty;
        Vault vault(folder(), empty);
        QCOMPARE(open(vault).code(), u"keychain_not_found"_s);
        QCOMPARE(create(vault).code(), u"vault_damaged"_s);
        QVERIFY(empty.entries().isEmpty());
    }

    void whereADatabaseStandsWithoutAWordOnItsKeyNothingIsMade()
    {
        write(u"outbox.db"_s, "encrypted");
        Vault vault(folder(), *m_keychain);
        QCOMPARE(open(vault).code(), u"vault_damaged"_s);
        QCOMPARE(create(vault).code(), u"vault_damaged"_s);
        QVERIFY(!vault.createWithPassphrase("token", u"слово"_s));
        QVERIFY(m_keychain->calls().isEmpty());
        QVERIFY(!QFile::exists(file()));
    }

    void aDatabaseThatAppearsAfterwardsIsRespectedToo()
    {
        Vault vault(folder(), *m_keychain);
        write(u"mirror.db"_s, "encrypted");
        QCOMPARE(create(vault).code(), u"vault_damaged"_s);
        QVERIFY(m_keychain->calls().isEmpty());
    }

    void aDamagedFileIsSaidSoAndKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << json("{'id': 'abc', 'mo");
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("no id") << json("{'mode': 'keychain'}");
        QTest::newRow("no mode") << json("{'id': 'abc'}");
        QTest::newRow("a mode of the future") << json("{'id': 'abc', 'mode': 'hardware'}");
        QTest::newRow("passphrase without a seal") << json("{'id': 'abc', 'mode': 'passphrase'}");
        QTest::newRow("other types") << json("{'id': 7, 'mode': true}");
        QTest::newRow("binary") << QByteArray(5000, '\0');
    }
    void aDamagedFileIsSaidSoAndKept()
    {
        QFETCH(QByteArray, content);
        write(u"vault.json"_s, content);
        Vault vault(folder(), *m_keychain);
        QCOMPARE(open(vault).code(), u"vault_damaged"_s);
        QCOMPARE(create(vault).code(), u"vault_damaged"_s);
        QVERIFY(!vault.createWithPassphrase("token", u"слово"_s));
        QCOMPARE(m_keychain->callsOf("write"_L1), 0);
        QCOMPARE(readFile(), content);
    }

    void aFileThatCannotBeReadIsNotTakenForNone()
    {
        QVERIFY(QDir(folder()).mkdir(u"vault.json"_s)); // exists, and can't be opened, whoever we are
        Vault vault(folder(), *m_keychain);
        QCOMPARE(open(vault).code(), u"vault_damaged"_s);
        QCOMPARE(create(vault).code(), u"vault_damaged"_s);
        QVERIFY(m_keychain->calls().isEmpty());
        QCOMPARE(destroy(vault).code(), u"profile_unwritable"_s);
    }

    void anotherProfilesKeyIsNotTaken()
    {
        created();
        const QString entry = m_keychain->entries().constBegin().key();
        for (const QByteArray &wrong : {Secrets::make().toBytes(), QByteArray("{}"), QByteArray()}) {
            m_keychain->setEntry(entry, wrong);
            Vault vault(folder(), *m_keychain);
            QCOMPARE(open(vault).code(), u"vault_wrong_key"_s);
            QCOMPARE(m_keychain->entries().value(entry), wrong);
        }
    }

    void aFolderThatCannotBeWrittenLeavesNoEntryBehind()
    {
        Vault vault(m_dir->filePath(u"no/such/folder"_s), *m_keychain);
        QCOMPARE(create(vault).code(), u"profile_unwritable"_s);
        QTRY_VERIFY(m_keychain->entries().isEmpty());
        QCOMPARE(m_keychain->callsOf("remove"_L1), 1);
        QCOMPARE(vault.mode(), VaultMode::None);
        QCOMPARE(open(vault).code(), u"vault_empty"_s);
    }

    void aSecondCreationDoesNotOvertakeTheFirst()
    {
        m_keychain->setMood(Mood::Slow);
        Vault vault(folder(), *m_keychain);
        Answer<Secrets> first;
        vault.create("token", first.slot());
        QCOMPARE(create(vault).code(), u"vault_busy"_s);
        while (first.count == 0)
            m_keychain->answerNext();
        QVERIFY(first.value);
        m_keychain->setMood(Mood::Works);
        Vault again(folder(), *m_keychain);
        QVERIFY(open(again).value == first.value);
    }

    void aSlowKeychainIsWaitedFor()
    {
        const Secrets secrets = created();
        m_keychain->setMood(Mood::Slow);
        Vault vault(folder(), *m_keychain);
        Answer<Secrets> answer;
        vault.open(answer.slot());
        QTRY_VERIFY(m_keychain->isAsked());
        takeATurn();
        QCOMPARE(answer.count, 0);
        m_keychain->answerNext();
        QCOMPARE(answer.count, 1);
        QVERIFY(answer.value == secrets);
    }

    void aVaultThatIsGoneAnswersNoMore()
    {
        const Secrets secrets = created();
        m_keychain->setMood(Mood::Slow);
        Answer<Secrets> opened;
        Answer<void> changed;
        {
            Vault vault(folder(), *m_keychain);
            vault.open(opened.slot());
            vault.setToken(secrets, changed.slot());
        }
        QTemporaryDir other;
        Answer<Secrets> made;
        {
            Vault vault(other.path(), *m_keychain);
            vault.create("token", made.slot());
        }
        while (m_keychain->isAsked())
            m_keychain->answerNext();
        QCOMPARE(opened.count + changed.count + made.count, 0);
        QVERIFY(!QFile::exists(other.filePath(u"vault.json"_s)));
    }

    void theTokenIsReplacedAndTheKeyIsKept()
    {
        const Secrets secrets = created();
        Vault vault(folder(), *m_keychain);
        Secrets changed = secrets;
        changed.token = "another";
        QVERIFY(setToken(vault, changed).value);
        QVERIFY(open(vault).value == changed);
    }

    void aProxysPasswordAndATokenDoNotUndoEachOther()
    {
        const Secrets secrets = created();
        Vault vault(folder(), *m_keychain);
        Secrets changed = secrets;
        changed.token = "another";
        QVERIFY(setToken(vault, changed).value);
        QVERIFY(setProxyPassword(vault, "by the proxy").value);
        changed.token = "a third";
        QVERIFY(setToken(vault, changed).value); // by whoever does not know of proxies
        changed.proxyPassword = "by the proxy";
        QVERIFY(open(vault).value == changed);
    }

    void aProxysPasswordThatCouldNotBeStoredIsSaidSo_data() { unhappyMoods(); }
    void aProxysPasswordThatCouldNotBeStoredIsSaidSo()
    {
        QFETCH(Mood, mood);
        QFETCH(QString, code);
        const Secrets secrets = created();
        Vault vault(folder(), *m_keychain);
        m_keychain->setMood(mood);
        QCOMPARE(setProxyPassword(vault, "by the proxy").code(), code);
        m_keychain->setMood(Mood::Works);
        QVERIFY(open(vault).value == secrets);
    }

    void aProxysPasswordLiesUnderThePassphrase()
    {
        Vault vault(folder(), *m_keychain);
        const auto secrets = vault.createWithPassphrase("token", u"open sesame"_s);
        QVERIFY(secrets);
        QCOMPARE(setProxyPassword(vault, "hush").code(), u"vault_needs_passphrase"_s);
        const auto hush = [](Secrets &changed) { changed.proxyPassword = "hush"; };
        QCOMPARE(vault.amend(hush, u"wrong"_s).error().code, u"passphrase_wrong"_s);
        QVERIFY(vault.amend(hush, u"open sesame"_s));
        Vault again(folder(), *m_keychain);
        Secrets expected = *secrets;
        expected.proxyPassword = "hush";
        QVERIFY(again.openWithPassphrase(u"open sesame"_s).value() == expected);
    }

    void aTokenIsNeverStoredWithAnotherKey()
    {
        const Secrets secrets = created();
        Vault vault(folder(), *m_keychain);
        Secrets keyless = secrets;
        keyless.key.clear();
        for (const Secrets &wrong : {Secrets::make(), Secrets(), keyless})
            QCOMPARE(setToken(vault, wrong).code(), u"vault_wrong_key"_s);
        QVERIFY(open(vault).value == secrets);
    }

    void aTokenThatCouldNotBeStoredIsSaidSo_data() { unhappyMoods(); }
    void aTokenThatCouldNotBeStoredIsSaidSo()
    {
        QFETCH(Mood, mood);
        QFETCH(QString, code);
        const Secrets secrets = created();
        Vault vault(folder(), *m_keychain);
        Secrets changed = secrets;
        changed.token = "another";
        m_keychain->setMood(mood);
        QCOMPARE(setToken(vault, changed).code(), code);
        m_keychain->setMood(Mood::Works);
        m_keychain->setWriteMood(Mood::Forgets);
        QCOMPARE(setToken(vault, changed).code(), u"keychain_failed"_s);
        changed.token = QByteArray(4000, 't');
        m_keychain->setWriteMood(Mood::Works);
        QCOMPARE(setToken(vault, changed).code(), u"keychain_too_large"_s);
        QVERIFY(open(vault).value == secrets);
    }

    void destroyingForgetsTheSecretsAndMakesRoom()
    {
        const Secrets secrets = created();
        Vault vault(folder(), *m_keychain);
        QVERIFY(destroy(vault).value);
        QVERIFY(m_keychain->entries().isEmpty());
        QVERIFY(!QFile::exists(file()));
        QCOMPARE(open(vault).code(), u"vault_empty"_s);
        const auto again = create(vault);
        QVERIFY(again.value);
        QVERIFY(again.value->key != secrets.key);
    }

    void destroyingSaysWhenAnEntryIsLeftBehind_data() { unhappyMoods(); }
    void destroyingSaysWhenAnEntryIsLeftBehind()
    {
        QFETCH(Mood, mood);
        QFETCH(QString, code);
        created();
        Vault vault(folder(), *m_keychain);
        m_keychain->setMood(mood);
        QCOMPARE(destroy(vault).code(), code);
        QVERIFY(!QFile::exists(file()));
    }

    void destroyingADamagedVaultDoesNotGiveItsDatabasesANewKey()
    {
        write(u"vault.json"_s, "{}");
        write(u"mirror.db"_s, "encrypted");
        Vault vault(folder(), *m_keychain);
        QVERIFY(destroy(vault).value);
        // The databases stand there yet: removing them is the caller's part.
        QCOMPARE(create(vault).code(), u"vault_damaged"_s);
        QVERIFY(QFile::remove(m_dir->filePath(u"mirror.db"_s)));
        QVERIFY(create(vault).value);
    }

    void withAPassphraseTheKeychainIsNotNeeded()
    {
        m_keychain->setMood(Mood::Absent);
        Vault vault(folder(), *m_keychain);
        const auto made = vault.createWithPassphrase("token", u"пароль й"_s);
        QVERIFY(made);
        QVERIFY(m_keychain->calls().isEmpty());

        Vault again(folder(), *m_keychain);
        QCOMPARE(again.mode(), VaultMode::Passphrase);
        QCOMPARE(open(again).code(), u"vault_needs_passphrase"_s);
        QCOMPARE(create(again).code(), u"vault_damaged"_s);
        const auto wrong = again.openWithPassphrase(u"Пароль й"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, u"passphrase_wrong"_s);
        // The same letter, as another keyboard writes it.
        QVERIFY(again.openWithPassphrase(u"пароль и\u0306"_s) == made);
        QCOMPARE(setToken(again, *made).code(), u"vault_needs_passphrase"_s);

        QVERIFY(!readFile().contains(made->key.toHex()) && !readFile().contains(made->token.toBase64()));
        QVERIFY(destroy(again).value);
        QVERIFY(!QFile::exists(file()));
    }

    void withoutAPassphraseThereIsNothingToOpen()
    {
        created();
        Vault vault(folder(), *m_keychain);
        const auto opened = vault.openWithPassphrase(u"слово"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"vault_empty"_s);
        QTemporaryDir other;
        Vault fresh(other.path(), *m_keychain);
        QVERIFY(!fresh.createWithPassphrase("token", {}));
        QVERIFY(!QFile::exists(other.filePath(u"vault.json"_s)));
        QCOMPARE(fresh.mode(), VaultMode::None);
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
