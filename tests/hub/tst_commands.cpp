// SPDX-License-Identifier: Apache-2.0
#include "hub/store/store.h"

#include "support/hub_bench.h"

#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

/// Commands are carried out at most once, whatever happens on the way.
class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HubBench>();
        m_bench->start();
        m_token = m_bench->token(u"Anna"_s, UserRole::Owner);
    }
    void cleanup() { m_bench.reset(); }

    void ALL_2_aRepetitionJoinsWhatIsOnItsWay()
    {
        m_bench->script->hold = true;
        const auto first = m_bench->client(m_token);
        const auto second = m_bench->client(m_token);
        QVERIFY(first->goLive() && second->goLive());
        first->say(wire::Command{CommandId(u"c1"_s), m_send});
        QTRY_COMPARE(m_bench->script->held.size(), 1u);
        second->say(wire::Command{CommandId(u"c1"_s), m_send});
        second->say(wire::Query{u"q"_s, wire::CommandStatus{CommandId(u"c1"_s)}});
        const auto uncertain = second->await<wire::Reply>();
        QVERIFY(uncertain && !uncertain->outcome);
        QCOMPARE(uncertain->outcome.error().code, u"uncertain"_s);
        m_bench->script->held.front()();
        for (const auto &client : {first.get(), second.get()}) {
            const auto reply = client->await<wire::Reply>();
            QVERIFY(reply && reply->outcome);
            QCOMPARE(reply->id, u"c1"_s);
        }
        QCOMPARE(m_bench->script->sends.size(), 1u);
    }

    void ALL_2_whatWasUncertainAtACrashIsSettledByTheSameId()
    {
        m_bench->script->hold = true;
        auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        client->say(wire::Command{CommandId(u"c1"_s), m_send});
        QTRY_COMPARE(m_bench->script->held.size(), 1u);
        m_bench->stop(); // the answer never comes
        m_bench->script->held.clear();
        m_bench->script->hold = false;
        m_bench->start();
        client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        const auto status = client->query(wire::CommandStatus{CommandId(u"c1"_s)});
        QVERIFY(status && !status->outcome);
        QCOMPARE(status->outcome.error().code, u"uncertain"_s);
        const auto reply = client->command(u"c1"_s, m_send);
        QVERIFY(reply && reply->outcome);
        QCOMPARE(m_bench->script->sends.size(), 2u);
        QCOMPARE(m_bench->script->sends[1].command, m_bench->script->sends[0].command);
    }

    void ALL_2_answersOutliveTheHub()
    {
        auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        const auto before = client->command(u"c1"_s, m_send);
        QVERIFY(before && before->outcome);
        m_bench->stop();
        m_bench->start();
        client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        const auto after = client->command(u"c1"_s, m_send);
        QVERIFY(after && after->outcome);
        QCOMPARE(std::get<wire::MessageSent>(*after->outcome).message,
                 std::get<wire::MessageSent>(*before->outcome).message);
        QCOMPARE(m_bench->script->sends.size(), 1u);
        const auto known = client->query(wire::CommandStatus{CommandId(u"c1"_s)});
        QVERIFY(known && known->outcome && std::get<wire::CommandOutcome>(*known->outcome).known);
        const auto unknown = client->query(wire::CommandStatus{CommandId(u"c2"_s)});
        QVERIFY(unknown && unknown->outcome && !std::get<wire::CommandOutcome>(*unknown->outcome).known);
    }

    void aPassingFailureMayBeTriedAgainAndARefusalNot()
    {
        const auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        m_bench->script->refuse = Error{ErrorClass::Transient, u"marketplace_busy"_s, {}};
        auto reply = client->command(u"c1"_s, m_send);
        QVERIFY(reply && !reply->outcome && reply->retryAfter);
        m_bench->script->refuse = Error{ErrorClass::Refused, u"forbidden_content"_s, {}};
        reply = client->command(u"c1"_s, m_send);
        QVERIFY(reply && !reply->outcome);
        QCOMPARE(reply->outcome.error().code, u"forbidden_content"_s);
        m_bench->script->refuse.reset();
        reply = client->command(u"c1"_s, m_send);
        QVERIFY(reply && !reply->outcome);
        QCOMPARE(reply->outcome.error().code, u"forbidden_content"_s);
        QCOMPARE(m_bench->script->sends.size(), 2u);
    }

    void YM_6_whatWasConfirmedIsKeptWithTheMessageForTheProof()
    {
        auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        wire::SendMessage warned = m_send;
        warned.confirmed = {u"link"_s, u"advertising"_s};
        const auto reply = client->command(u"c1"_s, warned);
        const auto plain = client->command(u"c2"_s, m_send);
        QVERIFY(reply && reply->outcome && plain && plain->outcome);
        const auto proof = client->query(wire::EvidencePage{m_send.dialog, false, 0});
        QVERIFY(proof && proof->outcome);
        const auto &entries = std::get<wire::EvidenceItems>(*proof->outcome).entries;
        QCOMPARE(entries.size(), 2u);
        QVERIFY(entries[0].content.contains(uR"("confirmed":["link","advertising"])"_s));
        QCOMPARE(entries[0].actor, u"Anna"_s);
        QVERIFY(!entries[1].content.contains(u"confirmed"_s));
    }

    void twoUsersMayHaveTheSameCommandId()
    {
        const auto anna = m_bench->client(m_token);
        const auto marta = m_bench->client(m_bench->token(u"Marta"_s, UserRole::Manager));
        QVERIFY(anna->goLive() && marta->goLive());
        const auto first = anna->command(u"c1"_s, wire::MarkUnread{DialogId(u"d1"_s)});
        const auto second = marta->command(u"c1"_s, wire::MarkUnread{DialogId(u"d2"_s)});
        QVERIFY(first && first->outcome && second && second->outcome);
    }

    void whatTheMarketplaceWouldNotTakeNeverGetsThere()
    {
        const auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        const auto codeOf = [&client](const QString &id, const QString &text) {
            const auto reply = client->command(id, wire::SendMessage{DialogId(u"d1"_s), text, {}, {}, {}});
            return reply && !reply->outcome ? reply->outcome.error().code : QString();
        };
        QCOMPARE(codeOf(u"c1"_s, {}), u"empty_text"_s);
        QCOMPARE(codeOf(u"c2"_s, u" \n\t "_s), u"empty_text"_s);
        QCOMPARE(codeOf(u"c3"_s, QString(wire::maxTextUnits, u'x')), u"text_too_long"_s);
        QVERIFY(m_bench->script->sends.empty());
    }

    void aReportHasTheHubsIdAndState()
    {
        const auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        FraudReport report;
        report.id = ReportId(u"chosen"_s);
        report.dialog = DialogId(u"d1"_s);
        report.kind = ReportKind::Complaint;
        report.reasons = {u"poses_as_support"_s};
        report.state = ReportState::Accepted;
        const auto reply = client->command(u"c1"_s, wire::FileReport{report});
        QVERIFY(reply && reply->outcome);
        const FraudReport filed = std::get<wire::ReportFiled>(*reply->outcome).report;
        QVERIFY(filed.id != report.id);
        QCOMPARE(filed.state, ReportState::Filed);
    }

    void OZ_1_aChatThatIsNotOpenRefusesWithTheReason()
    {
        Dialog later = dialogOf(u"d2"_s, u"shop"_s);
        later.status = DialogStatus::NotYetOpen;
        later.writeBlock = WriteBlock{u"not_paid"_s, std::nullopt};
        m_bench->sink().putDialog(later);
        const auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        const auto reply = client->command(u"c1"_s, wire::SendMessage{later.id, u"hello"_s, {}, {}, {}});
        QVERIFY(reply && !reply->outcome);
        QCOMPARE(reply->outcome.error().code, u"write_blocked"_s);
        QCOMPARE(reply->outcome.error().detail, u"not_paid"_s);
        QVERIFY(m_bench->script->sends.empty());
    }

    void draftsGoToTheUsersOtherComputersAndNobodyElses()
    {
        const auto here = m_bench->client(m_token);
        const auto there = m_bench->client(m_token);
        const auto marta = m_bench->client(m_bench->token(u"Marta"_s, UserRole::Manager));
        QVERIFY(here->goLive() && there->goLive() && marta->goLive());
        const UtcTime now = m_bench->clock.now();
        const Draft newer{DialogId(u"d1"_s), u"Dear bu"_s, now};
        const Draft older{DialogId(u"d1"_s), u"Dea"_s, now - milliseconds(1)};
        QVERIFY(here->command(u"c1"_s, wire::PutDraft{newer})->outcome);
        QVERIFY(here->command(u"c2"_s, wire::PutDraft{older})->outcome); // late, and decided against
        m_bench->buyerWrites(u"d2"_s, u"something for everybody"_s);
        QTRY_COMPARE(there->events.size(), 2u);
        QTRY_COMPARE(marta->events.size(), 1u);
        const auto &draft = std::get<wire::DraftChanged>(there->events.front().body);
        QCOMPARE(draft.draft, newer);
        QCOMPARE(draft.device, u"device-1"_s);
        const auto page = there->query(wire::SnapshotPage{});
        QVERIFY(page && page->outcome);
        QCOMPARE(std::get<wire::SnapshotItems>(*page->outcome).drafts, std::vector{newer});
    }

    void OZ_9_aReportMarksItsDialogAndGoesToTheMarketplace()
    {
        const auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        FraudReport report;
        report.dialog = DialogId(u"d1"_s);
        report.kind = ReportKind::Confirmed;
        report.reasons = {u"personal_data_given"_s};
        const auto reply = client->command(u"c1"_s, wire::FileReport{report});
        QVERIFY(reply && reply->outcome);
        const FraudReport filed = std::get<wire::ReportFiled>(*reply->outcome).report;
        QCOMPARE(filed.state, ReportState::Filed);
        QTRY_COMPARE(client->events.size(), 2u);
        QCOMPARE(std::get<wire::DialogChanged>(client->events.back().body).dialog.reported, true);
        m_bench->sink().setReportState(filed.id, ReportState::Accepted);
        QTRY_COMPARE(client->events.size(), 3u);
        QCOMPARE(m_bench->script->reports.size(), 1u);
        QCOMPARE(client->faults, QStringList());
    }

    void whatIsNotThereOrNotSupportedSaysSo()
    {
        const auto client = m_bench->client(m_token);
        QVERIFY(client->goLive());
        const auto upload = client->command(u"c1"_s, wire::CommitUpload{AttachmentId(u"a"_s)});
        QVERIFY(upload && !upload->outcome);
        QCOMPARE(upload->outcome.error().code, u"attachment_unknown"_s);
        client->sayText(uR"({"type":"command","id":"c2","name":"dialog.fly","body":{}})"_s);
        const auto unknown = client->await<wire::Reply>();
        QVERIFY(unknown && !unknown->outcome);
        QCOMPARE(unknown->id, u"c2"_s);
        QCOMPARE(unknown->outcome.error().kind, ErrorClass::Refused);
    }

private:
    std::unique_ptr<HubBench> m_bench;
    QByteArray m_token;
    const wire::SendMessage m_send{DialogId(u"d1"_s), u"Good day"_s, {}, {}, {}};
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
