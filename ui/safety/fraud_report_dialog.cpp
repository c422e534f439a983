// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/fraud_report_dialog.h"

#include "domain/text.h"
#include "ui/access/announcer.h"
#include "ui/safety/check_row.h"
#include "ui/safety/evidence_list.h"
#include "ui/safety/note_field.h"
#include "ui/safety/report_way.h"
#include "ui/theme/button.h"
#include "ui/theme/card.h"
#include "ui/theme/dialog_ground.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>
#include <iterator>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 24;
constexpr int headHeight = 56;
constexpr int wide = 756;
constexpr int high = 702;
constexpr int aroundIt = 24; ///< of a small main window stays visible behind
constexpr int waysWidth = 356;

std::vector<FraudReason> reasonsOf(const Profile &profile, ReportKind kind)
{
    std::vector<FraudReason> reasons;
    std::ranges::copy_if(profile.fraudReasons, std::back_inserter(reasons),
                         [kind](const FraudReason &reason) { return reason.kind == kind; });
    return reasons;
}

} // namespace

FraudReportDialog::FraudReportDialog(const ReportForm &form, QWidget *parent)
    : QDialog(parent)
    , m_dialog(form.dialog.id)
    , m_fault(new PlainLabel(TextStyle::SmallStrong, this))
    , m_footer(new QWidget(this))
{
    setWindowTitle(tr("Report fraud"));
    setModal(true);
    m_fault->setColor(Color::Danger);
    announceText(*m_fault);
    m_fault->setMaxLines(3);
    m_fault->setContentsMargins(side, 0, side, 0);
    m_fault->hide();
    auto *body = new QHBoxLayout;
    body->setContentsMargins(side, 20, side, 12);
    body->setSpacing(side);
    body->addWidget(makeWays(form.profile));
    body->addLayout(makeProof(form), 1);
    makeFooter();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addLayout(body, 1);
    auto *fault = new QHBoxLayout;
    fault->setContentsMargins(side, 0, side, 8);
    fault->addWidget(m_fault);
    column->addLayout(fault);
    column->addWidget(m_footer);
    const int room = parent != nullptr ? parent->window()->height() - aroundIt : high;
    resize(wide, std::clamp(room, 480, high));
    choose(*m_complaint);
    refreshCount();
    refreshNote();
}

QLayout *FraudReportDialog::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 0, 12, 0);
    head->setSpacing(8);
    head->addWidget(new Glyph(Icon::Flag, 20, Color::Danger, this));
    head->addWidget(new PlainLabel(windowTitle(), TextStyle::Heading, this), 1);
    auto *close = new IconButton(Icon::Close, this);
    close->setWords(tr("Close"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    head->addWidget(close);
    head->addStrut(headHeight);
    return head;
}

QWidget *FraudReportDialog::makeWays(const Profile &profile)
{
    auto *ways = new QWidget;
    m_confirmed =
        new ReportWay({tr("It has happened"), tr("What has happened? More than one can be chosen"), tr("Confirm")},
                      reasonsOf(profile, ReportKind::Confirmed), ways);
    m_complaint = new ReportWay({tr("Somebody is trying"), tr("What do you complain about?"), tr("Submit a complaint")},
                                reasonsOf(profile, ReportKind::Complaint), ways);
    auto *group = new QButtonGroup(this);
    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (ReportWay *way : {m_confirmed, m_complaint}) {
        group->addButton(&way->head());
        column->addWidget(way);
        connect(way, &ReportWay::wanted, this, [this, way] { choose(*way); });
        connect(way, &ReportWay::submitted, this, [this, way] { submit(*way); });
    }
    column->addStretch(1);
    auto *scroll = m_ways = new QScrollArea(this);
    scroll->setWidget(ways);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(waysWidth);
    ways->setAutoFillBackground(false);
    return scroll;
}

QLayout *FraudReportDialog::makeProof(const ReportForm &form)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    auto *heading = new PlainLabel(tr("Messages that prove it"), TextStyle::BodyStrong, this);
    heading->setMaxLines(2);
    column->addWidget(heading);
    m_evidence = new EvidenceList(form.dialog, form.profile.mark, form.messages, form.now, this);
    column->addWidget(m_evidence, 1);
    m_count = new PlainLabel(TextStyle::Small, this);
    m_count->setColor(Color::TextMuted);
    m_count->setMaxLines(3);
    column->addWidget(m_count);
    column->addSpacing(4);
    auto *title = new QHBoxLayout;
    auto *note = new PlainLabel(tr("Note"), TextStyle::BodyStrong, this);
    m_length = new PlainLabel(TextStyle::Small, this);
    title->addWidget(note, 1);
    title->addWidget(m_length);
    column->addLayout(title);
    m_note = new NoteField(this);
    m_note->setPlaceholderText(tr("Optional"));
    m_note->setAccessibleName(note->text());
    column->addWidget(m_note);
    auto *warning = new QHBoxLayout;
    warning->setSpacing(8);
    warning->addWidget(new Glyph(Icon::Lock, 16, Color::TextMuted, this), 0, Qt::AlignTop);
    auto *secret = new PlainLabel(tr("Write no passwords and no confirmation codes here: nobody needs them."),
                                  TextStyle::Small, this);
    secret->setColor(Color::TextMuted);
    secret->setMaxLines(3);
    warning->addWidget(secret, 1);
    column->addLayout(warning);
    connect(m_evidence, &EvidenceList::changed, this, &FraudReportDialog::refreshCount);
    connect(m_note, &QPlainTextEdit::textChanged, this, &FraudReportDialog::refreshNote);
    return column;
}

