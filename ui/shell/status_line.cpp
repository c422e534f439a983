// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_line.h"

#include "domain/text.h"
#include "ui/shell/status_words.h"
#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

StatusLine::StatusLine(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_text(new PlainLabel(TextStyle::Small, this))
    , m_right(new PlainLabel(TextStyle::Small, this))
    , m_connect(new Button(ButtonKind::Link, this))
{
    setFixedHeight(lineHeight - 1);
    m_text->setColor(Color::TextMuted);
    m_right->setColor(Color::TextMuted);
    m_connect->setButtonHeight(20);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(32, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_connect);
    layout->addStretch(1);
    layout->addWidget(m_right);

    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &StatusLine::refresh);
    connect(m_connect, &QAbstractButton::clicked, this, &StatusLine::connectRequested);
    refresh();
}

void StatusLine::setStatus(const ConnectionStatus &status)
{
    m_status = status;
    refresh();
}

void StatusLine::setWaiting(int dialogs)
{
    if (m_waiting == dialogs)
        return;
    m_waiting = dialogs;
    refresh();
}

QString StatusLine::text() const
{
    return m_text->text();
}

QWidget *StatusLine::lastControl() const
{
    return m_connect;
}

void StatusLine::refresh()
{
    const StatusWords words = statusWords(m_status, m_clock.now());
    m_text->setText(words.text);
    m_connect->setText(tr("Connect now"));
    m_connect->setVisible(words.mayConnect);
    QStringList right;
    if (m_waiting > 0)
        right += tr("Waiting for an answer: %1").arg(QLocale().toString(m_waiting));
    if (!m_status.hub.isEmpty())
        right += singleLine(m_status.hub, 60);
    m_right->setText(right.join(u" · "_s));
    setAccessibleName(words.text);
    if (words.counts != m_countdown.isActive())
        words.counts ? m_countdown.start() : m_countdown.stop();
    update(0, 0, 32, height());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const StatusWords words = statusWords(m_status, m_clock.now());
    const QColor color = themeColor(words.dot);
    BoxLook look{.fill = color, .line = {}, .radius = 4};
    if (!words.filled)
        look = {.fill = {}, .line = color, .radius = 4};
    paintBox(painter, QRect(16, (height() - 8) / 2, 8, 8), look);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace vitrina::ui
