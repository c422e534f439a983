// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/demo_card.h"

#include "marketplace/profiles.h"
#include "ui/accounts/card_head.h"
#include "ui/accounts/shop_line.h"
#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/text_lines.h"

#include <QEvent>
#include <QVBoxLayout>

namespace vitrina::ui {

DemoCard::DemoCard(const Profiles &profiles, QWidget *parent)
    : Card(parent)
    , m_profiles(profiles)
    , m_shops(new QVBoxLayout)
    , m_head(new CardHead(Icon::Play, this))
    , m_note(new PlainLabel(TextStyle::Body, this))
    , m_button(new Button(ButtonKind::Primary, this))
{
    m_note->setColor(Color::TextMuted);
    m_note->setMaxLines(TextLines::unlimited);
    m_button->setButtonHeight(40);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_button, &QAbstractButton::clicked, this, &DemoCard::chosen);

    m_shops->setContentsMargins(0, 0, 0, 0);
    m_shops->setSpacing(0);
    addShops();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(16);
    layout->addWidget(m_head);
    layout->addLayout(m_shops);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(m_button);
    retranslate();
}

void DemoCard::addShops()
{
    m_shops->addWidget(new Separator(this));
    for (const Profile &profile : m_profiles.all()) {
        m_shops->addWidget(new ShopLine(profile, this));
        m_shops->addWidget(new Separator(this));
    }
}

void DemoCard::retranslate()
{
    m_head->setWords(tr("Try the demo"),
                     tr("Living shops on this computer: %n", nullptr, static_cast<int>(m_profiles.all().size())));
    m_note->setText(
        tr("Buyers write, answer and make mistakes as in life. Nothing is sent to anybody, and no account is needed."));
    m_button->setText(tr("Try the demo"));
}

void DemoCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace vitrina::ui
