// SPDX-License-Identifier: Apache-2.0
#include "seat.h"

using namespace vitrina;
using namespace Qt::StringLiterals;

/// Commands that are no messages: what the hub says of them, and what follows from it.
class SettlingTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Seat> m_seat;
    const CommandId m_command{u"c1"_s};

    FakeHub &hub() { return m_desk->hub; }
    void goLive()
    {
        m_seat = m_desk->seat();
        QTRY_COMPARE(m_seat->state(), LinkState::Live);
    }
    /// Waits for the command and answers it.
    void answer(const Result<wire::ReplyBody> &outcome)
    {
        QTRY_COMPARE(hub().all<wire::Command>().size(), 1);
        hub().say(wire::Reply{hub().all<wire::Command>().front().id.value(), outcome, std::nullopt});
    }
    std::vector<notice::Settled> settled() const { return m_seat->all<notice::Settled>(); }
    static FraudReport report()
    {
        FraudReport report;
        report.id = ReportId(u"r1"_s);
        report.dialog = DialogId(u"d1"_s);
        report.kind = ReportKind::Complaint;
        report.reasons = {u"poses_as_support"_s};
        report.evidence = {MessageId(u"m1"_s)};
        report.state = ReportState::Filed;
        report.at = fromMilliseconds(1'700'000'000'000);
        return report;
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_seat.reset(); }

    void OZ_6_aTemplateIsSettledByTheHubsAnswer()
    {
        goLive();
        const QuickReply reply{{}, ShopId(u"s1"_s), u"Hi"_s, u"Hello"_s, QuickReplyState::Pending, {}};
        m_seat->engine.perform(intent::PutQuickReply{m_command, reply});
        QTRY_COMPARE(hub().all<wire::Command>().size(), 1);
        QCOMPARE(std::get<wire::PutQuickReply>(hub().all<wire::Command>().front().body).reply.text, reply.text);
        QVERIFY(settled().empty());
        answer(wire::ReplyBody(wire::QuickReplyStored{
            {QuickReplyId(u"q1"_s), reply.shop, u"Hi"_s, u"Hello"_s, QuickReplyState::Pending, {}}}));
        QTRY_COMPARE(settled().size(), 1);
        QCOMPARE(settled().front().command, m_command);
        QVERIFY(!settled().front().refusal);
    }

    void OZ_11_aRefusalIsSettledWithItsReasonAndTold()
    {
        goLive();
        m_seat->engine.perform(intent::SetSwitch{m_command, ShopId(u"s1"_s), u"product_page_messages"_s, false});
        answer(failure(ErrorClass::Refused, u"role"));
        QTRY_COMPARE(settled().size(), 1);
        QCOMPARE(settled().front().refusal->code, u"role"_s);
        QCOMPARE(m_seat->all<notice::Failed>().size(), 1);
    }

    void YM_5_theShopsSettingsGoToTheHubWhole()
    {
        goLive();
        const ShopSettings settings{60, {u"support.example.com"_s}, u"Europe/Kyiv"_s, {{1, 540, 1080}}};
        m_seat->engine.perform(intent::PutShopSettings{m_command, ShopId(u"s1"_s), settings});
        answer(wire::ReplyBody(wire::Done{}));
        QTRY_COMPARE(settled().size(), 1);
        QVERIFY(!settled().front().refusal);
        const auto sent = std::get<wire::PutShopSettings>(hub().all<wire::Command>().front().body);
        QCOMPARE(sent.shop, ShopId(u"s1"_s));
        QCOMPARE(sent.settings, settings);
    }

    void OZ_4_theDialogOfAnOrderIsThereWhenItsCommandIsSettled()
    {
        goLive();
        m_seat->engine.perform(intent::OpenOrder{m_command, OrderId(u"o1"_s)});
        answer(wire::ReplyBody(wire::DialogOpened{sampleDialog(u"new"_s)}));
        QTRY_COMPARE(settled().size(), 1);
        QCOMPARE(settled().front().dialog, DialogId(u"new"_s));
        m_seat->engine.perform(intent::Open{DialogId(u"new"_s)});
        QCOMPARE(m_seat->all<notice::Opened>().back().dialog.id, DialogId(u"new"_s));
    }

    void OZ_10_reportsComeLiveAndAreKept()
    {
        goLive();
        QVERIFY(m_seat->all<notice::Reports>().back().reports.empty());
        hub().say(wire::Events{hub().cursor.epoch, {{101, {}, wire::ReportChanged{report()}}}});
        QTRY_COMPARE(m_seat->all<notice::Reports>().back().reports, std::vector{report()});
        m_seat.reset();
        hub().answersHello = false;
        m_seat = m_desk->seat();
        QCOMPARE(m_seat->all<notice::Reports>().back().reports, std::vector{report()});
    }

    void OZ_7_whatIsFineIsRememberedOverARestartAndAMirrorBuiltAnew()
    {
        const AcceptedFinding fine{DialogId(u"d1"_s), u"code_request"_s, {}};
        goLive();
        QVERIFY(m_seat->all<notice::AcceptedFindings>().back().findings.empty());
        m_seat->engine.perform(intent::AcceptFinding{fine, true});
        QCOMPARE(m_seat->all<notice::AcceptedFindings>().back().findings, std::vector{fine});
        QVERIFY(hub().all<wire::Command>().empty()); // nobody else's business
        m_seat.reset();
        QFile mirror(m_desk->dir.filePath(u"mirror.db"_s));
        QVERIFY(mirror.open(QIODevice::WriteOnly) && mirror.write("no database at all") > 0);
        mirror.close();
        m_seat = m_desk->seat();
        QCOMPARE(m_seat->all<notice::AcceptedFindings>().back().findings, std::vector{fine});
        m_seat->engine.perform(intent::AcceptFinding{fine, false});
        QVERIFY(m_seat->all<notice::AcceptedFindings>().back().findings.empty());
    }

    void whoNeedsNoAnswerWaitsNoLongerAtOnce()
    {
        hub().dialogs.front().waitingSince = fromMilliseconds(1'700'000'000'000);
        goLive();
        const DialogId dialog = hub().dialogs.front().id;
        m_seat->engine.perform(intent::SetNoAnswerNeeded{dialog, true});
        QVERIFY(!m_seat->all<notice::Rows>().back().rows.front().waitingSince);
        QTRY_COMPARE(hub().all<wire::Command>().size(), 1);
        QCOMPARE(std::get<wire::MarkDialog>(hub().all<wire::Command>().front().body).noAnswerNeeded, true);
    }

    void withoutADiskACommandIsSettledWithTheReason()
    {
        m_seat = std::make_unique<Seat>(m_desk->dir.filePath(u"nowhere"_s), m_desk->key, hub().url());
        m_seat->engine.perform(intent::FileReport{m_command, report()});
        QCOMPARE(settled().front().refusal->code, u"database_unavailable"_s);
    }

    void RZ_7_aForgottenBuyerTakesAlongWhatOnlyThisComputerHas()
    {
        goLive();
        const DialogId dialog(u"d1"_s);
        m_seat->engine.perform(intent::Open{dialog});
        m_seat->engine.perform(intent::SaveDraft{{dialog, u"typed"_s, m_desk->clock.now()}});
        m_seat->engine.perform(intent::Send{CommandId(u"unsent"_s), dialog, u"Hello"_s, {}});
        hub().say(wire::Events{hub().cursor.epoch,
                               {{101, {}, wire::ReportChanged{report()}}, {102, {}, wire::DialogGone{dialog, true}}}});
        QTRY_COMPARE(m_seat->all<notice::DialogGone>().size(), 1);
        QCOMPARE(m_seat->all<notice::DialogGone>().front().dialog, dialog);
        m_seat->engine.perform(intent::CountUnsent{});
        QCOMPARE(m_seat->all<notice::Unsent>().back().messages, 0);
        QCOMPARE(m_seat->all<notice::Unsent>().back().drafts, 0);
        QVERIFY(m_seat->all<notice::Reports>().back().reports.empty());
    }

    void aDialogThatIsOnlyOutOfReachKeepsItsDraft()
    {
        goLive();
        const DialogId dialog(u"d1"_s);
        m_seat->engine.perform(intent::SaveDraft{{dialog, u"typed"_s, m_desk->clock.now()}});
        hub().say(wire::Events{hub().cursor.epoch, {{101, {}, wire::DialogGone{dialog, false}}}});
        QTRY_COMPARE(hub().all<wire::Ack>().size(), 1);
        m_seat->engine.perform(intent::CountUnsent{});
        QCOMPARE(m_seat->all<notice::Unsent>().back().drafts, 1);
    }

    void ALL_2_aHubThatIsNamedBeforeTheListIsReadIsAskedToResume()
    {
        for (int i = 3; i <= 1200; ++i)
            hub().dialogs.push_back(sampleDialog(u"d%1"_s.arg(i)));
        goLive();
        m_seat.reset();
        hub().heard.clear();
        Engine::Options options;
        options.folder = m_desk->dir.path();
        options.key = DatabaseKey(m_desk->key.bytes());
        options.chance = [] { return 0.5; };
        Engine engine(options, m_desk->clock);
        engine.start();
        engine.perform(intent::UseHub{hub().url(), "secret"});
        engine.perform(intent::ConnectNow{});
        engine.perform(intent::MoreRows{});
        engine.perform(intent::MoreRows{});
        QTRY_COMPARE(hub().all<wire::Hello>().size(), 1);
        QCOMPARE(hub().all<wire::Hello>().front().resume, hub().cursor);
    }
};

QTEST_GUILESS_MAIN(SettlingTest)
#include "tst_settling.moc"
