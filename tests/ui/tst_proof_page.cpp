// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "models/proof_file.h"
#include "resources/resources.h"
#include "ui/proof/proof_export.h"
#include "ui/proof/proof_page.h"

#include "fake_account.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

Proof proofSaying(const QString &text)
{
    Proof proof;
    proof.dialog = DialogId(u"d1"_s);
    proof.label = PartyRole::Buyer;
    proof.name = u"Анна <b>"_s;
    proof.orderNumber = u"0137-42"_s;
    proof.shop = u"Shop"_s;
    proof.marketplace = u"ozon"_s;
    proof.madeAt = fromMilliseconds(1'785'335'465'120);
    EvidenceChain chain{u"d1"_s, {}};
    const std::pair<QString, QJsonObject> said[] = {
        {u"received"_s, {{u"text"_s, text}}},
        {u"sent"_s, {{u"text"_s, u"On its way"_s}}},
        {u"reported"_s, {{u"reasons"_s, QJsonValue(QJsonArray{u"poses_as_support"_s})}}},
    };
    QString before = evidenceStart(chain.chain);
    for (const auto &[kind, content] : said) {
        EvidenceEntry entry;
        entry.number = qint64(chain.entries.size()) + 1;
        entry.at = proof.madeAt;
        entry.kind = kind;
        entry.actor = kind == u"received" ? QString() : u"Ani"_s;
        entry.content = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
        entry.salt = u"5a17"_s;
        entry.digest = evidenceDigest(entry.salt, entry.content);
        entry.hash = evidenceHash(before, entry);
        before = entry.hash;
        chain.entries.push_back(entry);
    }
    proof.chains = {chain};
    return proof;
}

} // namespace

/// What is exported for a dispute: a page and JSON, and the command that checks them.
class ProofPageTest : public QObject {
    Q_OBJECT
private:
    const QTimeZone m_zone{"UTC"};
    QTemporaryDir m_dir;
    std::unique_ptr<Profiles> m_profiles;

    QByteArray page(const Proof &proof)
    {
        QByteArray whole;
        for (const QByteArray &part :
             ui::proofPage(proof, m_profiles->find(u"ozon"), QLocale(QLocale::English), m_zone, {}))
            whole += part;
        return whole;
    }
    QString stored(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder can't be written");
        return file.fileName();
    }
    static std::pair<int, QByteArray> verify(const QStringList &arguments)
    {
        QProcess program;
        program.start(QStringLiteral(VITRINA_BIN_DIR "/vitrina"), QStringList{u"verify"_s} + arguments);
        if (!program.waitForFinished(60000))
            return {-1, {}};
        return {program.exitCode(), program.readAllStandardOutput() + program.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        auto loaded = Profiles::loadAll();
        QVERIFY(loaded);
        m_profiles = std::make_unique<Profiles>(std::move(*loaded));
    }

    void aForeignTextIsShownAsItIsAndIsNoMarkup()
    {
        const QString hostile = u"</script><script>alert(1)</script><img src=x onerror=y> & \"quoted\" \u202E"_s;
        const QByteArray html = page(proofSaying(hostile));
        QVERIFY(!html.contains("<script>alert"));
        QVERIFY(!html.contains("<img"));
        QVERIFY(html.contains("&lt;/script&gt;&lt;script&gt;alert(1)"));
        QVERIFY(!html.contains("Анна <b>"));
        QCOMPARE(html.count("</script>"), 1);
        QVERIFY(html.contains("default-src 'none'"));
    }

    void thePageSaysWhatHappenedInWords()
    {
        const QByteArray html = page(proofSaying(u"Where is it?"_s));
        for (const char *words :
             {"Where is it?", "On its way", "Ani", "Buyer", "0137-42", "Ozon", "2026-07-29 14:31:05"})
            QVERIFY2(html.contains(words), words);
        QVERIFY(html.contains("The buyer pretends to be support")); // the profile's words, not the code
        QVERIFY(!html.contains("poses_as_support</bdi>"));
    }

    void anAutomaticAnswerIsNobodysWork()
    {
        Proof proof = proofSaying(u"Where is it?"_s);
        proof.chains.front().entries[1].actor.clear();
        QVERIFY(!page(proof).contains(">Automatic"));
        proof.chains.front().entries[1].content = uR"({"automatic":true,"text":"We are closed"})"_s;
        const QByteArray html = page(proof);
        QVERIFY(html.contains("Automatic answer<p"));
        QVERIFY(html.contains("<td>Automatic</td>"));
        QVERIFY(!html.contains("The shop answered"));
    }

    void bothFilesHoldTheWholeProof_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Где заказ?"_s;
        QTest::newRow("markup") << u"</script><!-- \\u003c <"_s;
    }
    void bothFilesHoldTheWholeProof()
    {
        QFETCH(QString, text);
        const Proof proof = proofSaying(text);
        const auto json = proofFromFile(proofToJson(proof));
        QVERIFY(json && *json == proof);
        const auto html = proofFromFile(page(proof));
        QVERIFY(html && *html == proof);
    }

