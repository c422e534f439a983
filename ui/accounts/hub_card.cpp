// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/hub_card.h"

#include "ui/access/announcer.h"
#include "ui/accounts/card_head.h"
#include "ui/accounts/step_list.h"
#include "ui/theme/button.h"
#include "ui/theme/field.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

HubCard::HubCard(QWidget *parent)
    : Card(parent)
    , m_head(new CardHead(Icon::Plug, this))
    , m_addressLabel(new PlainLabel(TextStyle::BodyStrong, this))
    , m_address(new Field(this))
    , m_addressFault(new PlainLabel(TextStyle::Small, this))
    , m_tokenLabel(new PlainLabel(TextStyle::BodyStrong, this))
    , m_token(new Field(this))
    , m_kept(new PlainLabel(TextStyle::Small, this))
    , m_steps(new StepList(this))
    , m_proxy(new Button(ButtonKind::Link, this))
    , m_test(new Button(ButtonKind::Secondary, this))
    , m_connect(new Button(ButtonKind::Primary, this))
{
    m_addressLabel->setBuddy(m_address);
    m_tokenLabel->setBuddy(m_token);
    m_addressFault->setColor(Color::Danger);
    announceText(*m_addressFault);
    m_addressFault->setMaxLines(2);
    m_kept->setColor(Color::TextMuted);
    m_kept->setMaxLines(2);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setPlaceholderText(u"wss://hub.example:8443"_s);
    m_test->setButtonHeight(40);
    m_connect->setButtonHeight(40);

    auto *kept = new QHBoxLayout;
    kept->setSpacing(6);
    kept->addWidget(new Glyph(Icon::Lock, 14, Color::TextMuted, this));
    kept->addWidget(m_kept, 1);
    kept->addWidget(m_proxy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(m_connect);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(4);
    layout->addWidget(m_head);
    layout->addSpacing(16);
    layout->addWidget(m_addressLabel);
    layout->addWidget(m_address);
    layout->addWidget(m_addressFault);
    layout->addSpacing(8);
    layout->addWidget(m_tokenLabel);
    layout->addWidget(m_token);
    layout->addLayout(kept);
    layout->addSpacing(12);
    layout->addWidget(m_steps);
    layout->addStretch(1);
    layout->addSpacing(12);
    layout->addLayout(buttons);

    connect(m_address, &QLineEdit::textChanged, this, &HubCard::edited);
    connect(m_token, &QLineEdit::textChanged, this, &HubCard::edited);
    connect(m_address, &QLineEdit::returnPressed, this, &HubCard::submit);
    connect(m_token, &QLineEdit::returnPressed, this, &HubCard::submit);
    connect(&m_token->trailing(Icon::Eye), &QAbstractButton::clicked, this, &HubCard::toggleToken);
    connect(m_proxy, &QAbstractButton::clicked, this, &HubCard::proxyRequested);
    connect(m_test, &QAbstractButton::clicked, this, [this] {
        if (const auto url = hubUrl(m_address->text()))
            Q_EMIT testRequested(*url, m_token->text().trimmed());
    });
    connect(m_connect, &QAbstractButton::clicked, this, [this] {
        if (const auto url = hubUrl(m_address->text()))
            Q_EMIT connectRequested(*url, m_token->text().trimmed());
    });
    retranslate();
}

void HubCard::setAddress(const QString &address)
{
    m_address->setText(address);
}

void HubCard::setTestResult(const TestSteps &steps)
{
    m_steps->setSteps(steps);
    m_passed = allPassed(steps);
    refresh();
    if (m_passed && m_test->hasFocus())
        m_connect->setFocus(Qt::OtherFocusReason);
}

void HubCard::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    // A button that goes to sleep hands the keyboard to some other control; here it waits for the button.
    if (busy && m_test->hasFocus())
        setFocus(Qt::OtherFocusReason);
    m_busy = busy;
    retranslate();
    if (!busy && hasFocus())
        m_test->setFocus(Qt::OtherFocusReason);
}

void HubCard::focusAddress()
{
    m_address->setFocus(Qt::OtherFocusReason);
}

void HubCard::edited()
{
    // A result belongs to what was tested.
    if (m_busy)
        Q_EMIT testAbandoned();
    m_steps->setSteps({});
    m_passed = false;
    refresh();
}

void HubCard::submit()
{
    (m_passed ? m_connect : m_test)->click();
}

void HubCard::toggleToken()
{
    const bool hidden = m_token->echoMode() == QLineEdit::Password;
    m_token->setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
    m_token->trailing(Icon::Eye).setActive(hidden);
    retranslate();
}

void HubCard::refresh()
{
    const bool typed = !m_address->text().trimmed().isEmpty();
    const bool valid = hubUrl(m_address->text()).has_value();
    const bool complete = valid && !m_token->text().trimmed().isEmpty();
    m_addressFault->setText(
        typed && !valid ? tr("This is not the address of a hub. It looks like %1").arg(m_address->placeholderText())
                        : QString());
    m_addressFault->setVisible(typed && !valid);
    m_test->setEnabled(complete && !m_busy);
    m_connect->setEnabled(complete && m_passed && !m_busy);
    setPlainToolTip(m_connect, m_connect->isEnabled() ? QString() : tr("Test the connection first"));
}

void HubCard::retranslate()
{
    m_head->setWords(tr("Connect to a hub"), tr("For a team that already runs a Vitrina hub."));
    m_addressLabel->setText(tr("Hub address"));
    m_tokenLabel->setText(tr("Token"));
    m_address->setAccessibleName(m_addressLabel->text());
    m_token->setAccessibleName(m_tokenLabel->text());
    m_token->trailing(Icon::Eye).setWords(m_token->echoMode() == QLineEdit::Password ? tr("Show the token")
                                                                                     : tr("Hide the token"));
    m_proxy->setText(tr("Proxy…"));
    m_kept->setText(tr("Kept in the system’s password store, nowhere else"));
    m_test->setText(m_busy ? tr("Testing…") : tr("Test connection"));
    m_connect->setText(tr("Connect"));
    refresh();
}

void HubCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace vitrina::ui
