// SPDX-License-Identifier: Apache-2.0
#include "support/hub_bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

/// The evidence log: what happened in a dialog, by whom and when, in a chain that can be verified.
class ProofTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<HubBench> m_bench;
    std::unique_ptr<HubClient> m_client;
    const DialogId m_dialog{u"d1"_s};

    wire::EvidenceItems proof(bool ofShop = false)
    {
        wire::EvidenceItems all;
        do {
            const qint64 after = all.entries.empty() ? 0 : all.entries.back().number;
            const auto reply = m_client->query(wire::EvidencePage{m_dialog, ofShop, after});
            if (!reply || !reply->outcome)
                return {};
            auto page = std::get<wire::EvidenceItems>(*reply->outcome);
            all.chain = page.chain;
            all.more = page.more;
            all.entries.insert(all.entries.end(), page.entries.begin(), page.entries.end());
        } while (all.more);
        return all;
    }
    static QStringList story(const wire::EvidenceItems &items)
    {
        QStringList lines;
        for (const EvidenceEntry &entry : items.entries)
            lines += entry.actor.isEmpty() ? entry.kind : entry.kind + u" by "_s + entry.actor;
        return lines;
    }
    static QJsonObject content(const EvidenceEntry &entry)
    {
        return QJsonDocument::fromJson(entry.content.toUtf8()).object();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HubBench>();
        m_bench->start();
        m_client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(m_client->goLive());
    }
    void cleanup()
    {
        QCOMPARE(m_client->faults, QStringList());
        m_client.reset();
        m_bench.reset();
    }

    void whatWasAnsweredAutomaticallyIsSaidToBe()
    {
        m_bench->buyerWrites(u"d1"_s, u"Where is it?"_s);
        Message greeting = messageOf(u"auto"_s, u"d1"_s, u"We are closed"_s, m_bench->clock.now());
        greeting.author = PartyRole::Seller;
        greeting.automatic = true;
        m_bench->sink().putMessage(greeting);
        const wire::EvidenceItems items = proof();
        QCOMPARE(story(items), (QStringList{u"received"_s, u"sent"_s}));
        QVERIFY(!content(items.entries[0]).contains(u"automatic"_s));
        QCOMPARE(content(items.entries[1]).value(u"automatic"_s), QJsonValue(true));
    }

    void whatHappensInADialogIsWrittenInItsOrder()
    {
        m_bench->buyerWrites(u"d1"_s, u"Where is it?"_s);
        QTRY_COMPARE(m_client->events.size(), 1u);
        const Message asked = std::get<wire::MessageChanged>(m_client->events.front().body).message;
        QVERIFY(m_client->command(u"1"_s, wire::MarkRead{m_dialog, asked.position})->outcome);
        QVERIFY(m_client->command(u"2"_s, wire::SendMessage{m_dialog, u"On its way"_s, {}, asked.id, {}})->outcome);
        FraudReport report;
        report.dialog = m_dialog;
        report.kind = ReportKind::Complaint;
        report.reasons = {u"poses_as_support"_s};
        report.evidence = {asked.id};
        const auto filed = m_client->command(u"3"_s, wire::FileReport{report});
        QVERIFY(filed && filed->outcome);
        m_bench->sink().setReportState(std::get<wire::ReportFiled>(*filed->outcome).report.id, ReportState::Accepted);
        m_bench->sink().removeMessage(asked.id);

        const wire::EvidenceItems items = proof();
        QCOMPARE(story(items),
                 QStringList({u"received"_s, u"shown by Anna"_s, u"sent by Anna"_s, u"reported by Anna"_s,
                              u"report_state"_s, u"removed"_s}));
        QCOMPARE(faultOf(items.chain, items.entries), std::nullopt);
        QCOMPARE(content(items.entries[0]).value("text"_L1).toString(), u"Where is it?"_s);
        QCOMPARE(content(items.entries[2]).value("text"_L1).toString(), u"On its way"_s);
        QCOMPARE(content(items.entries[2]).value("answers"_L1).toString(), asked.id.value());
        QCOMPARE(content(items.entries[4]).value("state"_L1).toString(), u"accepted"_s);
    }

    void aTextThatTheMarketplaceChangedIsKeptAsItWasAndAsItIs()
    {
        Message message = messageOf(u"m9"_s, u"d1"_s, u"Pay here"_s, m_bench->clock.now());
        m_bench->sink().putMessage(message);
        message.text = u"Thank you"_s;
        m_bench->sink().putMessage(message);
        m_bench->sink().setDelivery(message.id, Delivery::Read); // is no matter of proof
        const wire::EvidenceItems items = proof();
        QCOMPARE(story(items), QStringList({u"received"_s, u"changed"_s}));
        QCOMPARE(content(items.entries[0]).value("text"_L1).toString(), u"Pay here"_s);
        QCOMPARE(content(items.entries[1]).value("text"_L1).toString(), u"Thank you"_s);
    }

    void settingsStandInTheChainOfTheShop()
    {
        QVERIFY(
            m_client->command(u"1"_s, wire::SetSwitch{ShopId(u"shop"_s), u"product_page_messages"_s, false})->outcome);
        const wire::EvidenceItems items = proof(true);
        QCOMPARE(items.chain, u"shop"_s);
        QCOMPARE(story(items), QStringList({u"setting by Anna"_s}));
        QCOMPARE(content(items.entries[0]).value("name"_L1).toString(), u"product_page_messages"_s);
        QVERIFY(proof().entries.empty());
    }

    void theChainGoesOnAfterARestart()
    {
        m_bench->buyerWrites(u"d1"_s, u"one"_s);
        QTRY_COMPARE(m_client->events.size(), 1u);
        m_bench->stop();
        m_bench->start();
        m_bench->buyerWrites(u"d1"_s, u"two"_s);
        m_client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(m_client->goLive());
        const wire::EvidenceItems items = proof();
        QCOMPARE(items.entries.size(), 2u);
        QCOMPARE(faultOf(items.chain, items.entries), std::nullopt);
    }

    void aLongChainComesInPages()
    {
        for (int i = 0; i < 60; ++i)
            m_bench->buyerWrites(u"d1"_s, QString(2000, u'ա'));
        const auto first = m_client->query(wire::EvidencePage{m_dialog, false, 0});
        QVERIFY(first && first->outcome);
        QVERIFY(std::get<wire::EvidenceItems>(*first->outcome).more);
        const wire::EvidenceItems items = proof();
        QCOMPARE(items.entries.size(), 60u);
        QCOMPARE(faultOf(items.chain, items.entries), std::nullopt);
    }

    void aTextOfAnyLengthIsKeptAsFarAsAFrameHolds()
    {
        m_bench->buyerWrites(u"d1"_s, QString(wire::maxTextUnits, QChar(1)));
        m_bench->buyerWrites(u"d1"_s, QString(wire::maxTextUnits, u'"'));
        const wire::EvidenceItems items = proof();
        QCOMPARE(items.entries.size(), 2u);
        for (const EvidenceEntry &entry : items.entries)
            QVERIFY(content(entry).value("cut"_L1).toBool());
    }

    void theFilesOfAMessageAreWrittenDownToBeFoundAgain()
    {
        Message message = messageOf(u"m9"_s, u"d1"_s, QString(6000, u'ա'), m_bench->clock.now());
        for (int i = 0; i < 8; ++i)
            message.attachments.push_back(
                {AttachmentId(u"f%1"_s.arg(i)), u"parcel.png"_s, u"image/png"_s, 1234, QString(64, u'a'), 320, 240});
        m_bench->sink().putMessage(message);
        const wire::EvidenceItems items = proof();
        QCOMPARE(items.entries.size(), 1u);
        const QJsonArray files = content(items.entries[0]).value("files"_L1).toArray();
        QCOMPARE(files.size(), 8);
        QCOMPARE(files[7].toObject(),
                 QJsonObject({{u"id"_s, u"f7"_s},
                              {u"name"_s, u"parcel.png"_s},
                              {u"media_type"_s, u"image/png"_s},
                              {u"bytes"_s, 1234},
                              {u"sha256"_s, QString(64, u'a')}}));
    }

    void aLongTextGivesWayToTheFilesOfItsMessage()
    {
        Message message = messageOf(u"m9"_s, u"d1"_s, QString(wire::maxTextUnits, u'ա'), m_bench->clock.now());
        message.attachments = {{AttachmentId(u"f1"_s), u"parcel.png"_s, u"image/png"_s, 1234, QString(64, u'a')}};
        m_bench->sink().putMessage(message);
        const QJsonObject said = content(proof().entries.at(0));
        QCOMPARE(said.value("files"_L1).toArray().size(), 1);
        QVERIFY(said.value("cut"_L1).toBool());
    }

    void onlyOwnerAndAdministratorSeeIt_data()
    {
        QTest::addColumn<UserRole>("role");
        QTest::addColumn<QString>("code");
        QTest::newRow("owner") << UserRole::Owner << QString();
        QTest::newRow("administrator") << UserRole::Administrator << QString();
        QTest::newRow("manager") << UserRole::Manager << u"role"_s;
        QTest::newRow("operator") << UserRole::Operator << u"role"_s;
    }
    void onlyOwnerAndAdministratorSeeIt()
    {
        QFETCH(UserRole, role);
        QFETCH(QString, code);
        const auto other = m_bench->client(m_bench->token(u"Vera"_s, role));
        QVERIFY(other->goLive());
        const auto reply = other->query(wire::EvidencePage{m_dialog, false, 0});
        QVERIFY(reply);
        QCOMPARE(reply->outcome ? QString() : reply->outcome.error().code, code);
        const auto unknown = other->query(wire::EvidencePage{DialogId(u"none"_s), false, 0});
        QVERIFY(unknown && !unknown->outcome);
        QCOMPARE(unknown->outcome.error().code, u"no_access"_s);
    }
};

QTEST_GUILESS_MAIN(ProofTest)
#include "tst_proof.moc"
