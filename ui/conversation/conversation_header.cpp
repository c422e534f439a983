// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/conversation_header.h"

#include "domain/text.h"
#include "ui/theme/badge.h"
#include "ui/theme/button.h"
#include "ui/theme/deadline_chip.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/shapes.h"
#include "ui/theme/shop_mark.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int top = 8;
constexpr int nameHeight = 32;
constexpr int factsHeight = 20;
constexpr int bottom = 12;
constexpr int gap = 8;
constexpr int button = 32;
constexpr int smallButton = 28; ///< of the line below the facts
constexpr int markSide = 18;
constexpr int publicIcon = 16;

} // namespace

ConversationHeader::ConversationHeader(QWidget *parent)
    : QWidget(parent)
    , m_order(new IconButton(Icon::Order, this))
    , m_report(new Button(ButtonKind::DangerOutline, this))
    , m_safety(new Button(ButtonKind::Quiet, this))
    , m_more(new IconButton(Icon::More, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_order->hide();
    m_report->setGlyph(Icon::Flag);
    m_safety->setGlyph(Icon::Shield);
    for (Button *one : {m_report, m_safety}) {
        one->setButtonHeight(smallButton);
        one->hide();
    }
    connect(m_report, &Button::clicked, this, &ConversationHeader::reportRequested);
    connect(m_order, &IconButton::clicked, this, &ConversationHeader::orderRequested);
    connect(m_safety, &Button::clicked, this, &ConversationHeader::safetyRulesRequested);
    connect(m_more, &IconButton::clicked, this, &ConversationHeader::showMenu);
    retranslate();
}

QSize ConversationHeader::sizeHint() const
{
    return {420, wantedHeight()};
}

QSize ConversationHeader::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void ConversationHeader::setDialog(const Dialog &dialog, const HeaderFacts &headerFacts)
{
    m_dialog = dialog;
    m_facts = headerFacts;
    m_name = singleLine(dialog.name);
    setAccessibleName(tr("%1, %2", "name, label").arg(m_name, badge::text(dialog.label)));
    const QString clocks = m_facts.clocks.isEmpty() ? QString() : u" · "_s + m_facts.clocks;
    const QString fraud = dialog.reported ? tr("Fraud reported") + u" · "_s : QString();
    const QString isPublic = dialog.isPublic ? tr("Public", "a dialog that everybody can read") + u", " : QString();
    setAccessibleDescription(isPublic + fraud + m_facts.shopName + facts() + clocks);
    setPlainToolTip(this, isolated(m_name) + clocks);
    m_safety->setVisible(m_facts.safetyRules);
    m_report->setVisible(m_facts.reportable);
    updateGeometry();
    placeButtons();
    update();
}

void ConversationHeader::setOrderButtonShown(bool shown)
{
    m_order->setVisible(shown);
    placeButtons();
    update();
}

QRect ConversationHeader::badgeRect() const
{
    const QSize label = badge::size(m_dialog.label);
    const QRect name = nameRect();
    return {QPoint(name.x() + name.width() + gap, top + (nameHeight - label.height()) / 2), label};
}

QRect ConversationHeader::nameRect() const
{
    const int room = width() - margin - gap - badge::size(m_dialog.label).width() - gap - takenByButtons() - gap;
    const int wanted = QFontMetrics(themeFont(TextStyle::Heading)).horizontalAdvance(m_name);
    return {margin, top, std::clamp(wanted, 0, std::max(0, room)), nameHeight};
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Color::Line));
    const QRect name = nameRect();
    painter.save();
    painter.setClipRect(name);
    painter.setFont(themeFont(TextStyle::Heading));
    painter.setPen(themeColor(Color::Text));
    // A rectangle of exactly the wanted width must not elide by a rounding.
    paintLine(painter, name.adjusted(0, 0, 1, 0), m_name);
    painter.restore();
    badge::paint(painter, badgeRect(), m_dialog.label);
    paintFacts(painter);
}

QString ConversationHeader::facts() const
{
    QStringList parts;
    if (!m_dialog.orderNumber.isEmpty())
        parts += tr("Order %1").arg(singleLine(m_dialog.orderNumber, 64));
    if (!m_facts.origin.isEmpty())
        parts += m_facts.origin;
    if (!m_dialog.site.isEmpty())
        parts += singleLine(m_dialog.site, 64);
    if (m_dialog.subscriber)
        parts += tr("Subscriber");
    if (!m_facts.windowEnd.isEmpty() && !m_facts.deadline.window)
        parts += m_facts.windowEnd;
    if (m_facts.buyerTyping)
        parts += tr("typing…");
    return parts.isEmpty() ? QString() : u" · "_s + parts.join(u" · "_s);
}

