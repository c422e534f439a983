// SPDX-License-Identifier: Apache-2.0
#include "ui/lock/lock_page.h"

#include "ui/theme/button.h"
#include "ui/theme/card.h"
#include "ui/theme/field.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace vitrina::ui {
namespace {

constexpr int cardWidth = 400;

} // namespace

LockPage::LockPage(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_title(new PlainLabel(TextStyle::Title, m_card))
    , m_about(new PlainLabel(TextStyle::Body, m_card))
    , m_passphrase(new Field(m_card))
    , m_fault(new PlainLabel(TextStyle::Small, m_card))
    , m_unlock(new Button(ButtonKind::Primary, m_card))
    , m_forgotten(new Button(ButtonKind::Link, m_card))
{
    m_about->setColor(Color::TextMuted);
    m_about->setMaxLines(3);
    m_fault->setColor(Color::Danger);
    m_fault->setMaxLines(2);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_unlock->setButtonHeight(40);
    setFocusProxy(m_passphrase);

    auto *words = new QVBoxLayout(m_card);
    words->setContentsMargins(32, 32, 32, 24);
    words->setSpacing(8);
    words->addWidget(new Glyph(Icon::Lock, 24, Color::Accent, m_card));
    words->addWidget(m_title);
    words->addWidget(m_about);
    words->addSpacing(8);
    words->addWidget(m_passphrase);
    words->addWidget(m_fault);
    words->addSpacing(8);
    words->addWidget(m_unlock);
    words->addWidget(m_forgotten, 0, Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_card, 0, Qt::AlignHCenter);
    layout->addStretch(1);

    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(m_passphrase, &QLineEdit::textEdited, m_fault, &PlainLabel::clear);
    connect(m_unlock, &QAbstractButton::clicked, this, &LockPage::submit);
    connect(m_forgotten, &QAbstractButton::clicked, this, &LockPage::forgotten);
    retranslate();
}

void LockPage::begin()
{
    m_passphrase->clear();
    m_fault->clear();
    setChecking(false);
}

void LockPage::setChecking(bool checking)
{
    m_checking = checking;
    m_passphrase->setReadOnly(checking); // keeps the keyboard's focus
    m_unlock->setEnabled(!checking);
    retranslate();
}

void LockPage::setFault(const QString &fault)
{
    m_fault->setText(fault);
    m_passphrase->selectAll();
    m_passphrase->setAccessibleDescription(fault);
    fitCard();
}

// Wrapped text is as high as its width asks for, which a centred widget is not asked.
void LockPage::fitCard()
{
    m_card->setFixedSize(cardWidth, m_card->layout()->totalHeightForWidth(cardWidth));
}

void LockPage::submit()
{
    if (m_checking || m_passphrase->text().isEmpty())
        return;
    m_fault->clear();
    Q_EMIT passphraseGiven(m_passphrase->text());
}

void LockPage::retranslate()
{
    m_title->setText(tr("Vitrina is locked"));
    m_about->setText(tr("Messages keep coming. They are shown when you unlock."));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_unlock->setText(m_checking ? tr("One moment…") : tr("Unlock"));
    m_forgotten->setText(tr("Forgotten?"));
    fitCard();
}

void LockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LockPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(Color::Window));
}

void LockPage::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // nothing under the page is pressed
}

} // namespace vitrina::ui
