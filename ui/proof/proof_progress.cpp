// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/proof_progress.h"

#include "ui/theme/button.h"
#include "ui/theme/dialog_ground.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/progress_line.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int dialogWidth = 440; ///< or wider, where the buttons have long words
constexpr int side = 24;

} // namespace

ProofProgress::ProofProgress(QWidget *parent)
    : QDialog(parent)
    , m_text(new PlainLabel(TextStyle::Body, this))
    , m_link(new PlainLabel(tr("There is no connection: it goes on when it is back."), TextStyle::Body, this))
    , m_line(new ProgressLine(this))
    , m_footer(new QWidget(this))
{
    setWindowTitle(tr("Saving the proof"));
    m_text->setColor(Color::TextMuted);
    m_link->setColor(Color::TextMuted);
    m_link->setMaxLines(2);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Secondary, m_footer);
    auto *save = new Button(tr("Save without the rest"), ButtonKind::Secondary, m_footer);
    cancel->setAutoDefault(false);
    save->setAutoDefault(false); // Enter must not leave pictures out by accident
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ProofProgress::restNotWanted);
    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(side, 16, side, 16);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(side, 20, side, 20);
    body->setSpacing(8);
    body->addWidget(new PlainLabel(windowTitle(), TextStyle::Heading, this));
    body->addSpacing(4);
    body->addWidget(m_line);
    body->addWidget(m_text);
    body->addWidget(m_link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body);
    column->addWidget(m_footer);
    const int wide = std::max(dialogWidth, m_footer->sizeHint().width());
    m_link->setFixedHeight(m_link->heightForWidth(wide - 2 * side)); // nothing jumps when the link goes
    setFixedSize(wide, column->totalHeightForWidth(wide));
    refresh();
}

void ProofProgress::set(int done, int all)
{
    m_done = done;
    m_all = all;
    refresh();
}

void ProofProgress::setLive(bool live)
{
    m_live = live;
    refresh();
}

void ProofProgress::refresh()
{
    m_line->set(m_done, m_all);
    m_text->setText(tr("Picture %1 of %2").arg(QLocale().toString(m_done + 1), QLocale().toString(m_all)));
    m_link->setText(m_live ? QString() : tr("There is no connection: it goes on when it is back."));
}

void ProofProgress::paintEvent(QPaintEvent *)
{
    paintDialogGround(*this, *m_footer);
}

} // namespace vitrina::ui

#include "moc_proof_progress.cpp"
