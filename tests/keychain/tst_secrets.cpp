// SPDX-License-Identifier: Apache-2.0
#include "keychain/secrets.h"

#include "keychain/secret_store.h"

#include <QSet>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

// Quoted with ' for the eye's sake (and the meta-object compiler's, which stumbles over raw strings).
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySetIsNewAndWhole()
    {
        QSet<QByteArray> keys;
        QSet<QString> ids;
        for (int i = 0; i < 100; ++i) {
            const Secrets secrets = Secrets::make();
            QCOMPARE(secrets.key.size(), Secrets::keySize);
            QVERIFY(!secrets.id.isEmpty() && secrets.token.isEmpty());
            keys.insert(secrets.key);
            ids.insert(secrets.id);
        }
        QCOMPARE(keys.size(), 100);
        QCOMPARE(ids.size(), 100);
    }

    void whatIsStoredComesBack()
    {
        Secrets secrets = Secrets::make();
        QVERIFY(Secrets::fromBytes(secrets.toBytes()) == secrets);
        secrets.token = QByteArray("\0\xff token \n\"\\", 13);
        QVERIFY(Secrets::fromBytes(secrets.toBytes()) == secrets);
        secrets.proxyPassword = QByteArray("\0\xff\"", 3);
        QVERIFY(Secrets::fromBytes(secrets.toBytes()) == secrets);
    }

    void theyFitIntoEverySystemsKeychain()
    {
        Secrets secrets = Secrets::make();
        secrets.token = QByteArray(1024, '\xff');
        QVERIFY(secrets.toBytes().size() <= SecretStore::maxBytes);
    }

    void whatIsNoSetOfSecretsIsNotTakenForOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hunter2");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("no key") << json("{'id':'a','token':''}");
        QTest::newRow("no id") << json("{'key':'") + QByteArray(64, 'a') + json("'}");
        QTest::newRow("empty id") << json("{'id':'','key':'") + QByteArray(64, 'a') + json("'}");
        QTest::newRow("short key") << json("{'id':'a','key':'") + QByteArray(62, 'a') + json("'}");
        QTest::newRow("long key") << json("{'id':'a','key':'") + QByteArray(66, 'a') + json("'}");
        QTest::newRow("numbers") << json("{'id':1,'key':2}");
        QTest::newRow("cut") << Secrets::make().toBytes().chopped(1);
        QTest::newRow("nul") << QByteArray(100, '\0');
    }
    void whatIsNoSetOfSecretsIsNotTakenForOne()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!Secrets::fromBytes(bytes));
    }

    void anEmptyPassphraseProtectsNothingAndIsRefused()
    {
        const auto sealed = sealSecrets(Secrets::make(), {});
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code, u"passphrase_empty"_s);
    }

    void whatIsNotSealedIsDamagedNotWrong_data()
    {
        QTest::addColumn<QByteArray>("sealed");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("sealed?");
        QTest::newRow("too short") << QByteArray("\x01").append(QByteArray(50, 'x')).toBase64();
        QTest::newRow("of a newer program") << QByteArray("\x02").append(QByteArray(200, 'x')).toBase64();
    }
    void whatIsNotSealedIsDamagedNotWrong()
    {
        QFETCH(QByteArray, sealed);
        const auto opened = openSecrets(sealed, u"слово"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"passphrase_damaged"_s);
    }

    void aSealShowsNothingAndASingleBitBreaksIt()
    {
        Secrets secrets = Secrets::make();
        secrets.token = "recognisable";
        const auto sealed = sealSecrets(secrets, u"слово"_s);
        QVERIFY(sealed);
        QByteArray bytes = QByteArray::fromBase64(*sealed);
        QVERIFY(!bytes.contains(secrets.key) && !bytes.contains("recognisable"));
        QVERIFY(!bytes.contains(secrets.key.toHex()) && !bytes.contains(secrets.token.toBase64()));
        bytes.back() = char(bytes.back() ^ 1);
        const auto opened = openSecrets(bytes.toBase64(), u"слово"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"passphrase_wrong"_s);
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
