// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/first_start_page.h"

#include "ui/accounts/demo_card.h"
#include "ui/accounts/hub_card.h"
#include "ui/accounts/language_tabs.h"
#include "ui/shell/error_words.h"
#include "ui/shell/language.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vitrina::ui {

namespace {

constexpr int footer = 28;
constexpr int widest = 1040;

} // namespace

FirstStartPage::FirstStartPage(const Profiles &profiles, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_tabs(new LanguageTabs(this))
    , m_welcome(new PlainLabel(TextStyle::Welcome, this))
    , m_about(new PlainLabel(TextStyle::Message, this))
    , m_later(new PlainLabel(TextStyle::Small, this))
    , m_status(new PlainLabel(TextStyle::Small, this))
    , m_demo(new DemoCard(profiles, this))
    , m_hub(new HubCard(this))
{
    setMinimumSize(760, 520);
    for (PlainLabel *label : {m_about, m_later, m_status})
        label->setColor(Color::TextMuted);
    m_about->setMaxLines(2);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 12, 24, 0);
    top->addStretch(1);
    top->addWidget(m_tabs);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(makeContent());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(32, 0, 16, 0);
    m_status->setFixedHeight(footer);
    bottom->addWidget(m_status, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    layout->addLayout(bottom);

    connect(m_tabs, &LanguageTabs::chosen, this, &FirstStartPage::languageChosen);
    connect(m_demo, &DemoCard::chosen, this, &FirstStartPage::demoChosen);
    connect(m_hub, &HubCard::testRequested, this, &FirstStartPage::testRequested);
    connect(m_hub, &HubCard::testAbandoned, this, &FirstStartPage::testAbandoned);
    connect(m_hub, &HubCard::connectRequested, this, &FirstStartPage::connectRequested);
    connect(m_hub, &HubCard::proxyRequested, this, &FirstStartPage::proxyRequested);
    retranslate();
}

QWidget *FirstStartPage::makeContent()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(32);
    cards->addWidget(m_demo, 480);
    cards->addWidget(m_hub, 528);
    auto *column = new QWidget;
    column->setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 32, 0, 16);
    layout->setSpacing(0);
    layout->addWidget(m_welcome);
    layout->addSpacing(6);
    layout->addWidget(m_about);
    layout->addSpacing(36);
    layout->addLayout(cards);
    layout->addSpacing(16);
    layout->addWidget(m_later);
    layout->addStretch(1);

    auto *content = new QWidget;
    auto *centre = new QHBoxLayout(content);
    centre->setContentsMargins(24, 0, 24, 0);
    centre->addStretch(1);
    centre->addWidget(column, 1000);
    centre->addStretch(1);
    return content;
}

void FirstStartPage::setProblem(const std::optional<Error> &problem)
{
    m_problem = problem;
    retranslate();
}

void FirstStartPage::setAddress(const QString &address)
{
    m_hub->setAddress(address);
}

void FirstStartPage::setTestResult(const TestSteps &steps)
{
    m_hub->setTestResult(steps);
}

void FirstStartPage::setBusy(bool busy)
{
    m_hub->setBusy(busy);
    m_demo->setEnabled(!busy);
}

void FirstStartPage::retranslate()
{
    setWindowTitle(QStringLiteral("Vitrina"));
    m_tabs->setCurrent(m_language.code());
    m_tabs->setAccessibleName(tr("Language"));
    m_welcome->setText(tr("Welcome to Vitrina"));
    m_about->setText(tr("All your shops’ chats in one list, each under the rules of its own marketplace."));
    m_later->setText(tr("You can sign out and choose again at any time."));
    m_status->setText(m_problem ? errorText(*m_problem) : tr("Not connected to a hub"));
    m_status->setColor(m_problem ? Color::Danger : Color::TextMuted);
}

void FirstStartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstStartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Window));
    painter.fillRect(0, height() - footer, width(), 1, themeColor(Color::Line));
    paintBox(painter, QRect(16, height() - footer / 2 - 4, 8, 8),
             {.fill = {}, .line = themeColor(Color::TextMuted), .radius = 4});
}

} // namespace vitrina::ui