void FraudReportDialog::makeFooter()
{
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(side - 8, 16, side, 16);
    auto *rules = new Button(tr("Safety rules"), ButtonKind::Plain, m_footer);
    rules->setGlyph(Icon::Shield);
    connect(rules, &QAbstractButton::clicked, this, &FraudReportDialog::safetyRulesRequested);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Secondary, m_footer);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    row->addWidget(rules);
    row->addStretch(1);
    row->addWidget(cancel);
}

void FraudReportDialog::fill(const FraudReport &report)
{
    ReportWay &way = report.kind == ReportKind::Confirmed ? *m_confirmed : *m_complaint;
    way.setReasons(report.reasons);
    m_evidence->choose(report.evidence);
    m_note->setPlainText(report.note);
    choose(way);
    way.head().setFocus();
}

FraudReport FraudReportDialog::filled() const
{
    const ReportWay &way = m_confirmed->isChosen() ? *m_confirmed : *m_complaint;
    FraudReport report;
    report.dialog = m_dialog;
    report.kind = &way == m_confirmed ? ReportKind::Confirmed : ReportKind::Complaint;
    report.reasons = way.reasons();
    report.evidence = m_evidence->chosen();
    report.note = m_note->toPlainText().trimmed();
    return report;
}

void FraudReportDialog::choose(ReportWay &way)
{
    for (ReportWay *one : {m_confirmed, m_complaint})
        one->setChosen(one == &way);
}

void FraudReportDialog::submit(ReportWay &way)
{
    choose(way);
    showRefusal({});
    if (way.reasons().empty()) {
        way.showMissing(&way == m_confirmed ? tr("Choose what has happened") : tr("Choose what you complain about"));
        // Once the layout has made room for the words.
        QMetaObject::invokeMethod(
            this, [this, &way] { m_ways->ensureWidgetVisible(&way.button(), 0, 16); }, Qt::QueuedConnection);
        return;
    }
    if (noteLength() > maxReportNote)
        return showRefusal(tr("The note is too long: %1 of %2 characters.")
                               .arg(QLocale().toString(noteLength()), QLocale().toString(maxReportNote)));
    if (m_evidence->chosen().size() > maxReportEvidence)
        return showRefusal(tr("Choose at most %n message(s) as proof.", nullptr, static_cast<int>(maxReportEvidence)));
    Q_EMIT submitted(filled());
}

void FraudReportDialog::setBusy(bool busy)
{
    for (ReportWay *way : {m_confirmed, m_complaint})
        way->button().setEnabled(!busy);
}

void FraudReportDialog::showRefusal(const QString &words)
{
    m_fault->setText(words);
    m_fault->setVisible(!words.isEmpty());
}

qsizetype FraudReportDialog::noteLength() const
{
    return countCharacters(m_note->toPlainText().trimmed(), CharacterUnit::CodePoint);
}

void FraudReportDialog::refreshCount()
{
    const auto chosen = static_cast<int>(m_evidence->chosen().size());
    m_count->setText(chosen == 0
                         ? tr("Nothing chosen. Without messages the marketplace may decline the report.")
                         : tr("Chosen: %n. The name, the label and the order number go with them.", nullptr, chosen));
}

void FraudReportDialog::refreshNote()
{
    constexpr qsizetype quiet = maxReportNote * 4 / 5;
    const qsizetype length = noteLength();
    m_length->setVisible(length > quiet);
    m_length->setColor(length > maxReportNote ? Color::Danger : Color::TextMuted);
    m_length->setText(tr("%1 of %2", "characters").arg(QLocale().toString(length), QLocale().toString(maxReportNote)));
}

void FraudReportDialog::paintEvent(QPaintEvent *)
{
    paintDialogGround(*this, *m_footer, headHeight);
}

} // namespace vitrina::ui

#include "moc_fraud_report_dialog.cpp"
