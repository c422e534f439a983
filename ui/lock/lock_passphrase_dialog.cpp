// SPDX-License-Identifier: Apache-2.0
#include "ui/lock/lock_passphrase_dialog.h"

#include "ui/lock/lock_secret.h"
#include "ui/shell/error_words.h"
#include "ui/theme/button.h"
#include "ui/theme/field.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int shortest = 6;
constexpr int dialogWidth = 460;
constexpr int side = 24;

} // namespace

LockPassphraseDialog::LockPassphraseDialog(Purpose purpose, LockSecret &secret, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_secret(secret)
    , m_fault(new PlainLabel(TextStyle::Small, this))
    , m_accept(new Button(ButtonKind::Primary, this))
    , m_present(addField(tr("Present passphrase")))
    , m_new(addField(tr("New passphrase")))
    , m_again(addField(tr("The same again")))
{
    setWindowTitle(tr("Lock"));
    setModal(true);
    auto *title = new PlainLabel(TextStyle::Heading, this);
    title->setMaxLines(2);
    title->setText(purpose == Purpose::Remove ? tr("Remove the lock’s passphrase") : tr("Passphrase of the lock"));
    auto *text = new PlainLabel(TextStyle::Body, this);
    text->setMaxLines(TextLines::unlimited);
    text->setColor(Color::TextMuted);
    text->setText(tr("It keeps others from reading your screen. Who forgets it signs out, and drafts and messages that "
                     "are not sent yet are lost."));
    m_fault->setColor(Color::Danger);
    m_fault->setMaxLines(2);
    m_present->setVisible(purpose != Purpose::Choose);
    m_new->setVisible(purpose != Purpose::Remove);
    m_again->setVisible(purpose != Purpose::Remove);
    m_accept->setText(purpose == Purpose::Remove ? tr("Remove") : tr("Save"));

    auto *cancel = new Button(tr("Cancel"), ButtonKind::Plain, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, 20, side, 20);
    layout->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{title, text, m_present, m_new, m_again, m_fault})
        layout->addWidget(part);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    connect(m_accept, &QAbstractButton::clicked, this, &LockPassphraseDialog::submit);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    refresh();
    // A window does not ask its layout how high wrapped text gets at its width.
    setFixedSize(dialogWidth, layout->totalHeightForWidth(dialogWidth));
}

Field *LockPassphraseDialog::addField(const QString &name)
{
    auto *field = new Field(this);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    connect(field, &QLineEdit::textChanged, this, &LockPassphraseDialog::refresh);
    connect(field, &QLineEdit::returnPressed, this, &LockPassphraseDialog::submit);
    return field;
}

QString LockPassphraseDialog::fault() const
{
    if (m_purpose == Purpose::Remove)
        return {};
    if (!m_new->text().isEmpty() && m_new->text().size() < shortest)
        return tr("At least %n characters", nullptr, shortest);
    if (!m_again->text().isEmpty() && m_again->text() != m_new->text())
        return tr("The two are not the same");
    return {};
}

void LockPassphraseDialog::refresh()
{
    if (m_working)
        return;
    m_fault->setText(fault());
    const bool present = m_purpose == Purpose::Choose || !m_present->text().isEmpty();
    const bool chosen =
        m_purpose == Purpose::Remove || (m_new->text().size() >= shortest && m_new->text() == m_again->text());
    m_accept->setEnabled(present && chosen);
}

void LockPassphraseDialog::setWorking(bool working)
{
    m_working = working;
    for (Field *field : {m_present, m_new, m_again})
        field->setReadOnly(working);
    m_accept->setEnabled(!working);
}

void LockPassphraseDialog::showFault(const QString &fault)
{
    setWorking(false);
    refresh();
    m_fault->setText(fault);
}

void LockPassphraseDialog::submit()
{
    if (!m_accept->isEnabled())
        return;
    setWorking(true);
    if (m_purpose == Purpose::Choose)
        return change();
    m_secret.check(m_present->text(), [self = QPointer(this)](const Result<void> &right) {
        if (self)
            right ? self->change() : self->showFault(errorText(right.error()));
    });
}

void LockPassphraseDialog::change()
{
    const QString wanted = m_purpose == Purpose::Remove ? QString() : m_new->text();
    m_secret.change(wanted, [self = QPointer(this)](const Result<void> &changed) {
        if (self)
            changed ? self->accept() : self->showFault(errorText(changed.error()));
    });
}

void LockPassphraseDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(Color::Surface));
}

} // namespace vitrina::ui
