// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/licence_dialog.h"

#include "ui/theme/button.h"
#include "ui/theme/dialog_ground.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace vitrina::ui {
namespace {

constexpr QSize usual(640, 520);
constexpr int margin = 24;

} // namespace

LicenceDialog::LicenceDialog(const LicencedPart &part, QWidget *parent)
    : QDialog(parent)
    , m_footer(new QWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(part.name);
    resize(usual);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 20, margin, 16);
    body->setSpacing(4);
    body->addWidget(new PlainLabel(part.name, TextStyle::Heading, this));
    auto *licence = new PlainLabel(part.licence, TextStyle::Small, this);
    licence->setColor(Color::TextMuted);
    body->addWidget(licence);
    body->addSpacing(8);
    auto *text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setFont(themeFont(TextStyle::Body));
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(part.name);
    text->setPlainText(part.text);
    text->setTabChangesFocus(true);
    // Read from the keyboard, too: a text that can't be edited has no caret to move otherwise.
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body->addWidget(text, 1);

    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(margin, 12, margin, 12);
    auto *close = new Button(tr("Close"), ButtonKind::Secondary, m_footer);
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(m_footer);
}

void LicenceDialog::paintEvent(QPaintEvent *)
{
    paintDialogGround(*this, *m_footer);
}

} // namespace vitrina::ui
