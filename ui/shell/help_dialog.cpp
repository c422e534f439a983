// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/help_dialog.h"

#include "ui/shell/shortcuts.h"
#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPainter>

namespace vitrina::ui {

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    grid->addWidget(new PlainLabel(windowTitle(), TextStyle::Heading, this), 0, 0, 1, 2);
    int row = 1;
    for (const ShortcutHelp &help : shortcutHelp()) {
        auto *words = new PlainLabel(help.words, TextStyle::Body, this);
        words->setColor(Color::TextMuted);
        grid->addWidget(new PlainLabel(help.keys, TextStyle::BodyStrong, this), row, 0);
        grid->addWidget(words, row, 1);
        ++row;
    }
    auto *close = new Button(tr("Close"), ButtonKind::Secondary, this);
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    grid->addWidget(close, row, 1, Qt::AlignRight);
    grid->setColumnStretch(1, 1);
}

void HelpDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(Color::Surface));
}

} // namespace vitrina::ui
