// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/top_bar.h"

#include "domain/text.h"
#include "ui/shell/chat_button.h"
#include "ui/shell/role_words.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_menu(new IconButton(Icon::Menu, this))
    , m_name(new PlainLabel(TextStyle::Body, this))
    , m_role(new PlainLabel(TextStyle::Body, this))
    , m_chat(new ChatButton(this))
{
    setFixedHeight(barHeight - 1);
    m_menu->setGlyphSize(20);
    auto *title = new PlainLabel(u"Vitrina"_s, TextStyle::Heading, this);
    m_role->setColor(Color::TextMuted);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 16, 0);
    layout->setSpacing(0);
    layout->addWidget(m_menu);
    layout->addSpacing(8);
    layout->addWidget(title);
    layout->addStretch(1);
    layout->addWidget(m_name);
    layout->addSpacing(4);
    layout->addWidget(m_role);
    layout->addSpacing(16);
    layout->addWidget(m_chat);

    connect(m_menu, &QAbstractButton::clicked, this, &TopBar::menuRequested);
    connect(m_chat, &QAbstractButton::clicked, this, &TopBar::messagesRequested);
    retranslate();
}

void TopBar::setUser(const User &user)
{
    m_user = user;
    retranslate();
}

void TopBar::setUnreadChats(int count)
{
    m_chat->setCount(count);
}

QPoint TopBar::menuPoint() const
{
    return m_menu->mapToGlobal(QPoint(0, m_menu->height() + 4));
}

void TopBar::retranslate()
{
    m_menu->setWords(tr("Menu"));
    m_name->setText(singleLine(m_user.name, 60));
    const QString role = roleText(m_user.role);
    m_role->setText(role.isEmpty() || m_user.name.isEmpty() ? role : QString(u"· "_s + role));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vitrina::ui
