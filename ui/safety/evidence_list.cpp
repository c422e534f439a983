// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/evidence_list.h"

#include "domain/text.h"
#include "ui/conversation/message_words.h"
#include "ui/safety/check_row.h"
#include "ui/theme/badge.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/shapes.h"
#include "ui/theme/shop_mark.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int headHeight = 37;
constexpr int side = 12;
constexpr int markSide = 18;
constexpr int gap = 8;
constexpr int radius = 8;
constexpr int mostLines = 3;
constexpr qsizetype mostShown = 300; ///< UTF-16 units of a message; three lines hold less
constexpr size_t mostRows = 300; ///< the newest

bool canProve(const Message &message)
{
    return !message.id.isEmpty() && message.position > 0 && message.author != PartyRole::System;
}

/// Lines between the rows, in front of the widget's own ground.
class Rows final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(Color::Line));
        const QRect used = childrenRect();
        painter.fillRect(QRect(0, used.bottom() + 2, width(), height()), themeColor(Color::Surface));
        for (const QObject *child : children()) {
            if (const auto *row = qobject_cast<const QWidget *>(child))
                painter.fillRect(row->geometry(), themeColor(Color::Surface));
        }
    }
};

} // namespace

EvidenceList::EvidenceList(const Dialog &dialog, const ShopMark &mark, const std::vector<Message> &messages,
                           UtcTime now, QWidget *parent)
    : QWidget(parent)
    , m_dialog(dialog)
    , m_mark(mark)
    , m_scroll(new QScrollArea(this))
{
    auto *rows = new Rows;
    auto *list = new QVBoxLayout(rows);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(1);
    const size_t skipped = messages.size() > mostRows ? messages.size() - mostRows : 0;
    for (size_t i = skipped; i < messages.size(); ++i) {
        if (!canProve(messages[i]))
            continue;
        addRow(rows, messages[i], now);
        list->addWidget(m_rows.back().row);
    }
    list->addStretch(1);
    m_scroll->setWidget(rows);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, headHeight, 1, radius);
    if (m_rows.empty()) {
        auto *none = new PlainLabel(tr("No messages in this dialog yet"), TextStyle::Small, this);
        none->setColor(Color::TextMuted);
        none->setAlignment(Qt::AlignCenter);
        column->addWidget(none, 1);
        m_scroll->hide();
    } else {
        column->addWidget(m_scroll, 1);
    }
    setAccessibleName(tr("Messages that prove it"));
}

void EvidenceList::addRow(QWidget *parent, const Message &message, UtcTime now)
{
    auto *row = new CheckRow(CheckRow::Mark::Box, parent);
    row->setListed(true);
    row->setStyle(TextStyle::Body, mostLines);
    const QString &whole = message.translation ? message.translation->text : message.text;
    QString words = paragraphs(whole.left(mostShown)).trimmed();
    if (words.isEmpty() && !message.attachments.empty())
        words = message_words::attachment(message.attachments.front());
    if (message.author == PartyRole::Seller)
        words = tr("You: %1").arg(words);
    const QString day = message_words::day(message_words::dayOf(message.at), message_words::dayOf(now));
    const bool today = message_words::dayOf(message.at) == message_words::dayOf(now);
    row->setWords(words, today ? message_words::time(message.at) : day + u", "_s + message_words::time(message.at));
    connect(row, &QAbstractButton::toggled, this, &EvidenceList::changed);
    m_rows.push_back({message.id, row});
}

std::vector<MessageId> EvidenceList::chosen() const
{
    std::vector<MessageId> messages;
    for (const Row &row : m_rows) {
        if (row.row->isChecked())
            messages.push_back(row.message);
    }
    return messages;
}

void EvidenceList::choose(const std::vector<MessageId> &messages)
{
    for (const Row &row : m_rows)
        row.row->setChecked(std::ranges::find(messages, row.message) != messages.end());
}

void EvidenceList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // After the layout has given the rows their heights.
    QMetaObject::invokeMethod(this, &EvidenceList::scrollToChosen, Qt::QueuedConnection);
}

void EvidenceList::scrollToChosen()
{
    if (m_rows.empty())
        return;
    const auto first = std::ranges::find_if(m_rows, [](const Row &row) { return row.row->isChecked(); });
    m_scroll->ensureWidgetVisible(first == m_rows.end() ? m_rows.back().row : first->row, 0, 0);
}

void EvidenceList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = themeColor(Color::Line);
    paintBox(painter, rect(), {.fill = themeColor(Color::Surface), .line = line, .radius = radius});
    painter.save();
    painter.setClipRect(QRect(0, 0, width(), headHeight));
    paintBox(painter, rect(), {.fill = themeColor(Color::Canvas), .line = line, .radius = radius});
    painter.restore();
    painter.fillRect(QRect(1, headHeight - 1, width() - 2, 1), themeColor(Color::Line));
    const int high = headHeight - 1;
    paintShopMark(painter, QRect(side, (high - markSide) / 2, markSide, markSide), m_mark);
    const QSize label = badge::size(m_dialog.label);
    const int left = side + markSide + gap;
    painter.setFont(themeFont(TextStyle::Body));
    painter.setPen(themeColor(Color::Text));
    const QString name = singleLine(m_dialog.name);
    const int room = std::max(0, width() - left - gap - label.width() - side);
    const int wide = std::min(room, painter.fontMetrics().horizontalAdvance(name) + 1);
    const QRect nameRect(left, 0, wide, high);
    painter.save();
    painter.setClipRect(nameRect);
    paintLine(painter, nameRect, name);
    painter.restore();
    badge::paint(painter, QRect(QPoint(left + wide + gap, (high - label.height()) / 2), label), m_dialog.label);
}

} // namespace vitrina::ui

#include "moc_evidence_list.cpp"
