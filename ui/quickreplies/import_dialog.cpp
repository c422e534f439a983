// SPDX-License-Identifier: Apache-2.0
#include "ui/quickreplies/import_dialog.h"

#include "models/inbox.h"
#include "models/reply_file_loader.h"
#include "ui/quickreplies/import_list.h"
#include "ui/quickreplies/template_rights.h"
#include "ui/shell/error_words.h"
#include "ui/theme/button.h"
#include "ui/theme/card.h"
#include "ui/theme/dialog_ground.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QFileInfo>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr QSize usual(560, 440);
constexpr int margin = 24;

} // namespace

ImportDialog::ImportDialog(Inbox &inbox, const ShopId &shop, const TemplateRights &rights, const QString &path,
                           QWidget *parent)
    : QDialog(parent)
    , m_inbox(inbox)
    , m_shop(shop)
    , m_limits{rights.most, rights.characters, rights.unit}
    , m_title(new PlainLabel(tr("Import templates"), TextStyle::Heading, this))
    , m_name(new PlainLabel(singleLine(QFileInfo(path).fileName()), TextStyle::Small, this))
    , m_summary(new PlainLabel(tr("Reading the file…"), TextStyle::Body, this))
    , m_list(new ImportList(this))
    , m_footer(new QWidget(this))
    , m_close(new Button(tr("Cancel"), ButtonKind::Secondary, m_footer))
    , m_start(new Button(tr("Import"), ButtonKind::Primary, m_footer))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_title->text());
    setModal(true);
    resize(usual);
    setMinimumSize(usual);
    m_name->setColor(Color::TextMuted);
    m_summary->setMaxLines(3);
    m_list->setAccessibleName(m_title->text());
    m_start->setEnabled(false);
    m_start->setDefault(true);
    arrange();
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_start, &QAbstractButton::clicked, this, &ImportDialog::begin);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ImportDialog::onRead);
    m_reading.setFuture(loadReplyFile(path));
}

void ImportDialog::arrange()
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 20, margin, 12);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_name);
    head->addSpacing(4);
    head->addWidget(m_summary);
    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(margin, 16, margin, 16);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Separator(this));
    column->addWidget(m_list, 1);
    column->addWidget(m_footer);
}

QString ImportDialog::summaryText() const
{
    return m_summary->text();
}

void ImportDialog::onRead()
{
    const ReplyFile file = m_reading.result();
    const std::vector<ReplyImport> plan = planImport(file.rows, m_inbox.quickReplies(m_shop), m_limits);
    m_list->setLines(importLines(file, plan));
    for (size_t i = 0; i < plan.size(); ++i) {
        if (plan[i] == ReplyImport::Add)
            m_chosen.push_back(file.rows[i]);
    }
    const auto left = static_cast<int>(file.rows.size() + file.problems.size() - m_chosen.size());
    QString words = m_chosen.empty() ? tr("Nothing can be added from this file.")
                                     : tr("%n template(s) will be added.", nullptr, static_cast<int>(m_chosen.size()));
    if (left > 0 && !m_chosen.empty())
        words += u' ' + tr("%n line(s) will be left out.", nullptr, left);
    m_summary->setText(words);
    m_start->setEnabled(!m_chosen.empty());
    Q_EMIT ready();
}

void ImportDialog::begin()
{
    m_running = true;
    m_start->setEnabled(false);
    m_close->setText(tr("Stop"));
    m_run = new ReplyImportRun(m_inbox, m_shop, m_chosen, this);
    connect(m_run, &ReplyImportRun::progressed, this, &ImportDialog::onProgress);
    connect(m_run, &ReplyImportRun::finished, this, &ImportDialog::onFinished);
    onProgress();
    m_run->start();
}

void ImportDialog::onProgress()
{
    m_summary->setText(
        tr("%1 of %2", "templates that are imported, of how many").arg(m_run->done()).arg(m_run->total()));
}

void ImportDialog::reject()
{
    if (m_running)
        m_run->stop();
    else
        QDialog::reject();
}

void ImportDialog::onFinished()
{
    m_running = false;
    std::vector<ImportLine> lines;
    lines.reserve(m_chosen.size());
    for (const auto &[row, error] : m_run->refused())
        lines.push_back({row.line, row.title, errorText(error), Icon::Failed, Color::Danger});
    const auto tried = static_cast<size_t>(m_run->done());
    for (size_t i = tried; i < m_chosen.size(); ++i)
        lines.push_back({m_chosen[i].line, m_chosen[i].title, tr("Not imported"), Icon::Minus, Color::TextMuted});
    m_list->setLines(lines);
    m_summary->setText(tr("%n template(s) added.", nullptr, m_run->added()));
    m_start->hide();
    m_close->setText(tr("Close"));
}

void ImportDialog::paintEvent(QPaintEvent *)
{
    paintDialogGround(*this, *m_footer);
}

} // namespace vitrina::ui

#include "moc_import_dialog.cpp"
