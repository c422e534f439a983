// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/keychain_wait.h"

#include "ui/theme/button.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace vitrina::ui {
namespace {

constexpr int windowWidth = 440;
constexpr int side = 24;
constexpr int glyph = 20;

} // namespace

KeychainWait::KeychainWait(std::chrono::milliseconds adviceAfter)
    : m_advice(new PlainLabel(TextStyle::Body, this))
    , m_footer(new QWidget(this))
    , m_quit(new Button(tr("Quit"), ButtonKind::Secondary, m_footer))
{
    setWindowTitle(QStringLiteral("Vitrina"));
    setFixedWidth(windowWidth);
    auto *title = new PlainLabel(tr("Waiting for the password store"), TextStyle::Heading, this);
    title->setMaxLines(2);
    auto *text = new PlainLabel(tr("The key to your dialogs lies in the password store of the system. Vitrina opens as "
                                   "soon as it is unlocked."),
                                TextStyle::Body, this);
    m_advice->setText(
        tr("The system asks for its password in a window of its own. If you don’t see it, look behind the "
           "other windows and in the task bar."));
    for (PlainLabel *label : {text, m_advice}) {
        label->setMaxLines(TextLines::unlimited);
        label->setColor(Color::TextMuted);
    }
    m_advice->hide();
    m_footer->hide();

    auto *body = new QVBoxLayout;
    body->setContentsMargins(side + glyph + 12, 20, side, 20);
    body->setSpacing(8);
    for (QWidget *part :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(text), static_cast<QWidget *>(m_advice)})
        body->addWidget(part);
    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(side, 16, side, 16);
    buttons->addStretch();
    buttons->addWidget(m_quit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body);
    layout->addWidget(m_footer);
    fit();
    move(screen()->availableGeometry().center() - rect().center());

    connect(m_quit, &QAbstractButton::clicked, this, &KeychainWait::quitRequested);
    connect(&m_timer, &QTimer::timeout, this, &KeychainWait::advise);
    m_timer.setSingleShot(true);
    m_timer.start(adviceAfter);
}

bool KeychainWait::advises() const
{
    return m_footer->isVisibleTo(this);
}

void KeychainWait::advise()
{
    m_advice->show();
    m_footer->show();
    fit();
}

void KeychainWait::fit()
{
    // A window does not ask its layout how high wrapped text gets at its width.
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(windowWidth));
}

void KeychainWait::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    paintIcon(painter, QRect(side, 22, glyph, glyph), Icon::Lock, glyph, themeColor(Color::TextMuted));
    if (!m_footer->isVisible())
        return;
    painter.fillRect(m_footer->geometry(), themeColor(Color::Canvas));
    painter.fillRect(QRect(0, m_footer->y(), width(), 1), themeColor(Color::Line));
}

void KeychainWait::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT quitRequested();
}

void KeychainWait::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && advises())
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vitrina::ui