    void whatIsNoProofIsSaidToBeNone_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("other JSON") << QByteArray("{\"format\":\"x\"}");
        QTest::newRow("no chains") << QByteArray("{\"format\":\"vitrina proof 1\",\"dialog\":\"d1\"}");
        QTest::newRow("cut page") << proofInPage(proofSaying(u"x"_s)).chopped(9);
        QTest::newRow("broken entry") << proofToJson(proofSaying(u"x"_s)).replace("\"number\": 2", "\"number\": \"2\"");
    }
    void whatIsNoProofIsSaidToBeNone()
    {
        QFETCH(QByteArray, file);
        const auto proof = proofFromFile(file);
        QVERIFY(!proof);
        QCOMPARE(proof.error().code, u"not_a_proof"_s);
    }

    void theCommandTellsAWholeProofFromAChangedOne()
    {
        const Proof proof = proofSaying(u"Where is it?"_s);
        QCOMPARE(verify({stored(u"a.html"_s, page(proof))}).first, 0);
        QCOMPARE(verify({stored(u"a.json"_s, proofToJson(proof))}).first, 0);
        const auto changed = verify({stored(u"b.json"_s, proofToJson(proof).replace("On its way", "Never sent"))});
        QCOMPARE(changed.first, 1);
        QVERIFY(changed.second.contains("entry 2"));
        QCOMPARE(verify({stored(u"c.json"_s, "{}")}).first, 2);
        QCOMPARE(verify({m_dir.filePath(u"none"_s)}).first, 2);
        QCOMPARE(verify({}).first, 2);
    }

    void whatIsSavedIsWrittenBesideEachOther()
    {
        FakeAccount account;
        const SystemClock clock;
        Inbox inbox(account, clock);
        QWidget window;
        ui::ProofExport proofs(inbox, *m_profiles, &window);
        QSignalSpy finished(&proofs, &ui::ProofExport::finished);
        Dialog dialog;
        dialog.id = DialogId(u"d1"_s);
        inbox.open(dialog.id);
        account.tell(notice::Opened{dialog, 0, {}, false, {}, {}});
        proofs.saveTo(m_dir.filePath(u"proof.html"_s));
        QCOMPARE(account.all<intent::ReadProof>().at(0).dialog, dialog.id);
        account.tell(notice::ProofRead{proofSaying(u"x"_s)});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(QFile::exists(m_dir.filePath(u"proof.html"_s)) && QFile::exists(m_dir.filePath(u"proof.json"_s)));
    }

    void whatCannotBeSavedSaysWhy_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("offline") << u"proof.html"_s << u"offline"_s;
        QTest::newRow("no such folder") << u"none/proof.html"_s << QString();
    }
    void whatCannotBeSavedSaysWhy()
    {
        QFETCH(QString, file);
        QFETCH(QString, code);
        FakeAccount account;
        const SystemClock clock;
        Inbox inbox(account, clock);
        QWidget window;
        ui::ProofExport proofs(inbox, *m_profiles, &window);
        QSignalSpy failed(&proofs, &ui::ProofExport::failed);
        Dialog dialog;
        dialog.id = DialogId(u"d1"_s);
        inbox.open(dialog.id);
        account.tell(notice::Opened{dialog, 0, {}, false, {}, {}});
        proofs.saveTo(m_dir.filePath(file));
        if (code.isEmpty())
            account.tell(notice::ProofRead{proofSaying(u"x"_s)});
        else
            account.tell(notice::ProofRead{tl::unexpected(Error{ErrorClass::Transient, code, {}})});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.front().front().toString().isEmpty());
    }
};

QTEST_MAIN(ProofPageTest)
#include "tst_proof_page.moc"
