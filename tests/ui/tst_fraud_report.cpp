// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "ui/conversation/conversation_header.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/conversation/message_view.h"
#include "ui/safety/check_row.h"
#include "ui/safety/evidence_list.h"
#include "ui/safety/fraud_report_dialog.h"
#include "ui/safety/fraud_steps_dialog.h"
#include "ui/safety/note_field.h"
#include "ui/safety/report_bar.h"
#include "ui/settings/settings.h"
#include "ui/shell/error_words.h"

#include "conversation_samples.h"
#include "fake_account.h"
#include "widget_main.h"

#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>

using namespace vitrina;
using namespace vitrina::samples;

/// The fraud report, from the button to the ticked steps.
class TestFraudReport final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        auto loaded = Profiles::loadAll();
        QVERIFY(loaded);
        m_profiles = std::make_unique<Profiles>(std::move(*loaded));
    }
    void init()
    {
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(u"settings.json"_s));
        m_pane = std::make_unique<ui::ConversationPane>(*m_inbox, *m_profiles, *m_settings);
        m_pane->resize(520, 700);
        setLink(LinkState::Live);
        openDialog(m_profiles->all().front());
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_inbox.reset();
    }

    void ALL_1_theReportButtonIsInEveryConversation()
    {
        for (const Profile &profile : m_profiles->all()) {
            openDialog(profile);
            auto *button = reportButton();
            QVERIFY2(button != nullptr && button->isVisible(), qPrintable(profile.id));
            button->click();
            QVERIFY2(form() != nullptr && form()->isVisible(), qPrintable(profile.id));
            delete form();
        }
    }

    void ALL_1_inANarrowWindowTheButtonKeepsItsIconAndItsName()
    {
        m_pane->header().setNarrow(true);
        QVERIFY(reportButton()->isVisible());
        QVERIFY(reportButton()->width() < 40);
        QCOMPARE(reportButton()->accessibleName(), u"Report fraud"_s);
        QCOMPARE(reportButton()->toolTip(), u"Report fraud"_s);
        QVERIFY(!reportButton()->geometry().intersects(m_pane->header().badgeRect()));
    }

    void OZ_10_aMessageThatIsReportedIsChosenAsProof()
    {
        m_pane->reportFraud({MessageId(u"m2"_s)});
        QCOMPARE(form()->filled().evidence, std::vector{MessageId(u"m2"_s)});
        QCOMPARE(form()->filled().kind, ReportKind::Complaint);
        delete form();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->messages().setFocus();
        m_pane->messages().setCurrentRow(0);
        m_pane->reportChosen();
        QVERIFY(form() != nullptr);
        QCOMPARE(form()->filled().evidence, std::vector{MessageId(u"m1"_s)});
        delete form();
        QTest::keyClick(&m_pane->messages(), Qt::Key_Return);
        auto *menu = m_pane->messages().findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        menu->actions().back()->trigger();
        QVERIFY(form() != nullptr);
        QCOMPARE(form()->filled().evidence, std::vector{MessageId(u"m1"_s)});
    }

    void OZ_10_whatAMessageSaysIsPlainTextAndTheNewestAreThere()
    {
        m_pane->reportFraud({});
        const auto rows = form()->findChild<ui::EvidenceList *>()->findChildren<ui::CheckRow *>();
        QCOMPARE(rows.size(), 3); // the system's line proves nothing
        QCOMPARE(rows[1]->words(), u"<b>Send &the code</b>"_s);
        QVERIFY(rows[1]->shortcut().isEmpty());
        QCOMPARE(rows[2]->words(), u"You: I will look"_s);
    }

    void OZ_9_OZ_10_theReasonsAreTheProfilesAndSeveralCanBeChosen()
    {
        const Profile &profile = m_profiles->all().front();
        m_pane->reportFraud({});
        for (const FraudReason &reason : profile.fraudReasons)
            QVERIFY2(row(*form(), reason.text.text(u"en"_s)) != nullptr, qPrintable(reason.code));
        choose(ReportKind::Confirmed, 2);
        QCOMPARE(form()->filled().kind, ReportKind::Confirmed);
        QCOMPARE(form()->filled().reasons,
                 (std::vector{reasons(ReportKind::Confirmed)[0].code, reasons(ReportKind::Confirmed)[1].code}));
        choose(ReportKind::Complaint, 1); // what belongs to the other way is not sent with it
        QCOMPARE(form()->filled().reasons, std::vector{reasons(ReportKind::Complaint)[0].code});
    }

    void OZ_10_withoutAReasonTheFormSaysWhatIsMissing()
    {
        m_pane->reportFraud({});
        press(u"Submit a complaint"_s);
        QVERIFY(says(*form(), u"Choose what you complain about"_s));
        press(u"Confirm"_s);
        QVERIFY(says(*form(), u"Choose what has happened"_s));
        QVERIFY(!says(*form(), u"Choose what you complain about"_s));
        QCOMPARE(m_account->count<intent::FileReport>(), 0);
    }

    void OZ_10_aNoteThatIsTooLongIsToldAndNotCut()
    {
        m_pane->reportFraud({});
        choose(ReportKind::Complaint, 1);
        auto *note = form()->findChild<ui::NoteField *>();
        note->setPlainText(u"ա"_s.repeated(int(maxReportNote) + 1));
        press(u"Submit a complaint"_s);
        QCOMPARE(m_account->count<intent::FileReport>(), 0);
        QCOMPARE(form()->filled().note.size(), maxReportNote + 1);
        note->setPlainText(u"ա"_s.repeated(int(maxReportNote)));
        press(u"Submit a complaint"_s);
        QCOMPARE(m_account->count<intent::FileReport>(), 1);
    }

    void OZ_10_whatTheHubRefusesIsSaidAndEverythingStays()
    {
        const FraudReport sent = submitComplaint();
        m_account->tell(notice::Settled{command(), Error{ErrorClass::Refused, u"report_open"_s, {}}, {}});
        QVERIFY(form() != nullptr && form()->isVisible());
        QVERIFY(says(*form(), ui::errorText({ErrorClass::Refused, u"report_open"_s, {}})));
        QCOMPARE(form()->filled().reasons, sent.reasons);
        QCOMPARE(form()->filled().evidence, sent.evidence);
        QCOMPARE(form()->filled().note, u"He asked twice"_s);
        press(u"Submit a complaint"_s);
        QCOMPARE(m_account->count<intent::FileReport>(), 2);
        m_account->tell(notice::Settled{command(), std::nullopt, {}});
        QTRY_VERIFY(form() == nullptr);
    }

    void OZ_10_offlineItIsKeptAndARefusalComesBackWithTheForm()
    {
        setLink(LinkState::Offline);
        const FraudReport sent = submitComplaint();
        QTRY_VERIFY(form() == nullptr);
        FraudReport pending = sent;
        pending.command = command();
        m_account->tell(notice::Reports{{pending}});
        QVERIFY(bar().isVisible());
        QVERIFY(bar().accessibleName().contains(u"kept on this computer"_s));
        setLink(LinkState::Live);
        m_account->tell(notice::Reports{{}});
        m_account->tell(notice::Settled{command(), Error{ErrorClass::Refused, u"report_open"_s, {}}, {}});
        QVERIFY(bar().accessibleName().contains(ui::errorText({ErrorClass::Refused, u"report_open"_s, {}})));
        barButton()->click();
        QCOMPARE(form()->filled().note, sent.note);
        QCOMPARE(form()->filled().reasons, sent.reasons);
        QCOMPARE(form()->filled().evidence, sent.evidence);
    }

    void OZ_9_theStepsFollowAConfirmedReportAndAreTicked()
    {
        const Profile &profile = m_profiles->all().front();
        m_pane->reportFraud({});
        choose(ReportKind::Confirmed, 1);
        press(u"Confirm"_s);
        QVERIFY(steps() == nullptr);
        m_account->tell(notice::Settled{command(), std::nullopt, {}});
        QTRY_VERIFY(form() == nullptr);
        QVERIFY(steps() != nullptr && steps()->isVisible());
        auto rows = steps()->findChildren<ui::CheckRow *>();
        QCOMPARE(size_t(rows.size()), profile.fraudSteps.size());
        QCOMPARE(rows[0]->words(), profile.fraudSteps[0].title.text(u"en"_s));
        rows[0]->click();
        const auto mark = last<intent::MarkStep>();
        QCOMPARE(mark.step, profile.fraudSteps[0].code);
        QCOMPARE(mark.filedBy, command());
        QVERIFY(mark.done && mark.report.isEmpty());
        buttonOf(*steps(), u"Step done"_s)->click(); // the next one
        QCOMPARE(last<intent::MarkStep>().step, profile.fraudSteps[1].code);
    }

    void OZ_9_stepsComeBackUntilAllAreDone()
    {
        const Profile &profile = m_profiles->all().front();
        FraudReport report = filed(ReportKind::Confirmed);
        report.doneSteps = {{profile.fraudSteps[1].code, m_clock.now(), u"Marta"_s}};
        m_account->tell(notice::Reports{{report}}); // as after a start
        QVERIFY(bar().isVisible());
        QVERIFY(bar().accessibleDescription().contains(u"1 of 5"_s));
        barButton()->click();
        QVERIFY(steps() != nullptr);
        auto rows = steps()->findChildren<ui::CheckRow *>();
        QVERIFY(!rows[0]->isChecked() && rows[1]->isChecked());
        QVERIFY(rows[1]->detail().contains(u"Marta"_s));
        rows[1]->click(); // it was not done after all
        QVERIFY(!last<intent::MarkStep>().done);
        QCOMPARE(last<intent::MarkStep>().report, report.id);
        report.doneSteps.clear();
        for (const FraudStep &step : profile.fraudSteps)
            report.doneSteps.push_back({step.code, m_clock.now(), {}});
        m_account->tell(notice::Reports{{report}});
        for (const auto *one : rows)
            QVERIFY(one->isChecked());
        QVERIFY(bar().accessibleDescription().isEmpty());
        QVERIFY(!barButton()->isVisible());
    }

    void OZ_9_OZ_10_theStateIsInTheChatAndComesLive()
    {
        QVERIFY(!bar().isVisible());
        FraudReport report = filed(ReportKind::Complaint);
        m_account->tell(notice::Reports{{report}});
        QVERIFY(bar().isVisible());
        QVERIFY(bar().accessibleName().contains(u"Waits for the marketplace"_s));
        report.decidedAt = m_clock.now();
        report.state = ReportState::Declined;
        m_account->tell(notice::Reports{{report}});
        QVERIFY(bar().accessibleName().contains(u"declined"_s));
        report.state = ReportState::Accepted;
        m_account->tell(notice::Reports{{report}});
        QVERIFY(bar().accessibleName().contains(u"accepted"_s));
        Dialog other = current(m_profiles->all().front());
        other.id = DialogId(u"d2"_s);
        m_inbox->open(other.id);
        m_account->tell(notice::Opened{other, 0, {}, false, {}, {}});
        QVERIFY(!bar().isVisible());
        Dialog reported = other;
        reported.reported = true;
        m_account->tell(notice::DialogUpdated{reported});
        QVERIFY(m_pane->header().accessibleDescription().startsWith(u"Fraud reported"_s));
    }

    void everythingThatTheHubMayAnswerHasItsOwnWords()
    {
        QStringList words;
        for (const QString &code : {u"report_no_reason"_s, u"report_reason_unknown"_s, u"report_evidence_unknown"_s,
                                    u"report_too_much_evidence"_s, u"report_note_too_long"_s, u"report_open"_s,
                                    u"report_unknown"_s, u"report_step_unknown"_s, u"nothing_that_is_known"_s})
            words += ui::errorText({ErrorClass::Refused, code, {}});
        QCOMPARE(words.removeDuplicates(), 0);
    }

