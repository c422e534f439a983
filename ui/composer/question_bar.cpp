// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/question_bar.h"

#include "domain/text.h"
#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"

#include <QBoxLayout>
#include <QEvent>

namespace vitrina::ui {
namespace {

constexpr int longest = 240;

} // namespace

QuestionBar::QuestionBar(QWidget *parent)
    : Card(parent)
    , m_words(new PlainLabel(TextStyle::Small, this))
    , m_release(new Button(ButtonKind::Link, this))
{
    setPublic(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(new Glyph(Icon::Chat, 16, Color::TextMuted, this));
    row->addWidget(m_words, 1);
    row->addWidget(m_release);
    connect(m_release, &QAbstractButton::clicked, this, &QuestionBar::releaseRequested);
    hide();
}

void QuestionBar::setQuestion(const QString &question, bool chosen)
{
    m_question = singleLine(question, longest);
    m_release->setVisible(chosen);
    retranslate();
    setVisible(!m_question.isEmpty());
}

void QuestionBar::setPublic(bool isPublic)
{
    setLook(isPublic ? Color::Surface : Color::Canvas, isPublic ? Color::Public : Color::Line, 6);
}

QString QuestionBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

void QuestionBar::retranslate()
{
    m_words->setText(tr("Answering: “%1”").arg(isolated(m_question)));
    setPlainToolTip(m_words, m_question);
    m_release->setText(tr("Answer the newest"));
}

void QuestionBar::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrina::ui

#include "moc_question_bar.cpp"
