// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/buyer_sheet.h"

#include "domain/text.h"
#include "marketplace/chat_start.h"
#include "ui/dialogs/list_time.h"
#include "ui/orders/chat_start_words.h"
#include "ui/orders/money_text.h"
#include "ui/orders/order_words.h"
#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int margin = 16;
constexpr int linkPadding = 4; ///< a link's words begin so far within it, and below the other words
constexpr size_t mostShown = 5;
constexpr int longest = 120;

QString day(UtcTime at, UtcTime now)
{
    return listTime(at, now, QLocale(), QTimeZone::systemTimeZone());
}

} // namespace

BuyerSheet::BuyerSheet(const std::vector<OrderRow> &orders, const std::vector<DialogRow> &dialogs,
                       const Profile *profile, UtcTime now, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(margin - linkPadding, 13, margin, 12);
    m_column->setSpacing(2);
    if (!orders.empty())
        addTitle(tr("Other orders of this buyer"));
    for (size_t i = 0; i < std::min(orders.size(), mostShown); ++i)
        addOrder(orders[i], profile, now);
    // A chat about one of those orders stands beside its order already.
    std::vector<DialogRow> others;
    std::ranges::copy_if(dialogs, std::back_inserter(others), [&orders](const DialogRow &dialog) {
        return std::ranges::none_of(orders, [&](const OrderRow &order) { return order.dialog == dialog.id; });
    });
    if (!others.empty())
        addTitle(tr("Other chats of this buyer"));
    for (size_t i = 0; i < std::min(others.size(), mostShown); ++i)
        addDialog(others[i], now);
    m_column->addStretch();
}

void BuyerSheet::addTitle(const QString &text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(12);
    auto *title = new PlainLabel(text, TextStyle::SmallStrong, this);
    title->setColor(Color::TextMuted);
    title->setMaxLines(2);
    addLabel(title);
    m_column->addSpacing(4);
}

void BuyerSheet::addOrder(const OrderRow &row, const Profile *profile, UtcTime now)
{
    const Order &order = row.order;
    auto *number = new PlainLabel(isolated(singleLine(order.number, longest)), TextStyle::Body, this);
    addLabel(number);
    const QString facts =
        day(order.createdAt, now) + u" · " + order_words::state(order.state) + u" · " + moneyText(order.total);
    auto *details = new PlainLabel(facts, TextStyle::Small, this);
    details->setColor(Color::TextMuted);
    details->setMaxLines(2);
    addLabel(details);
    const auto block = profile != nullptr ? chatStartBlock(*profile, order, now) : std::nullopt;
    if (!row.dialog.isEmpty()) {
        addLink(chat_start_words::openChat(), [this, dialog = row.dialog] { Q_EMIT dialogRequested(dialog); });
    } else if (block) {
        auto *reason = new PlainLabel(chat_start_words::whyNot(*block, order, now), TextStyle::Small, this);
        reason->setColor(Color::TextMuted);
        reason->setMaxLines(3);
        addLabel(reason);
    } else {
        addLink(chat_start_words::write(), [this, id = order.id] { Q_EMIT writeRequested(id); });
    }
    m_column->addSpacing(6);
}

void BuyerSheet::addDialog(const DialogRow &row, UtcTime now)
{
    auto *words = new PlainLabel(singleLine(row.preview, longest), TextStyle::Body, this);
    words->setMaxLines(2);
    addLabel(words);
    auto *when = new PlainLabel(day(row.at, now), TextStyle::Small, this);
    when->setColor(Color::TextMuted);
    addLabel(when);
    addLink(chat_start_words::openChat(), [this, dialog = row.id] { Q_EMIT dialogRequested(dialog); });
    m_column->addSpacing(6);
}

void BuyerSheet::addLabel(QWidget *label)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(linkPadding, 0, 0, 0);
    line->addWidget(label);
    m_column->addLayout(line);
}

void BuyerSheet::addLink(const QString &words, const std::function<void()> &act)
{
    auto *link = new Button(words, ButtonKind::Link, this);
    link->setButtonHeight(20);
    connect(link, &QAbstractButton::clicked, this, act);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(link);
    line->addStretch();
    m_column->addLayout(line);
}

void BuyerSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(Color::Line));
}

} // namespace vitrina::ui

#include "moc_buyer_sheet.cpp"
