// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/secret_choice_dialog.h"

#include "ui/access/announcer.h"
#include "ui/theme/button.h"
#include "ui/theme/field.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrina::ui {

namespace {

constexpr int shortest = 8;
constexpr int dialogWidth = 480; ///< or wider, where the buttons have long words
constexpr int side = 24;

} // namespace

SecretChoiceDialog::SecretChoiceDialog(Purpose purpose, QWidget *parent, const QString &why)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_passphrase(new Field(this))
    , m_again(new Field(this))
    , m_fault(new PlainLabel(TextStyle::Small, this))
    , m_accept(new Button(ButtonKind::Primary, this))
{
    const bool choose = purpose == Purpose::Choose;
    setWindowTitle(tr("Passphrase"));
    setModal(true);
    auto *title = new PlainLabel(why.isEmpty() ? windowTitle() : why, TextStyle::Heading, this);
    title->setMaxLines(4);
    auto *text = new PlainLabel(TextStyle::Body, this);
    text->setMaxLines(TextLines::unlimited);
    text->setColor(Color::TextMuted);
    text->setText(
        choose
            ? tr("Choose a passphrase that protects the token, or keep the token for this session only: you will then "
                 "be asked for it again next time.")
            : tr("Your token is protected by a passphrase."));
    m_fault->setColor(Color::Danger);
    announceText(*m_fault);
    for (Field *field : {m_passphrase, m_again})
        field->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_again->setPlaceholderText(tr("The same again"));
    m_again->setAccessibleName(tr("Passphrase, the same again"));
    m_again->setVisible(choose);
    m_accept->setText(choose ? tr("Use the passphrase") : tr("Unlock"));

    auto *session = new Button(tr("This session only"), ButtonKind::Secondary, this);
    session->setVisible(choose);
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Plain, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(session);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 20, side, 20);
    layout->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{title, text, m_passphrase, m_again, m_fault})
        layout->addWidget(part);
    layout->addSpacing(8);
    layout->addLayout(buttons);

    connect(m_passphrase, &QLineEdit::textChanged, this, &SecretChoiceDialog::refresh);
    connect(m_again, &QLineEdit::textChanged, this, &SecretChoiceDialog::refresh);
    connect(m_again, &QLineEdit::returnPressed, this, &SecretChoiceDialog::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, [this, choose] { choose ? m_again->setFocus() : submit(); });
    connect(m_accept, &QAbstractButton::clicked, this, &SecretChoiceDialog::submit);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(session, &QAbstractButton::clicked, this, [this] {
        Q_EMIT sessionOnlyChosen();
        accept();
    });
    refresh();
    // A window does not ask its layout how high wrapped text gets at its width.
    const int wide = std::max(dialogWidth, buttons->sizeHint().width() + 2 * side);
    setFixedSize(wide, layout->totalHeightForWidth(wide));
}

QString SecretChoiceDialog::fault() const
{
    if (m_purpose == Purpose::Unlock)
        return {};
    if (m_passphrase->text().size() < shortest)
        return m_passphrase->text().isEmpty() ? QString() : tr("At least %n characters", nullptr, shortest);
    if (!m_again->text().isEmpty() && m_again->text() != m_passphrase->text())
        return tr("The two are not the same");
    return {};
}

void SecretChoiceDialog::refresh()
{
    const QString wrong = fault();
    m_fault->setText(wrong);
    const bool complete = m_purpose == Purpose::Unlock
        ? !m_passphrase->text().isEmpty()
        : m_passphrase->text().size() >= shortest && m_passphrase->text() == m_again->text();
    m_accept->setEnabled(complete && wrong.isEmpty());
}

void SecretChoiceDialog::submit()
{
    if (!m_accept->isEnabled())
        return;
    Q_EMIT passphraseChosen(m_passphrase->text());
    if (m_purpose == Purpose::Choose)
        accept();
}

void SecretChoiceDialog::showWrong()
{
    m_passphrase->selectAll();
    m_passphrase->setFocus();
    m_fault->setText(tr("The passphrase is wrong"));
}

void SecretChoiceDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(Color::Surface));
}

} // namespace vitrina::ui
