// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/report_bar.h"

#include "ui/theme/button.h"
#include "ui/theme/card.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vitrina::ui {

ReportBar::ReportBar(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new Glyph(Icon::Flag, 16, Color::Danger, this))
    , m_state(new PlainLabel(TextStyle::Small, this))
    , m_reminder(new PlainLabel(TextStyle::SmallStrong, this))
    , m_action(new Button(ButtonKind::Secondary, this))
{
    m_state->setMaxLines(3);
    m_reminder->setMaxLines(2);
    m_reminder->setColor(Color::Warn);
    m_action->setButtonHeight(28);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_state);
    words->addWidget(m_reminder);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 9);
    row->setSpacing(8);
    row->addWidget(m_glyph);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    connect(m_action, &QAbstractButton::clicked, this, &ReportBar::actionRequested);
    setWords({});
}

void ReportBar::setWords(const Words &words)
{
    m_urgent = words.urgent;
    m_state->setText(words.state);
    m_reminder->setText(words.reminder);
    m_reminder->setVisible(!words.reminder.isEmpty());
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    setAccessibleName(words.state);
    setAccessibleDescription(words.reminder);
    setVisible(!words.state.isEmpty());
    update();
}

void ReportBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(m_urgent ? Color::WarnSoft : Color::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(m_urgent ? Color::WarnLine : Color::Line));
}

} // namespace vitrina::ui

#include "moc_report_bar.cpp"
