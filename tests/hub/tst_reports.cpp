// SPDX-License-Identifier: Apache-2.0
#include "support/hub_bench.h"

#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

/// Fraud reports at the hub: what may be filed, what becomes of it, and the steps after it.
class ReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HubBench>();
        m_bench->start();
        m_bench->buyerWrites(u"d1"_s, u"This is support"_s); // m1
        m_bench->buyerWrites(u"d1"_s, u"Send the code"_s); // m2
        m_bench->buyerWrites(u"d2"_s, u"Good day"_s); // m3
        m_token = m_bench->token(u"Anna"_s, UserRole::Owner);
        m_client = m_bench->client(m_token);
        QVERIFY(m_client->goLive());
    }
    void cleanup()
    {
        QCOMPARE(m_client->faults, QStringList());
        m_client.reset();
        m_bench.reset();
    }

    void OZ_9_OZ_10_onlyReasonsOfTheProfileAndOfThatKindAreTaken_data()
    {
        QTest::addColumn<ReportKind>("kind");
        QTest::addColumn<QStringList>("reasons");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("confirmed") << ReportKind::Confirmed << QStringList{u"account_data_given"_s} << QString();
        QTest::newRow("several") << ReportKind::Complaint
                                 << QStringList{u"poses_as_support"_s, u"tries_to_enter_account"_s} << QString();
        QTest::newRow("none") << ReportKind::Complaint << QStringList() << u"report_no_reason"_s;
        QTest::newRow("invented") << ReportKind::Complaint << QStringList{u"poses_as_support"_s, u"rude"_s}
                                  << u"report_reason_unknown"_s;
        QTest::newRow("of the other kind")
            << ReportKind::Confirmed << QStringList{u"poses_as_support"_s} << u"report_reason_unknown"_s;
    }
    void OZ_9_OZ_10_onlyReasonsOfTheProfileAndOfThatKindAreTaken()
    {
        QFETCH(ReportKind, kind);
        QFETCH(QStringList, reasons);
        QFETCH(QString, refusal);
        FraudReport report = complaint();
        report.kind = kind;
        report.reasons = {reasons.begin(), reasons.end()};
        QCOMPARE(refusalOf(report), refusal);
        QCOMPARE(m_bench->script->reports.size(), refusal.isEmpty() ? 1u : 0u);
    }

    void OZ_10_theProofIsOfThatDialogAndBounded()
    {
        FraudReport report = complaint();
        report.evidence = {MessageId(u"m3"_s)};
        QCOMPARE(refusalOf(report), u"report_evidence_unknown"_s);
        report.evidence = {MessageId(u"m1"_s), MessageId(u"invented"_s)};
        QCOMPARE(refusalOf(report), u"report_evidence_unknown"_s);
        report.evidence.clear();
        for (size_t i = 0; i <= maxReportEvidence; ++i)
            report.evidence.push_back(MessageId(u"x%1"_s.arg(i)));
        QCOMPARE(refusalOf(report), u"report_too_much_evidence"_s);
        report.evidence = {MessageId(u"m2"_s), MessageId(u"m1"_s), MessageId(u"m2"_s)};
        QCOMPARE(refusalOf(report), QString());
        QCOMPARE(m_bench->script->reports.front().evidence.size(), 2u);
    }

    void OZ_10_theNoteIsCountedInCharacters()
    {
        FraudReport report = complaint();
        report.note = u"🙂"_s.repeated(static_cast<int>(maxReportNote) + 1);
        QCOMPARE(refusalOf(report), u"report_note_too_long"_s);
        report.note.chop(2);
        QCOMPARE(refusalOf(report), QString());
    }

    void OZ_10_theSameOpenReportIsToldAndMoreToSayIsWelcome()
    {
        QCOMPARE(refusalOf(complaint()), QString());
        QCOMPARE(refusalOf(complaint()), u"report_open"_s);
        FraudReport more = complaint();
        more.evidence.push_back(MessageId(u"m2"_s));
        QCOMPARE(refusalOf(more), QString());
        FraudReport other = complaint();
        other.dialog = DialogId(u"d2"_s);
        other.evidence.clear();
        QCOMPARE(refusalOf(other), QString());
        FraudReport happened = complaint();
        happened.kind = ReportKind::Confirmed;
        happened.reasons = {u"personal_data_given"_s};
        QCOMPARE(refusalOf(happened), QString());
        // What is decided is not waiting: the buyer may have gone on.
        for (const FraudReport &filed : m_bench->script->reports)
            m_bench->sink().setReportState(filed.id, ReportState::Declined);
        QCOMPARE(refusalOf(complaint()), QString());
    }

    void OZ_10_theHubAloneSaysWhoWhenAndWhatBecameOfIt()
    {
        FraudReport report = complaint();
        report.id = ReportId(u"chosen"_s);
        report.state = ReportState::Accepted;
        report.at = {};
        report.decidedAt = m_bench->clock.now();
        report.doneSteps = {{u"change_password"_s, m_bench->clock.now(), u"Nobody"_s}};
        report.command = CommandId(u"another"_s);
        const auto filed = reportOf(m_client->command(u"c1"_s, wire::FileReport{report}));
        QVERIFY(filed && filed->id != report.id);
        QCOMPARE(filed->state, ReportState::Filed);
        QCOMPARE(filed->at, m_bench->clock.now());
        QCOMPARE(filed->command, CommandId(u"c1"_s));
        QVERIFY(!filed->decidedAt && filed->doneSteps.empty());
        m_bench->clock.forward(milliseconds(5000));
        m_bench->sink().setReportState(filed->id, ReportState::Accepted);
        QTRY_VERIFY(lastReport().state == ReportState::Accepted);
        QCOMPARE(lastReport().decidedAt, m_bench->clock.now());
    }

    void OZ_9_stepsAreTickedByWhoeverDoesThem()
    {
        const FraudReport filed = fileConfirmed();
        const auto marta = m_bench->client(m_bench->token(u"Marta"_s, UserRole::Manager));
        QVERIFY(marta->goLive());
        // By the command that filed it: a client needs no answer before it goes on.
        QVERIFY(reportOf(m_client->command(u"s1"_s, step(u"change_password"_s, true, true))));
        m_bench->clock.forward(milliseconds(1000));
        const auto both = reportOf(marta->command(u"s2"_s, step(u"end_sessions"_s, true, false, filed.id)));
        QVERIFY(both);
        QCOMPARE(both->doneSteps.size(), 2u);
        QCOMPARE(both->doneSteps[0].by, u"Anna"_s);
        QCOMPARE(both->doneSteps[1], (DoneStep{u"end_sessions"_s, m_bench->clock.now(), u"Marta"_s}));
        QTRY_COMPARE(lastReport().doneSteps.size(), 2u);
        // Done twice stays the first one's; and what is not done after all is taken back.
        const auto again = reportOf(m_client->command(u"s3"_s, step(u"end_sessions"_s, true, false, filed.id)));
        QCOMPARE(again->doneSteps[1].by, u"Marta"_s);
        const auto back = reportOf(m_client->command(u"s4"_s, step(u"end_sessions"_s, false, false, filed.id)));
        QCOMPARE(back->doneSteps.size(), 1u);
    }

    void OZ_9_aStepIsOfTheProfileAndOfAConfirmedReport()
    {
        const FraudReport filed = fileConfirmed();
        QCOMPARE(codeOf(m_client->command(u"s1"_s, step(u"dance"_s, true, false, filed.id))), u"report_step_unknown"_s);
        QCOMPARE(codeOf(m_client->command(u"s2"_s, step(u"change_password"_s, true, false, ReportId(u"none"_s)))),
                 u"report_unknown"_s);
        const auto complained = reportOf(m_client->command(u"c"_s, wire::FileReport{complaint()}));
        QCOMPARE(codeOf(m_client->command(u"s3"_s, step(u"change_password"_s, true, false, complained->id))),
                 u"report_step_unknown"_s);
        // Another user's command is not this one's, and another shop's report is nobody's business.
        const auto oleg = m_bench->client(m_bench->token(u"Oleg"_s, UserRole::Manager, {ShopId(u"parts"_s)}));
        QVERIFY(oleg->goLive());
        QCOMPARE(codeOf(oleg->command(u"s4"_s, step(u"change_password"_s, true, true))), u"report_unknown"_s);
        QCOMPARE(codeOf(oleg->command(u"s5"_s, step(u"change_password"_s, true, false, filed.id))), u"no_access"_s);
    }

    void OZ_9_ticksAndWhatIsNotDecidedOutliveTheHub()
    {
        const FraudReport filed = fileConfirmed();
        QVERIFY(reportOf(m_client->command(u"s1"_s, step(u"change_password"_s, true, true))));
        m_client.reset();
        m_bench->stop();
        m_bench->script->reports.clear();
        m_bench->start();
        QCOMPARE(m_bench->script->reports.size(), 1u); // it may not have arrived
        QCOMPARE(m_bench->script->reports.front().id, filed.id);
        m_bench->sink().setReportState(filed.id, ReportState::Accepted);
        m_client = m_bench->client(m_token);
        QVERIFY(m_client->goLive());
        const auto page = m_client->query(wire::SnapshotPage{});
        QVERIFY(page && page->outcome);
        const auto reports = std::get<wire::SnapshotItems>(*page->outcome).reports;
        QCOMPARE(reports.size(), 1u);
        QCOMPARE(reports.front().doneSteps.front().code, u"change_password"_s);
        m_bench->stop();
        m_bench->script->reports.clear();
        m_bench->start();
        QVERIFY(m_bench->script->reports.empty());
    }

