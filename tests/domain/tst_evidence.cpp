// SPDX-License-Identifier: Apache-2.0
#include "domain/evidence.h"

#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

/// The chain of proof: what was written can't be changed, taken out or put in between unnoticed.
class EvidenceChainTest : public QObject {
    Q_OBJECT
private:
    const QString m_chain = u"d-17"_s;
    std::vector<EvidenceEntry> m_entries;

    void add(const QString &kind, const QString &actor, const QString &content)
    {
        EvidenceEntry entry;
        entry.number = qint64(m_entries.size()) + 1;
        entry.at = fromMilliseconds(1'785'335'465'120 + entry.number);
        entry.kind = kind;
        entry.actor = actor;
        entry.content = content;
        entry.salt = u"salt%1"_s.arg(entry.number);
        entry.digest = evidenceDigest(entry.salt, entry.content);
        entry.hash = evidenceHash(m_entries.empty() ? evidenceStart(m_chain) : m_entries.back().hash, entry);
        m_entries.push_back(entry);
    }

private Q_SLOTS:
    void init()
    {
        m_entries.clear();
        add(u"received"_s, {}, uR"({"text":"Где заказ?"})"_s);
        add(u"shown"_s, u"Анна"_s, uR"({"message":"m1"})"_s);
        add(u"sent"_s, u"Анна"_s, uR"({"text":"В пути"})"_s);
    }

    void aChainAsItWasWrittenIsWhole()
    {
        QCOMPARE(faultOf(m_chain, m_entries), std::nullopt);
        QCOMPARE(faultOf(m_chain, {}), std::nullopt);
    }

    /// The figures were made by another program, from the words of the contract.
    void theHashesAreThoseOfTheContract()
    {
        EvidenceEntry entry;
        entry.number = 1;
        entry.at = fromMilliseconds(1'785'335'465'120);
        entry.kind = u"shown"_s;
        entry.actor = u"Анна"_s;
        entry.content = uR"({"message":"m-1"})"_s;
        entry.salt = u"0"_s.repeated(32);
        entry.digest = evidenceDigest(entry.salt, entry.content);
        QCOMPARE(evidenceStart(u"d-17"_s), u"88d44963ee1c8af2579d130d3d2ee8b5b20c3a6fdad661e9e3cc73da9361569b"_s);
        QCOMPARE(entry.digest, u"70afdc58e5faa2153be3d8df4837f7d8be1871292477f928cd9101db86f901fa"_s);
        QCOMPARE(evidenceHash(evidenceStart(u"d-17"_s), entry),
                 u"1b8cf42041bc46dea0258fab4034a2c661b8e0e8523c24732bae84d11a0c6e68"_s);
    }

    void everyTamperingIsFoundWhereItIs_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<qint64>("number");
        QTest::newRow("a word changed") << 0 << qint64(1);
        QTest::newRow("a word changed, with its digest") << 1 << qint64(1);
        QTest::newRow("another actor") << 2 << qint64(2);
        QTest::newRow("another time") << 3 << qint64(2);
        QTest::newRow("another kind") << 4 << qint64(3);
        QTest::newRow("one taken out") << 5 << qint64(2);
        QTest::newRow("two exchanged") << 6 << qint64(2);
        QTest::newRow("the first taken out and the rest renumbered") << 7 << qint64(1);
        QTest::newRow("only the salt taken away") << 8 << qint64(2);
    }
    void everyTamperingIsFoundWhereItIs()
    {
        QFETCH(int, what);
        switch (what) {
        case 0:
        case 1:
            m_entries[0].content.replace(u"Где"_s, u"Не"_s);
            if (what == 1)
                m_entries[0].digest = evidenceDigest(m_entries[0].salt, m_entries[0].content);
            break;
        case 2:
            m_entries[1].actor = u"Oleg"_s;
            break;
        case 3:
            m_entries[1].at += milliseconds(1);
            break;
        case 4:
            m_entries[2].kind = u"received"_s;
            break;
        case 5:
            m_entries.erase(m_entries.begin() + 1);
            break;
        case 6:
            std::swap(m_entries[1], m_entries[2]);
            std::swap(m_entries[1].number, m_entries[2].number);
            break;
        case 7:
            m_entries.erase(m_entries.begin());
            --m_entries[0].number;
            --m_entries[1].number;
            break;
        default:
            m_entries[1].salt.clear();
        }
        const auto fault = faultOf(m_chain, m_entries);
        QVERIFY(fault);
        QTEST(fault->number, "number");
    }

    void RZ_7_whatWasForgottenLeavesTheChainWhole()
    {
        for (EvidenceEntry &entry : m_entries) {
            entry.content.clear();
            entry.salt.clear();
        }
        QCOMPARE(faultOf(m_chain, m_entries), std::nullopt);
    }

    void aChainOfAnotherDialogIsNotThisOnes() { QVERIFY(faultOf(u"d-18"_s, m_entries)); }
};

QTEST_GUILESS_MAIN(EvidenceChainTest)
#include "tst_evidence.moc"
