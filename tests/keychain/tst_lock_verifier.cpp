// SPDX-License-Identifier: Apache-2.0
#include "keychain/lock_verifier.h"

#include "keychain/secret_store.h"
#include "keychain/secrets.h"

#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

class LockVerifierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyThePassphraseOpens()
    {
        const auto verifier = makeLockVerifier(u"բաց սեզամ é"_s);
        QVERIFY(verifier);
        QVERIFY(verifier->startsWith("$argon2id$"));
        QVERIFY(checkLockPassphrase(*verifier, u"բաց սեզամ é"_s));
        QVERIFY(checkLockPassphrase(*verifier, u"բաց սեզամ e\u0301"_s)); // another keyboard's é
        QCOMPARE(checkLockPassphrase(*verifier, u"բաց սեզամ e"_s).error().code, u"passphrase_wrong"_s);
        QCOMPARE(checkLockPassphrase(*verifier, {}).error().code, u"passphrase_wrong"_s);
        QCOMPARE(checkLockPassphrase("rubbish", u"rubbish"_s).error().code, u"passphrase_wrong"_s);
        QCOMPARE(checkLockPassphrase({}, {}).error().code, u"passphrase_wrong"_s);
        QCOMPARE(makeLockVerifier({}).error().code, u"passphrase_empty"_s);
    }

    void itFitsIntoEverySystemsKeychainBesideTheRest()
    {
        Secrets secrets = Secrets::make();
        secrets.token = QByteArray(1024, '\xff');
        secrets.lockVerifier = QByteArray(128, 'x');
        secrets.proxyPassword = QByteArray(64, '\xff');
        QVERIFY(secrets.toBytes().size() <= SecretStore::maxBytes);
        QVERIFY(Secrets::fromBytes(secrets.toBytes()) == secrets);
    }
};

QTEST_GUILESS_MAIN(LockVerifierTest)
#include "tst_lock_verifier.moc"