private:
    static Dialog current(const Profile &profile)
    {
        Dialog result;
        result.id = dialog;
        result.shop = ShopId(profile.id);
        result.label = PartyRole::Buyer;
        result.name = u"Support 0zon"_s;
        result.status = DialogStatus::Open;
        return result;
    }
    void openDialog(const Profile &profile)
    {
        Shop shop;
        shop.id = ShopId(profile.id);
        shop.marketplace = profile.id;
        shop.name = u"Shop"_s;
        m_account->tell(notice::Shops{{shop}});
        m_inbox->closeDialog();
        m_inbox->open(dialog);
        Message system = said(4, u"The order was paid"_s);
        system.author = PartyRole::System;
        m_account->tell(notice::Opened{
            current(profile),
            0,
            {said(1, u"This is support"_s), said(2, u"<b>Send &the code</b>"_s), answered(3, u"I will look"_s), system},
            false,
            {},
            {}});
    }
    void setLink(LinkState state)
    {
        ConnectionStatus status;
        status.state = state;
        m_account->tell(notice::Status{status});
    }
    ui::FraudReportDialog *form() const { return m_pane->window()->findChild<ui::FraudReportDialog *>(); }
    ui::FraudStepsDialog *steps() const { return m_pane->window()->findChild<ui::FraudStepsDialog *>(); }
    ui::ReportBar &bar() const { return *m_pane->findChild<ui::ReportBar *>(); }
    QAbstractButton *barButton() const { return bar().findChild<QAbstractButton *>(); }
    QAbstractButton *reportButton() const
    {
        for (auto *button : m_pane->header().findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"Report fraud")
                return button;
        }
        return nullptr;
    }
    static QAbstractButton *buttonOf(const QWidget &parent, const QString &text)
    {
        for (auto *button : parent.findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    static ui::CheckRow *row(const QWidget &parent, const QString &words)
    {
        for (auto *one : parent.findChildren<ui::CheckRow *>()) {
            if (one->words() == words)
                return one;
        }
        return nullptr;
    }
    void press(const QString &text) { buttonOf(*form(), text)->click(); }
    static bool says(const QWidget &parent, const QString &words)
    {
        const auto labels = parent.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }
    std::vector<FraudReason> reasons(ReportKind kind) const
    {
        std::vector<FraudReason> found;
        for (const FraudReason &reason : m_profiles->all().front().fraudReasons) {
            if (reason.kind == kind)
                found.push_back(reason);
        }
        return found;
    }
    void choose(ReportKind kind, size_t count)
    {
        for (size_t i = 0; i < count; ++i)
            row(*form(), reasons(kind)[i].text.text(u"en"_s))->click();
    }
    template <typename T> T last() const
    {
        for (auto it = m_account->asked.rbegin(); it != m_account->asked.rend(); ++it) {
            if (const T *one = std::get_if<T>(&*it))
                return *one;
        }
        return T();
    }
    CommandId command() const { return last<intent::FileReport>().command; }
    FraudReport submitComplaint()
    {
        m_pane->reportFraud({MessageId(u"m2"_s)});
        choose(ReportKind::Complaint, 1);
        form()->findChild<ui::NoteField *>()->setPlainText(u"He asked twice"_s);
        press(u"Submit a complaint"_s);
        return last<intent::FileReport>().report;
    }
    FraudReport filed(ReportKind kind) const
    {
        FraudReport report;
        report.id = ReportId(u"r1"_s);
        report.dialog = dialog;
        report.kind = kind;
        report.reasons = {reasons(kind).front().code};
        report.state = ReportState::Filed;
        report.at = m_clock.now();
        report.command = CommandId(u"filing"_s);
        return report;
    }

    StoppedClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ConversationPane> m_pane;
};

VITRINA_WIDGET_TEST_MAIN(TestFraudReport)
#include "tst_fraud_report.moc"