void ConversationHeader::paintFacts(QPainter &painter)
{
    const int y = top + nameHeight;
    int right = width() - margin;
    if (const QSize chip = deadline_chip::size(m_facts.deadline); !chip.isEmpty()) {
        right -= chip.width();
        deadline_chip::paint(painter, QRect(QPoint(right, y), chip), m_facts.deadline);
        right -= gap;
    }
    paintShopMark(painter, QRect(margin, y + 1, markSide, markSide), m_facts.mark);
    int x = margin + markSide + 6;
    if (m_dialog.reported) {
        paintIcon(painter, QRect(x, y, publicIcon, factsHeight), Icon::Flag, publicIcon, themeColor(Color::Danger));
        x += publicIcon + 4;
    }
    if (m_dialog.isPublic) {
        paintIcon(painter, QRect(x, y, publicIcon, factsHeight), Icon::Globe, publicIcon, themeColor(Color::Public));
        x += publicIcon + 4;
        const QString word = tr("Public", "a dialog that everybody can read");
        painter.setFont(themeFont(TextStyle::SmallStrong));
        painter.setPen(themeColor(Color::Public));
        const int width = std::min(painter.fontMetrics().horizontalAdvance(word) + 1, right - x);
        paintLine(painter, QRect(x, y, width, factsHeight), word);
        x += width + gap;
    }
    painter.setFont(themeFont(TextStyle::Small));
    painter.setPen(themeColor(Color::Text));
    const int shop =
        std::clamp(painter.fontMetrics().horizontalAdvance(m_facts.shopName) + 1, 0, std::max(0, right - x));
    paintLine(painter, QRect(x, y, shop, factsHeight), m_facts.shopName);
    x += shop;
    painter.setPen(themeColor(Color::TextMuted));
    if (right > x)
        paintLine(painter, QRect(x, y, right - x, factsHeight), facts());
}

void ConversationHeader::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const MenuKeys keys = m_menuKeys();
    const auto add = [menu](const QString &words, const QString &key) {
        return menu->addAction(key.isEmpty() ? words : words + u'\t' + key);
    };
    connect(add(tr("Mark as unread"), keys.mark), &QAction::triggered, this, &ConversationHeader::markUnreadRequested);
    connect(add(m_dialog.pinned ? tr("Unpin") : tr("Pin to the top"), keys.pin), &QAction::triggered, this,
            [this, pinned = !m_dialog.pinned] { Q_EMIT pinRequested(pinned); });
    connect(add(m_dialog.muted ? tr("Unmute") : tr("Mute"), keys.mute), &QAction::triggered, this,
            [this, muted = !m_dialog.muted] { Q_EMIT muteRequested(muted); });
    if (m_dialog.waitingSince)
        connect(add(tr("No answer needed"), keys.noAnswer), &QAction::triggered, this,
                &ConversationHeader::noAnswerRequested);
    if (m_facts.leads) {
        menu->addSeparator();
        connect(menu->addAction(tr("Save the proof…")), &QAction::triggered, this, &ConversationHeader::proofRequested);
        connect(menu->addAction(tr("Forget this buyer…")), &QAction::triggered, this,
                &ConversationHeader::forgetRequested);
    }
    menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height())));
}

void ConversationHeader::placeButtons()
{
    m_more->setGeometry(width() - gap - button, top, button, button);
    placeSafetyButtons();
    m_order->setGeometry(width() - gap - takenByButtons(), top, button, button);
}

bool ConversationHeader::hasButtonLine() const
{
    return !m_narrow && (m_facts.safetyRules || m_facts.reportable);
}

int ConversationHeader::wantedHeight() const
{
    const int line = hasButtonLine() ? gap + smallButton + gap : bottom;
    return top + nameHeight + factsHeight + line;
}

int ConversationHeader::takenByButtons() const
{
    int taken = button;
    for (const Button *one : {m_report, m_safety})
        taken += m_narrow && one->isVisibleTo(this) ? button : 0;
    return taken + (m_order->isVisibleTo(this) ? button : 0);
}

void ConversationHeader::placeSafetyButtons()
{
    if (m_narrow) {
        int right = m_more->x();
        for (Button *one : {m_safety, m_report}) {
            one->setIconOnly(true);
            if (one->isVisibleTo(this))
                right -= button;
            one->setGeometry(right + 1, top + (button - smallButton) / 2, button - 2, smallButton);
        }
        return;
    }
    const auto wanted = [this] {
        return m_report->sizeHint().width() + gap + m_safety->sizeHint().width() + 2 * margin;
    };
    m_report->setIconOnly(false);
    m_safety->setIconOnly(false);
    if (wanted() > width()) // long words in a narrow pane: the report keeps its own the longest
        m_safety->setIconOnly(true);
    if (wanted() > width())
        m_report->setIconOnly(true);
    int left = margin;
    for (Button *one : {m_report, m_safety}) {
        one->setGeometry(QRect(QPoint(left, top + nameHeight + factsHeight + gap), one->sizeHint()));
        left += one->isVisibleTo(this) ? one->width() + gap : 0;
    }
}

void ConversationHeader::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    updateGeometry();
    placeButtons();
    update();
}

void ConversationHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void ConversationHeader::retranslate()
{
    m_more->setWords(tr("More actions"));
    m_order->setWords(tr("Show the order"));
    m_safety->setText(tr("Safety rules"));
    m_report->setText(tr("Report fraud"));
    for (Button *one : {m_report, m_safety})
        one->setAccessibleName(one->text());
}

void ConversationHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setDialog(m_dialog, m_facts);
    }
}

} // namespace vitrina::ui

#include "moc_conversation_header.cpp"
