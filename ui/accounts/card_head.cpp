// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/card_head.h"

#include "ui/theme/card.h"
#include "ui/theme/plain_label.h"

#include <QHBoxLayout>

namespace vitrina::ui {

CardHead::CardHead(Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(TextStyle::Title, this))
    , m_about(new PlainLabel(TextStyle::Body, this))
{
    auto *glyph = new Glyph(icon, 20, Color::Accent, this);
    glyph->setOnSquare(true);
    m_about->setColor(Color::TextMuted);
    m_about->setMaxLines(2);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(glyph);
    layout->addLayout(words, 1);
}

void CardHead::setWords(const QString &title, const QString &about)
{
    m_title->setText(title);
    m_about->setText(about);
}

} // namespace vitrina::ui
