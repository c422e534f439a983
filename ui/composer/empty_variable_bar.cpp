// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/empty_variable_bar.h"

#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"

#include <QBoxLayout>
#include <QEvent>

namespace vitrina::ui {

EmptyVariableBar::EmptyVariableBar(QWidget *parent)
    : Card(parent)
    , m_words(new PlainLabel(TextStyle::SmallStrong, this))
    , m_fill(new Button(ButtonKind::Link, this))
{
    setLook(Color::WarnSoft, Color::WarnLine, 6);
    m_words->setColor(Color::Warn);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(new Glyph(Icon::Late, 16, Color::Warn, this));
    row->addWidget(m_words, 1);
    row->addWidget(m_fill);
    connect(m_fill, &QAbstractButton::clicked, this, &EmptyVariableBar::fillRequested);
    retranslate();
    hide();
}

void EmptyVariableBar::setVariable(const QString &name)
{
    m_name = name;
    retranslate();
    setVisible(!name.isEmpty());
}

void EmptyVariableBar::retranslate()
{
    m_words->setText(tr("Empty variable: %1").arg(m_name));
    m_fill->setText(tr("Fill in"));
}

void EmptyVariableBar::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrina::ui

#include "moc_empty_variable_bar.cpp"
