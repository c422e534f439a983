// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/token_dialog.h"

#include "domain/text.h"
#include "ui/theme/button.h"
#include "ui/theme/dialog_ground.h"
#include "ui/theme/field.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

namespace vitrina::ui {
namespace {

constexpr int dialogWidth = 480; ///< or wider, where the buttons have long words
constexpr int margin = 24;
constexpr qsizetype longestAddress = 120;

} // namespace

TokenDialog::TokenDialog(const QString &hub, bool needsPassphrase, QWidget *parent)
    : QDialog(parent)
    , m_token(new Field(this))
    , m_passphrase(new Field(this))
    , m_problem(new PlainLabel(TextStyle::Small, this))
    , m_footer(new QWidget(this))
    , m_accept(new Button(ButtonKind::Primary, m_footer))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New token"));
    setModal(true);
    m_token->setAccessibleName(tr("Token"));
    m_token->setPlaceholderText(tr("Token"));
    IconButton &eye = m_token->trailing(Icon::Eye);
    connect(&eye, &QAbstractButton::clicked, this, [this] { showToken(m_token->echoMode() == QLineEdit::Password); });
    showToken(false);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("The passphrase under which the token lies"));
    m_passphrase->setVisible(needsPassphrase);
    m_problem->setColor(Color::Danger);
    m_problem->setMaxLines(TextLines::unlimited);
    m_accept->setDefault(true);
    for (Field *field : {m_token, m_passphrase})
        connect(field, &QLineEdit::textChanged, this, &TokenDialog::refresh);
    connect(m_accept, &QAbstractButton::clicked, this, &TokenDialog::submit);
    arrange(hub);
    refresh();
}

void TokenDialog::arrange(const QString &hub)
{
    auto *text = new PlainLabel(
        tr("The hub %1 gives a new token to its user. Your messages, drafts and settings on this computer stay.")
            .arg(isolated(singleLine(hub, longestAddress))),
        TextStyle::Body, this);
    text->setColor(Color::TextMuted);
    text->setMaxLines(TextLines::unlimited);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Secondary, m_footer);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(margin, 16, margin, 16);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 20, margin, 20);
    body->setSpacing(8);
    body->addWidget(new PlainLabel(windowTitle(), TextStyle::Heading, this));
    for (QWidget *part : std::initializer_list<QWidget *>{text, m_token, m_passphrase, m_problem})
        body->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(m_footer);
}

void TokenDialog::fit()
{
    // A window does not ask its layout how high wrapped text gets at its width.
    const int wide = std::max(dialogWidth, m_footer->sizeHint().width());
    layout()->invalidate();
    setFixedSize(wide, layout()->totalHeightForWidth(wide));
}

void TokenDialog::showToken(bool shown)
{
    m_token->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    IconButton &eye = m_token->trailing(Icon::Eye);
    eye.setActive(shown);
    eye.setWords(shown ? tr("Hide the token") : tr("Show the token"));
}

void TokenDialog::refresh()
{
    if (m_busy) {
        m_busy = false; // what is typed is another token than the one that is tried
        Q_EMIT abandoned();
    }
    setProblem({});
    setBusy(false);
}

void TokenDialog::setBusy(bool busy)
{
    m_busy = busy;
    const bool complete =
        !m_token->text().trimmed().isEmpty() && (m_passphrase->isHidden() || !m_passphrase->text().isEmpty());
    m_accept->setEnabled(complete && !busy);
    m_accept->setText(busy ? tr("Trying the token…") : tr("Use the token"));
    fit();
}

void TokenDialog::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    fit();
}

QString TokenDialog::problem() const
{
    return m_problem->text();
}

void TokenDialog::submit()
{
    if (!m_accept->isEnabled())
        return;
    setProblem({});
    setBusy(true);
    Q_EMIT given(m_token->text().trimmed().toUtf8(), m_passphrase->text());
}

void TokenDialog::done(int result)
{
    if (std::exchange(m_busy, false))
        Q_EMIT abandoned();
    m_token->clear();
    m_passphrase->clear();
    QDialog::done(result);
}

void TokenDialog::paintEvent(QPaintEvent *)
{
    paintDialogGround(*this, *m_footer);
}

} // namespace vitrina::ui
