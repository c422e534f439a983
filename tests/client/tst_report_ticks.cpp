// SPDX-License-Identifier: Apache-2.0
#include "seat.h"

using namespace vitrina;
using namespace Qt::StringLiterals;

/// Fraud reports and their steps between the window and the hub, with and without a link.
class ClientReportsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Seat> m_seat;
    const CommandId m_filing{u"c1"_s};

    FakeHub &hub() { return m_desk->hub; }
    std::vector<FraudReport> reports() const { return m_seat->all<notice::Reports>().back().reports; }
    static FraudReport report()
    {
        FraudReport report;
        report.dialog = DialogId(u"d1"_s);
        report.kind = ReportKind::Confirmed;
        report.reasons = {u"account_data_given"_s};
        report.at = fromMilliseconds(1'700'000'000'000);
        return report;
    }
    FraudReport filed() const
    {
        FraudReport filed = report();
        filed.id = ReportId(u"r1"_s);
        filed.state = ReportState::Filed;
        filed.command = m_filing;
        return filed;
    }
    void mark(const CommandId &command, const QString &step, bool done, const ReportId &id = {})
    {
        m_seat->engine.perform(intent::MarkStep{command, report().dialog, id, m_filing, step, done});
    }
    void answer(const CommandId &command, const Result<wire::ReplyBody> &outcome)
    {
        hub().say(wire::Reply{command.value(), outcome, std::nullopt});
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_seat.reset(); }

    void OZ_9_withoutALinkReportAndTicksAreKeptOverARestartAndGoInTheirOrder()
    {
        hub().stop();
        m_seat = m_desk->seat();
        m_seat->engine.perform(intent::FileReport{m_filing, report()});
        mark(CommandId(u"s1"_s), u"change_password"_s, true);
        m_seat.reset();
        hub().start();
        hub().answersHello = false;
        m_seat = m_desk->seat();
        QCOMPARE(reports().size(), 1u);
        QVERIFY(reports().front().id.isEmpty());
        QCOMPARE(reports().front().state, ReportState::Unknown);
        QCOMPARE(reports().front().command, m_filing);
        QCOMPARE(reports().front().doneSteps.front().code, u"change_password"_s);
        m_seat.reset();
        hub().answersHello = true;
        m_seat = m_desk->seat();
        QTRY_COMPARE(hub().all<wire::Command>().size(), 1u);
        QVERIFY(std::holds_alternative<wire::FileReport>(hub().all<wire::Command>().front().body));
        answer(m_filing, wire::ReplyBody(wire::ReportFiled{filed()}));
        QTRY_COMPARE(hub().all<wire::Command>().size(), 2u);
        const auto step = std::get<wire::MarkStep>(hub().all<wire::Command>().back().body);
        QCOMPARE(step.filedBy, m_filing);
        QVERIFY(step.report.isEmpty() && step.done);
        // The answer is the report, before any event; what is still under way lies on top of it.
        QCOMPARE(reports().size(), 1u);
        QCOMPARE(reports().front().id, filed().id);
        QCOMPARE(reports().front().doneSteps.size(), 1u);
    }

    void OZ_10_theLogMayTellOfAReportBeforeItsAnswer()
    {
        m_seat = m_desk->seat();
        QTRY_COMPARE(m_seat->state(), LinkState::Live);
        m_seat->engine.perform(intent::FileReport{m_filing, report()});
        QCOMPARE(reports().size(), 1u);
        hub().say(wire::Events{hub().cursor.epoch, {{101, {}, wire::ReportChanged{filed()}}}});
        QTRY_COMPARE(reports(), std::vector{filed()});
    }

    void OZ_9_aRefusedTickIsTakenBack()
    {
        m_seat = m_desk->seat();
        QTRY_COMPARE(m_seat->state(), LinkState::Live);
        hub().say(wire::Events{hub().cursor.epoch, {{101, {}, wire::ReportChanged{filed()}}}});
        QTRY_COMPARE(reports().size(), 1u);
        mark(CommandId(u"s1"_s), u"change_password"_s, true, filed().id);
        QCOMPARE(reports().front().doneSteps.size(), 1u);
        QTRY_COMPARE(hub().all<wire::Command>().size(), 1u);
        answer(CommandId(u"s1"_s), failure(ErrorClass::Refused, u"no_access"));
        QTRY_VERIFY(reports().front().doneSteps.empty());
        QCOMPARE(m_seat->all<notice::Settled>().back().refusal->code, u"no_access"_s);
    }
};

QTEST_GUILESS_MAIN(ClientReportsTest)
#include "tst_report_ticks.moc"
