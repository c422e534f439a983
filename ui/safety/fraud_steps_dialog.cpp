// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/fraud_steps_dialog.h"

#include "domain/text.h"
#include "ui/safety/check_row.h"
#include "ui/safety/report_words.h"
#include "ui/theme/button.h"
#include "ui/theme/card.h"
#include "ui/theme/dialog_ground.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/progress_line.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace vitrina::ui {

namespace {

constexpr int side = 24;
constexpr int headHeight = 56;
constexpr int wide = 436;
constexpr int mostHigh = 704;
constexpr int aroundIt = 24; ///< of a small main window stays visible behind

/// Lines above and below each step.
class Steps final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (const QObject *child : children()) {
            const auto *row = qobject_cast<const QWidget *>(child);
            if (row == nullptr)
                continue;
            painter.fillRect(QRect(0, row->y() - 1, width(), 1), themeColor(Color::Line));
            painter.fillRect(QRect(0, row->geometry().bottom() + 1, width(), 1), themeColor(Color::Line));
        }
    }
};

} // namespace

FraudStepsDialog::FraudStepsDialog(const Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_profile(profile)
    , m_footer(new QWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What to do now"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // The keyboard goes through the parts in the order in which they are made: the steps first.
    column->addLayout(makeState());
    column->addWidget(makeSteps(), 1);
    column->addLayout(makeHint());
    makeFooter();
    column->addWidget(m_footer);
    column->insertLayout(0, makeHead());
    int steps = 1;
    for (const CheckRow *row : m_rows)
        steps += row->heightForWidth(wide) + 1;
    constexpr int rest = 310; ///< everything but the steps
    const int room = parent != nullptr ? parent->window()->height() - aroundIt : mostHigh;
    resize(std::max(wide, m_footer->sizeHint().width()),
           std::clamp(steps + rest, 360, std::clamp(room, 360, mostHigh)));
}

QLayout *FraudStepsDialog::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(side, 0, 12, 0);
    head->addWidget(new PlainLabel(windowTitle(), TextStyle::Heading, this), 1);
    auto *close = new IconButton(Icon::Close, this);
    close->setWords(tr("Close"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    head->addWidget(close);
    head->addStrut(headHeight);
    return head;
}

QLayout *FraudStepsDialog::makeState()
{
    auto *words = new QHBoxLayout;
    words->setSpacing(12);
    auto *glyph = new Glyph(Icon::Check2, 20, Color::Accent, this);
    glyph->setOnSquare(true);
    words->addWidget(glyph, 0, Qt::AlignVCenter);
    m_state = new PlainLabel(TextStyle::Body, this);
    m_state->setMaxLines(3);
    words->addWidget(m_state, 1);
    auto *progress = new QHBoxLayout;
    progress->setSpacing(12);
    m_progress = new ProgressLine(this);
    m_count = new PlainLabel(TextStyle::Small, this);
    m_count->setColor(Color::TextMuted);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_count);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(side, 16, side, 16);
    column->setSpacing(12);
    column->addLayout(words);
    column->addLayout(progress);
    return column;
}

QWidget *FraudStepsDialog::makeSteps()
{
    auto *steps = new Steps;
    auto *list = new QVBoxLayout(steps);
    list->setContentsMargins(0, 1, 0, 1);
    list->setSpacing(1);
    for (const FraudStep &step : m_profile.fraudSteps) {
        auto *row = new CheckRow(CheckRow::Mark::Step, steps);
        row->setNumber(static_cast<int>(m_rows.size()) + 1);
        row->setStyle(TextStyle::BodyStrong, 4);
        row->setWords(step.title.text(QLocale().name()), step.detail.text(QLocale().name()));
        connect(row, &QAbstractButton::clicked, this,
                [this, code = step.code](bool checked) { Q_EMIT stepMarked(code, checked); });
        list->addWidget(row);
        m_rows.push_back(row);
    }
    list->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(steps);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    steps->setAutoFillBackground(false);
    return scroll;
}

QLayout *FraudStepsDialog::makeHint()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(side, 8, side, 12);
    row->setSpacing(8);
    row->addWidget(new Glyph(Icon::Clock, 16, Color::TextMuted, this), 0, Qt::AlignTop);
    m_hint = new PlainLabel(TextStyle::Small, this);
    m_hint->setColor(Color::TextMuted);
    m_hint->setMaxLines(4);
    row->addWidget(m_hint, 1);
    return row;
}

void FraudStepsDialog::makeFooter()
{
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(side, 16, side, 16);
    row->setSpacing(8);
    auto *close = new Button(tr("Close"), ButtonKind::Secondary, m_footer);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    m_done = new Button(tr("Step done"), ButtonKind::Primary, m_footer);
    connect(m_done, &QAbstractButton::clicked, this, [this] {
        if (CheckRow *next = nextStep())
            next->click();
    });
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_done);
}

CheckRow *FraudStepsDialog::nextStep() const
{
    const auto next = std::ranges::find_if(m_rows, [](const CheckRow *row) { return !row->isChecked(); });
    return next == m_rows.end() ? nullptr : *next;
}

void FraudStepsDialog::setReport(const FraudReport &report, UtcTime now, bool live)
{
    m_report = report;
    m_state->setText(report_words::state(report, now, live));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const FraudStep &step = m_profile.fraudSteps[i];
        const auto done = std::ranges::find(report.doneSteps, step.code, &DoneStep::code);
        m_rows[i]->setChecked(done != report.doneSteps.end());
        QString detail = step.detail.text(QLocale().name());
        if (done != report.doneSteps.end()) {
            const QString at = report_words::moment(done->at, now);
            const QString by = isolated(singleLine(done->by));
            detail = done->by.isEmpty() ? tr("Done · %1").arg(at) : tr("Done · %1 · %2", "time, name").arg(at, by);
        }
        m_rows[i]->setWords(step.title.text(QLocale().name()), detail);
    }
    const CheckRow *next = nextStep();
    for (CheckRow *row : m_rows)
        row->setHighlighted(row == next);
    const report_words::Progress progress = report_words::progress(report, m_profile);
    m_progress->set(progress.done, progress.all);
    m_count->setText(report_words::progress(progress));
    m_done->setVisible(next != nullptr);
    m_hint->setText(next != nullptr ? tr("The list comes back until all steps are done. It opens from the dialog, too.")
                                    : tr("All steps are done."));
}

void FraudStepsDialog::paintEvent(QPaintEvent *)
{
    paintDialogGround(*this, *m_footer, headHeight);
}

} // namespace vitrina::ui

#include "moc_fraud_steps_dialog.cpp"
