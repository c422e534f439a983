// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/fraud_desk.h"

#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "ui/safety/fraud_report_dialog.h"
#include "ui/safety/fraud_steps_dialog.h"
#include "ui/safety/report_bar.h"
#include "ui/safety/report_words.h"
#include "ui/safety/safety_rules_dialog.h"
#include "ui/shell/error_words.h"

#include <algorithm>
#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

FraudDesk::FraudDesk(Inbox &inbox, const Profiles &profiles, QWidget &pane)
    : QObject(&pane)
    , m_inbox(inbox)
    , m_profiles(profiles)
    , m_pane(pane)
    , m_bar(new ReportBar(&pane))
{
    connect(&inbox, &Inbox::settled, this, &FraudDesk::settle);
    connect(&inbox, &Inbox::reportsChanged, this, &FraudDesk::refresh);
    connect(&inbox, &Inbox::connectionChanged, this, [this] {
        if (!m_asked.isEmpty() && !isLive())
            finishForm(); // it is safe in the outbox, and nobody knows for how long
        refresh();
    });
    connect(m_bar, &ReportBar::actionRequested, this, &FraudDesk::act);
}

const Profile *FraudDesk::profile() const
{
    const auto &dialog = m_inbox.current();
    const Shop *shop = dialog ? m_inbox.shop(dialog->shop) : nullptr;
    return shop != nullptr ? m_profiles.find(shop->marketplace) : nullptr;
}

bool FraudDesk::isLive() const
{
    return m_inbox.connection().state == LinkState::Live;
}

bool FraudDesk::canReport() const
{
    const Profile *known = profile();
    return known != nullptr && !known->fraudReasons.empty();
}

void FraudDesk::report(const std::vector<MessageId> &evidence)
{
    if (m_form) {
        m_form->raise();
        return m_form->activateWindow();
    }
    if (!canReport())
        return;
    std::vector<Message> messages;
    const MessageListModel &model = m_inbox.messages();
    for (int row = 0; row < model.rowCount(); ++row)
        messages.push_back(model.message(row));
    const Dialog &dialog = *m_inbox.current();
    m_form = new FraudReportDialog({dialog, *profile(), messages, m_inbox.clock().now()}, m_pane.window());
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    FraudReport report;
    if (const auto refused = m_refused.find(dialog.id); refused != m_refused.end()) {
        report = refused->second.report;
        m_form->showRefusal(refused->second.words);
    }
    report.evidence.insert(report.evidence.end(), evidence.begin(), evidence.end());
    m_form->fill(report);
    m_asked = {};
    connect(m_form, &FraudReportDialog::submitted, this, &FraudDesk::submit);
    connect(m_form, &FraudReportDialog::safetyRulesRequested, this, &FraudDesk::showSafetyRules);
    m_form->open();
}

void FraudDesk::submit(FraudReport report)
{
    report.at = m_inbox.clock().now();
    m_refused.erase(report.dialog);
    report.command = m_inbox.fileReport(report);
    m_sent.insert_or_assign(report.command, report);
    m_asked = report.command;
    if (isLive())
        m_form->setBusy(true);
    else
        finishForm();
    refresh();
}

void FraudDesk::finishForm()
{
    const auto sent = m_sent.find(std::exchange(m_asked, {}));
    if (m_form)
        m_form->close();
    if (sent != m_sent.end() && sent->second.kind == ReportKind::Confirmed)
        showSteps(sent->second);
}

void FraudDesk::settle(const CommandId &command, const std::optional<Error> &refusal)
{
    const auto sent = m_sent.find(command);
    if (sent == m_sent.end())
        return;
    const FraudReport report = sent->second;
    if (!refusal) {
        if (command == m_asked)
            finishForm();
        m_sent.erase(command);
        return refresh();
    }
    m_sent.erase(sent);
    if (m_steps && m_steps->report().command == command)
        m_steps->close();
    if (command == m_asked && m_form) {
        m_asked = {};
        m_form->setBusy(false);
        m_form->showRefusal(errorText(*refusal));
    } else {
        m_refused.insert_or_assign(report.dialog, Refused{report, errorText(*refusal)});
    }
    refresh();
}

void FraudDesk::act()
{
    const auto &dialog = m_inbox.current();
    const Profile *known = profile();
    if (!dialog || known == nullptr)
        return;
    if (m_refused.contains(dialog->id))
        return report({});
    if (const auto open = withOpenSteps(m_inbox.reports(dialog->id), *known))
        showSteps(*open);
}

void FraudDesk::showSteps(const FraudReport &report)
{
    const Profile *known = profile();
    if (known == nullptr || known->fraudSteps.empty())
        return;
    if (m_steps && m_steps->report().command != report.command)
        delete m_steps.data();
    if (!m_steps) {
        m_steps = new FraudStepsDialog(*known, m_pane.window());
        connect(m_steps, &FraudStepsDialog::stepMarked, this,
                [this](const QString &code, bool done) { m_inbox.markStep(m_steps->report(), code, done); });
    }
    m_steps->setReport(report, m_inbox.clock().now(), isLive());
    m_steps->show();
    m_steps->raise();
    m_steps->activateWindow();
}

void FraudDesk::refresh()
{
    refreshSteps();
    refreshBar();
}

void FraudDesk::refreshSteps()
{
    if (!m_steps)
        return;
    const FraudReport shown = m_steps->report();
    for (const FraudReport &report : m_inbox.reports(shown.dialog)) {
        if (shown.id.isEmpty() ? report.command == shown.command : report.id == shown.id)
            m_steps->setReport(report, m_inbox.clock().now(), isLive());
    }
}

std::optional<FraudReport> FraudDesk::withOpenSteps(const std::vector<FraudReport> &reports, const Profile &profile)
{
    const auto open = std::ranges::find_if(
        reports, [&profile](const FraudReport &report) { return report_words::progress(report, profile).isOpen(); });
    return open == reports.end() ? std::nullopt : std::optional(*open);
}

void FraudDesk::refreshBar()
{
    const auto &dialog = m_inbox.current();
    const Profile *known = profile();
    ReportBar::Words words;
    const auto reports = dialog && known != nullptr ? m_inbox.reports(dialog->id) : std::vector<FraudReport>();
    if (!reports.empty()) {
        words.state = report_words::state(reports.back(), m_inbox.clock().now(), isLive());
        if (const auto open = withOpenSteps(reports, *known)) {
            words.reminder = report_words::progress(report_words::progress(*open, *known));
            words.action = tr("What to do now");
            words.urgent = true;
        }
    }
    if (const auto refused = dialog ? m_refused.find(dialog->id) : m_refused.end(); refused != m_refused.end()) {
        words.state = tr("The hub did not take the fraud report: %1").arg(refused->second.words);
        words.reminder.clear();
        words.action = tr("Correct it");
        words.urgent = true;
    }
    m_bar->setWords(words);
}

void FraudDesk::showSafetyRules()
{
    const Profile *known = profile();
    if (known != nullptr && m_form->findChild<SafetyRulesDialog *>() == nullptr)
        (new SafetyRulesDialog(known->safetyRules, m_form))->show();
}

} // namespace vitrina::ui

#include "moc_fraud_desk.cpp"
