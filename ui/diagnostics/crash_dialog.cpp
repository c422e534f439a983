// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/crash_dialog.h"

#include "ui/diagnostics/crash_report.h"
#include "ui/theme/button.h"
#include "ui/theme/dialog_ground.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/text_lines.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int dialogWidth = 480; ///< or wider, where the buttons have long words

} // namespace

CrashDialog::CrashDialog(QWidget *parent)
    : QDialog(parent)
    , m_footer(new QWidget(this))
{
    setWindowTitle(tr("Vitrina ended unexpectedly"));
    setModal(true);
    auto *title = new PlainLabel(windowTitle(), TextStyle::Heading, this);
    title->setMaxLines(3);
    auto *text =
        new PlainLabel(tr("What was typed and what waits to be sent are kept. A report of what went wrong lies "
                          "on this computer, without messages and names. It is sent nowhere: give it to "
                          "whoever looks after Vitrina, or delete it."),
                       TextStyle::Body, this);
    text->setMaxLines(TextLines::unlimited);
    text->setColor(Color::TextMuted);

    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(24, 16, 24, 16);
    buttons->setSpacing(8);
    auto *remove = new Button(tr("Delete"), ButtonKind::DangerOutline, m_footer);
    auto *folder = new Button(tr("Open folder"), ButtonKind::Secondary, m_footer);
    auto *close = new Button(tr("Close"), ButtonKind::Primary, m_footer);
    close->setDefault(true);
    buttons->addWidget(remove);
    buttons->addStretch();
    buttons->addWidget(folder);
    buttons->addWidget(close);
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT deleteRequested();
        accept();
    });
    connect(folder, &QPushButton::clicked, this, &CrashDialog::folderRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(24, 20, 24, 20);
    body->setSpacing(8);
    body->addWidget(title);
    body->addWidget(text);
    layout->addLayout(body);
    layout->addWidget(m_footer);
    const int wide = std::max(dialogWidth, m_footer->sizeHint().width());
    setFixedSize(wide, layout->totalHeightForWidth(wide));
}

void CrashDialog::paintEvent(QPaintEvent *)
{
    paintDialogGround(*this, *m_footer);
}

void tellOfCrashes(const QString &profileFolder, QWidget &parent)
{
    if (takeNewCrashReports(profileFolder).isEmpty())
        return;
    auto *dialog = new CrashDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &CrashDialog::folderRequested, dialog,
                     [profileFolder] { QDesktopServices::openUrl(QUrl::fromLocalFile(crashFolder(profileFolder))); });
    QObject::connect(dialog, &CrashDialog::deleteRequested, dialog,
                     [profileFolder] { deleteCrashReports(profileFolder); });
    dialog->open();
}

} // namespace vitrina::ui
