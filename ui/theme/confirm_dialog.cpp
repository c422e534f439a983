// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/confirm_dialog.h"

#include "ui/theme/dialog_ground.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int dialogWidth = 440; ///< or wider, where the buttons have long words

} // namespace

ConfirmDialog::ConfirmDialog(const Words &words, ButtonKind acceptKind, QWidget *parent)
    : QDialog(parent)
    , m_footer(new QWidget(this))
{
    setWindowTitle(words.title);
    setModal(true);

    auto *title = new PlainLabel(words.title, TextStyle::Heading, this);
    title->setMaxLines(3);
    auto *text = new PlainLabel(words.text, TextStyle::Body, this);
    text->setMaxLines(TextLines::unlimited);
    text->setColor(Color::TextMuted);

    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(24, 16, 24, 16);
    buttons->setSpacing(8);
    buttons->addStretch();
    if (!words.cancel.isEmpty()) {
        auto *cancel = new Button(words.cancel, ButtonKind::Secondary, m_footer);
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        buttons->addWidget(cancel);
    }
    auto *accept = new Button(words.accept, acceptKind, m_footer);
    accept->setDefault(acceptKind == ButtonKind::Primary);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(accept);

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
    // A window does not ask its layout how high wrapped text gets at its width.
    const int wide = std::max(dialogWidth, m_footer->sizeHint().width());
    setFixedSize(wide, layout->totalHeightForWidth(wide));
}

void ConfirmDialog::paintEvent(QPaintEvent *)
{
    paintDialogGround(*this, *m_footer);
}

void tell(QWidget *parent, const QString &title, const QString &text)
{
    const QString close = QCoreApplication::translate("ConfirmDialog", "Close");
    auto *dialog = new ConfirmDialog({title, text, close, {}}, ButtonKind::Primary, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vitrina::ui
