// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/fraud_report.h"

#include <QObject>
#include <QPointer>

#include <map>
#include <optional>
#include <vector>

namespace vitrina {
class Inbox;
class Profiles;
struct Profile;
} // namespace vitrina

namespace vitrina::ui {

class FraudReportDialog;
class FraudStepsDialog;
class ReportBar;

/// Fraud reports of the open dialog (OZ-9, OZ-10): the form, the steps after it and the bar under the header. Knows
/// what became of each report that it has sent; what the hub refused is kept until it is sent anew.
class FraudDesk final : public QObject {
    Q_OBJECT
public:
    /// All three outlive it.
    FraudDesk(Inbox &inbox, const Profiles &profiles, QWidget &pane);

    [[nodiscard]] ReportBar &bar() { return *m_bar; }
    [[nodiscard]] bool canReport() const; ///< the open dialog's marketplace takes reports
    /// Opens the form with these messages of the open dialog preselected.
    void report(const std::vector<MessageId> &evidence);
    void refresh();

private:
    struct Refused {
        FraudReport report;
        QString words;
    };

    [[nodiscard]] const Profile *profile() const; ///< of the open dialog
    [[nodiscard]] bool isLive() const;
    void submit(FraudReport report);
    void finishForm();
    void settle(const CommandId &command, const std::optional<Error> &refusal);
    void act();
    void showSteps(const FraudReport &report);
    void refreshSteps();
    void refreshBar();
    void showSafetyRules();
    /// The report of these whose steps are not all done; absent: none.
    [[nodiscard]] static std::optional<FraudReport> withOpenSteps(const std::vector<FraudReport> &reports,
                                                                  const Profile &profile);

    Inbox &m_inbox;
    const Profiles &m_profiles;
    QWidget &m_pane;
    ReportBar *m_bar;
    QPointer<FraudReportDialog> m_form;
    QPointer<FraudStepsDialog> m_steps;
    CommandId m_asked; ///< the hub is deciding on what the form has sent
    std::map<CommandId, FraudReport> m_sent; ///< and not settled
    std::map<DialogId, Refused> m_refused;
};

} // namespace vitrina::ui
