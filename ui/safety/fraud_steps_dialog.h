// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/fraud_report.h"
#include "marketplace/profile.h"

#include <QDialog>

namespace vitrina::ui {

class Button;
class CheckRow;
class PlainLabel;
class ProgressLine;

/// What to do now that a fraud has happened (OZ-9): the profile's steps, each ticked when it is done, by whoever does
/// it. Not modal: one works through it in other windows.
class FraudStepsDialog final : public QDialog {
    Q_OBJECT
public:
    FraudStepsDialog(const Profile &profile, QWidget *parent);

    /// `live`: there is a link to the hub.
    void setReport(const FraudReport &report, UtcTime now, bool live);
    [[nodiscard]] const FraudReport &report() const { return m_report; }

Q_SIGNALS:
    void stepMarked(const QString &code, bool done);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeState();
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QLayout *makeHint();
    void makeFooter();
    [[nodiscard]] CheckRow *nextStep() const; ///< the first that is not done; null: all are

    const Profile m_profile;
    FraudReport m_report;
    PlainLabel *m_state = nullptr;
    ProgressLine *m_progress = nullptr;
    PlainLabel *m_count = nullptr;
    PlainLabel *m_hint = nullptr;
    std::vector<CheckRow *> m_rows; ///< as the profile's steps
    QWidget *m_footer;
    Button *m_done = nullptr;
};

} // namespace vitrina::ui