private:
    static FraudReport complaint()
    {
        FraudReport report;
        report.dialog = DialogId(u"d1"_s);
        report.kind = ReportKind::Complaint;
        report.reasons = {u"poses_as_support"_s};
        report.evidence = {MessageId(u"m1"_s)};
        return report;
    }
    FraudReport fileConfirmed()
    {
        FraudReport report = complaint();
        report.kind = ReportKind::Confirmed;
        report.reasons = {u"account_data_given"_s};
        return reportOf(m_client->command(u"filing"_s, wire::FileReport{report})).value_or(FraudReport());
    }
    static wire::MarkStep step(const QString &code, bool done, bool byCommand, const ReportId &report = {})
    {
        return {report, byCommand ? CommandId(u"filing"_s) : CommandId(), code, done};
    }
    static std::optional<FraudReport> reportOf(const std::optional<wire::Reply> &reply)
    {
        if (!reply || !reply->outcome)
            return std::nullopt;
        return std::get<wire::ReportFiled>(*reply->outcome).report;
    }
    static QString codeOf(const std::optional<wire::Reply> &reply)
    {
        return reply && !reply->outcome ? reply->outcome.error().code : QString();
    }
    QString refusalOf(const FraudReport &report)
    {
        return codeOf(m_client->command(u"r%1"_s.arg(++m_commands), wire::FileReport{report}));
    }
    FraudReport lastReport() const
    {
        for (auto event = m_client->events.rbegin(); event != m_client->events.rend(); ++event) {
            if (const auto *changed = std::get_if<wire::ReportChanged>(&event->body))
                return changed->report;
        }
        return {};
    }

    std::unique_ptr<HubBench> m_bench;
    std::unique_ptr<HubClient> m_client;
    QByteArray m_token;
    int m_commands = 0;
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "tst_reports.moc"
