// SPDX-License-Identifier: Apache-2.0
#include "feed_signer.h"
#include "updates/built_in_feed.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

/// Only what the key of this build has signed is news.
class UpdateFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignedFeedIsRead()
    {
        const auto news = readUpdateFeed(m_signer.news("1.20.3"), m_signer.key());
        QVERIFY(news);
        QCOMPARE(news->version, QVersionNumber(1, 20, 3));
        QCOMPARE(news->page, QUrl(u"https://vitrina.example/new"_s));
    }

    void whatAFeedMayAddLaterIsLeftAlone()
    {
        const QByteArray json = "{\"version\":\"1.2.3\",\"page\":\"https://vitrina.example/\",\"more\":[1,2]}";
        QVERIFY(readUpdateFeed(m_signer.feed(json), m_signer.key()));
    }

    void nothingElseIsBelieved_data()
    {
        QTest::addColumn<QByteArray>("feed");
        QTest::addColumn<QString>("code");
        const QByteArray good = m_signer.news("1.2.3");
        QByteArray changed = good;
        changed.replace("1.2.3", "1.2.4");
        QByteArray otherHead = good;
        otherHead.replace("vitrina-updates 1", "vitrina-updates 12");
        QTest::newRow("empty") << QByteArray() << u"feed_damaged"_s;
        QTest::newRow("a page of a captive network") << QByteArray("<html>\n<body>\n</html>") << u"feed_damaged"_s;
        QTest::newRow("cut") << good.first(30) << u"feed_damaged"_s;
        QTest::newRow("bytes of no text") << QByteArray("\x00\xff\n\x80\n\xfe", 6) << u"feed_damaged"_s;
        QTest::newRow("signed by another") << FeedSigner().news("1.2.3") << u"feed_unsigned"_s;
        QTest::newRow("changed") << changed << u"feed_unsigned"_s;
        QTest::newRow("longer") << good + ' ' << u"feed_unsigned"_s;
        QTest::newRow("no signature") << QByteArray("vitrina-updates 1\n\n{}") << u"feed_unsigned"_s;
        QTest::newRow("no Base64") << QByteArray("vitrina-updates 1\n!!\n{}") << u"feed_unsigned"_s;
        QTest::newRow("a later form") << m_signer.feed("{}", "vitrina-updates 2") << u"feed_future"_s;
        QTest::newRow("the head of another form") << otherHead << u"feed_future"_s;
        QTest::newRow("too large") << m_signer.feed(QByteArray(longestUpdateFeed, ' ')) << u"feed_too_large"_s;
        const auto signedJson = [this](const char *name, const QByteArray &json) {
            QTest::newRow(name) << m_signer.feed(json) << u"feed_damaged"_s;
        };
        signedJson("no JSON", "{");
        signedJson("an array", "[]");
        signedJson("no version", "{\"page\":\"https://vitrina.example/\"}");
        signedJson("a version of words", "{\"version\":\"1.2.3-beta\",\"page\":\"https://vitrina.example/\"}");
        signedJson("a version as a number", "{\"version\":1.2,\"page\":\"https://vitrina.example/\"}");
        signedJson("no page", "{\"version\":\"1.2.3\"}");
        signedJson("a page without TLS", "{\"version\":\"1.2.3\",\"page\":\"http://vitrina.example/\"}");
        signedJson("a page that is a file", "{\"version\":\"1.2.3\",\"page\":\"file:///etc/passwd\"}");
        signedJson("a page with a name before @",
                   "{\"version\":\"1.2.3\",\"page\":\"https://vitrina.example@evil.example/\"}");
    }
    void nothingElseIsBelieved()
    {
        QFETCH(QByteArray, feed);
        QFETCH(QString, code);
        const auto news = readUpdateFeed(feed, m_signer.key());
        QVERIFY(!news);
        QCOMPARE(news.error().code, code);
    }

    void aKeyOfAnotherLengthBelievesNothing()
    {
        QVERIFY(!readUpdateFeed(m_signer.news("1.2.3"), {}));
        QVERIFY(!readUpdateFeed(m_signer.news("1.2.3"), m_signer.key() + 'x'));
    }

    void whatTheReleaseToolSignsIsRead()
    {
        const QString bash = QStandardPaths::findExecutable(u"bash"_s);
        const QTemporaryDir dir;
        const QString pem = dir.filePath(u"key.pem"_s);
        if (bash.isEmpty()
            || outputOf(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, pem}).isNull())
            QSKIP("no bash or openssl here");
        const QString tool = QStringLiteral(VITRINA_SOURCE_DIR "/packaging/feed.sh");
        const QByteArray key = QByteArray::fromHex(outputOf(bash, {tool, u"--key"_s, pem}));
        const auto news = readUpdateFeed(outputOf(bash, {tool, u"2.0.1"_s, u"https://vitrina.example/2"_s, pem}), key);
        QVERIFY2(news, news ? "" : qPrintable(news.error().code));
        QCOMPARE(*news, (UpdateNews{QVersionNumber(2, 0, 1), QUrl(u"https://vitrina.example/2"_s)}));
    }

    void aBuildThatNamesNoFeedAsksNobody() { QVERIFY(!builtInFeed()); }

private:
    static QByteArray outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return {};
        return QByteArray("").append(process.readAllStandardOutput());
    }

    FeedSigner m_signer;
};

QTEST_GUILESS_MAIN(UpdateFeedTest)
#include "tst_update_feed.moc"
