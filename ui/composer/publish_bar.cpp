// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/publish_bar.h"

#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>

namespace vitrina::ui {
namespace {

constexpr int mostLines = 4;

} // namespace

PublishBar::PublishBar(Settings &settings, QWidget *parent)
    : Card(parent)
    , m_settings(settings)
    , m_title(new PlainLabel(TextStyle::BodyStrong, this))
    , m_words(new PlainLabel(TextStyle::Small, this))
    , m_publish(new Button(ButtonKind::Primary, this))
    , m_back(new Button(ButtonKind::Secondary, this))
{
    setLook(Color::Surface, Color::Public, 6);
    m_title->setColor(Color::Public);
    m_title->setMaxLines(mostLines);
    m_words->setMaxLines(mostLines);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Glyph(Icon::Globe, 16, Color::Public, this), 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_publish);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(m_back, &QAbstractButton::clicked, this, &PublishBar::goBack);
    connect(m_publish, &QAbstractButton::clicked, this, [this] {
        m_settings.set(publicAnswersConfirmedSetting, true);
        hide();
        Q_EMIT confirmed();
    });
    retranslate();
    hide();
}

bool PublishBar::isConfirmed() const
{
    return m_settings.value(publicAnswersConfirmedSetting);
}

void PublishBar::ask()
{
    show();
    m_publish->setFocus(Qt::OtherFocusReason);
}

void PublishBar::goBack()
{
    hide();
    Q_EMIT backRequested();
}

void PublishBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return goBack();
    Card::keyPressEvent(event);
}

void PublishBar::retranslate()
{
    m_title->setText(tr("This answer is public"));
    m_words->setText(tr("Everyone who opens the product reads the question and your answer, not this buyer alone. "
                        "You are asked this once."));
    m_publish->setText(tr("Publish the answer"));
    m_back->setText(tr("Back"));
}

void PublishBar::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrina::ui

#include "moc_publish_bar.cpp"
