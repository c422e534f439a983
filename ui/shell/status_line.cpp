// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_line.h"

#include "domain/text.h"
#include "ui/access/announcer.h"
#include "ui/shell/error_words.h"
#include "ui/shell/status_words.h"
#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vitrina::ui {
namespace {

constexpr int left = 32; ///< the dot stands there
constexpr int margin = 16;
constexpr int gap = 8;
constexpr std::chrono::seconds failureShown(20);
constexpr auto graceAfterLoss = std::chrono::seconds(4);

} // namespace

StatusLine::StatusLine(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_text(new PlainLabel(TextStyle::Small, this))
    , m_right(new PlainLabel(TextStyle::Small, this))
    , m_connect(new Button(ButtonKind::Link, this))
    , m_updateLink(new Button(ButtonKind::Link, this))
{
    setFixedHeight(lineHeight - 1);
    m_text->setColor(Color::TextMuted);
    m_right->setColor(Color::TextMuted);
    m_connect->setButtonHeight(20);
    m_updateLink->setButtonHeight(20);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(left, 0, margin, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_text);
    layout->addWidget(m_connect);
    layout->addStretch(1);
    layout->addWidget(m_updateLink);
    layout->addWidget(m_right);

    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &StatusLine::refresh);
    m_failureTimer.setSingleShot(true);
    m_failureTimer.setInterval(failureShown);
    connect(&m_failureTimer, &QTimer::timeout, this, [this] {
        m_failure.reset();
        refresh();
    });
    m_grace.setSingleShot(true);
    m_grace.setInterval(graceAfterLoss);
    connect(&m_grace, &QTimer::timeout, this, &StatusLine::refresh);
    connect(m_updateLink, &QAbstractButton::clicked, this, &StatusLine::updateRequested);
    connect(m_connect, &QAbstractButton::clicked, this, [this] {
        if (words().mayEnterToken)
            Q_EMIT tokenRequested();
        else
            Q_EMIT connectRequested();
    });
    refresh();
}

void StatusLine::setStatus(const ConnectionStatus &status)
{
    const bool wasLive = m_status.state == LinkState::Live;
    const bool isBack = status.state == LinkState::Live || status.state == LinkState::SignedOut;
    if (isBack)
        m_grace.stop();
    else if (wasLive)
        m_grace.start();
    m_status = status;
    refresh();
    sayLink();
}

// That the link went or came back is said aloud, but not each try.
void StatusLine::sayLink()
{
    if (m_status.state == LinkState::Connecting)
        return;
    const bool connected = m_status.state == LinkState::Live || m_status.state == LinkState::Updating;
    if (m_linkSaid.value_or(true) != connected)
        announce(*this, statusWords(m_status, m_clock.now()).brief);
    m_linkSaid = connected;
}

void StatusLine::setWaiting(int dialogs)
{
    if (m_waiting == dialogs)
        return;
    m_waiting = dialogs;
    refresh();
}

void StatusLine::setUpdate(const QString &version)
{
    m_update = version;
    refresh();
    setTabOrder(m_connect, m_updateLink);
}

void StatusLine::showFailure(const Error &error)
{
    m_failure = error;
    m_failureTimer.start();
    refresh();
    announce(*this, errorText(error));
}

StatusWords StatusLine::words() const
{
    ConnectionStatus status = m_status;
    if (m_grace.isActive() && status.state == LinkState::Waiting)
        status.state = LinkState::Connecting;
    StatusWords words = statusWords(status, m_clock.now());
    if (m_failure) {
        words.text = words.brief = errorText(*m_failure);
        words.dot = Color::Danger;
    }
    return words;
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
    const StatusWords words = this->words();
    m_updateLink->setText(tr("Version %1 is available").arg(m_update));
    m_updateLink->setVisible(!m_update.isEmpty());
    m_connect->setText(words.mayEnterToken ? tr("Enter a new token…") : tr("Connect now"));
    m_connect->setVisible(words.mayConnect || words.mayEnterToken);
    QStringList right;
    if (m_waiting > 0)
        right += tr("Waiting for an answer: %1").arg(QLocale().toString(m_waiting));
    if (!m_status.hub.isEmpty())
        right += singleLine(m_status.hub, 60);
    fitIn(words, right);
    setAccessibleName(words.text);
    const bool counts = words.counts && isVisible();
    if (counts != m_countdown.isActive())
        counts ? m_countdown.start() : m_countdown.stop();
    update(0, 0, 32, height());
}

// A part that does not fit is left out as a whole: first the hub's name, then the time of the last synchronisation.
void StatusLine::fitIn(const StatusWords &words, const QStringList &right)
{
    const QFontMetrics metrics(themeFont(TextStyle::Small));
    const int button = words.mayConnect || words.mayEnterToken ? m_connect->sizeHint().width() + gap : 0;
    const int update = m_update.isEmpty() ? 0 : m_updateLink->sizeHint().width() + gap;
    const int room = width() - left - margin - 2 * gap - button - update;
    const QString all = right.join(u" · "_s);
    const QString first = right.value(0);
    const auto fits = [&](const QString &text, const QString &other) {
        return metrics.horizontalAdvance(text) + metrics.horizontalAdvance(other) + 2 <= room;
    };
    const bool whole = fits(words.text, first);
    m_right->setText(fits(words.text, all) ? all : first);
    m_text->setText(whole ? words.text : words.brief);
    setPlainToolTip(m_text, whole ? QString() : words.text);
}

void StatusLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void StatusLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_countdown.stop();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const StatusWords words = this->words();
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
