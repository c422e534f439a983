// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/fraud_report.h"
#include "domain/message.h"
#include "marketplace/profile.h"

#include <QDialog>

class QScrollArea;

namespace vitrina {
struct Dialog;
}

namespace vitrina::ui {

class EvidenceList;
class NoteField;
class PlainLabel;
class ReportWay;

/// What the form starts from.
struct ReportForm {
    const Dialog &dialog;
    const Profile &profile;
    const std::vector<Message> &messages; ///< of the dialog, oldest first
    UtcTime now{};
};

/// The fraud report (OZ-9, OZ-10): what happened, which messages prove it, and a note. It asks nobody and stores
/// nothing: submitted() has what was chosen, and the form stays as it is until its owner closes it.
class FraudReportDialog final : public QDialog {
    Q_OBJECT
public:
    FraudReportDialog(const ReportForm &form, QWidget *parent);

    /// Preselects; a kind that is Unknown chooses the way of complaints.
    void fill(const FraudReport &report);
    [[nodiscard]] FraudReport filled() const;
    /// The hub is asked: the buttons wait, the rest can be read.
    void setBusy(bool busy);
    /// Above the buttons; everything that was typed stays.
    void showRefusal(const QString &words);

Q_SIGNALS:
    void submitted(const vitrina::FraudReport &report);
    void safetyRulesRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeWays(const Profile &profile);
    [[nodiscard]] QLayout *makeProof(const ReportForm &form);
    void makeFooter();
    void choose(ReportWay &way);
    void submit(ReportWay &way);
    void refreshCount();
    void refreshNote();
    [[nodiscard]] qsizetype noteLength() const;

    DialogId m_dialog;
    ReportWay *m_confirmed = nullptr;
    ReportWay *m_complaint = nullptr;
    QScrollArea *m_ways = nullptr;
    EvidenceList *m_evidence = nullptr;
    PlainLabel *m_count = nullptr;
    NoteField *m_note = nullptr;
    PlainLabel *m_length = nullptr;
    PlainLabel *m_fault;
    QWidget *m_footer;
};

} // namespace vitrina::ui
