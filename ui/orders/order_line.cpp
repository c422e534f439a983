// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_line.h"

#include "domain/text.h"
#include "marketplace/chat_start.h"
#include "ui/dialogs/list_time.h"
#include "ui/orders/chat_start_words.h"
#include "ui/orders/money_text.h"
#include "ui/orders/order_words.h"
#include "ui/theme/button_look.h"
#include "ui/theme/shapes.h"
#include "ui/theme/shop_mark.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int side = 16;
constexpr int gap = 16;
constexpr int markSide = 32;
constexpr int padding = 10;
constexpr int buttonHeight = 32;
constexpr int actionWidth = 208;
constexpr int sumWidth = 120;
constexpr int stateWidth = 200;
constexpr int narrowRow = 900; ///< below it the columns give way
constexpr int longest = 80;

struct Columns {
    QRect mark;
    QRect about;
    QRect state;
    QRect sum;
    QRect action;
};

Columns columnsOf(const QRect &row)
{
    const bool narrow = row.width() < narrowRow;
    const QRect inner = row.adjusted(side, padding, -side, -padding);
    Columns columns;
    columns.mark = QRect(inner.x(), row.center().y() - markSide / 2, markSide, markSide);
    const int action = narrow ? actionWidth - 24 : actionWidth;
    columns.action = QRect(inner.right() + 1 - action, inner.y(), action, inner.height());
    columns.sum = QRect(columns.action.x() - gap - sumWidth, inner.y(), sumWidth, inner.height());
    const int state = narrow ? stateWidth - 32 : stateWidth;
    columns.state = QRect(columns.sum.x() - gap - state, inner.y(), state, inner.height());
    const int left = columns.mark.right() + 1 + 12;
    columns.about = QRect(left, inner.y(), columns.state.x() - gap - left, inner.height());
    return columns;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Order", text);
}

QString day(UtcTime at, UtcTime now)
{
    return listTime(at, now, QLocale(), QTimeZone::systemTimeZone());
}

QString datesOf(const Order &order, UtcTime now)
{
    const QString created = day(order.createdAt, now);
    if (order.shippedAt)
        return translated(QT_TRANSLATE_NOOP("Order", "%1, shipped %2")).arg(created, day(*order.shippedAt, now));
    if (order.shipBy && order.state != u"cancelled")
        return translated(QT_TRANSLATE_NOOP("Order", "%1, ship by %2")).arg(created, day(*order.shipBy, now));
    return created;
}

QString aboutOf(const Order &order)
{
    QStringList parts;
    if (!order.buyerName.isEmpty())
        parts += isolated(singleLine(order.buyerName, longest));
    if (!order.items.empty())
        parts += isolated(singleLine(order.items.front().name, longest));
    return parts.join(u" · "_s);
}

void setInk(QPainter &painter, TextStyle style, Color color)
{
    painter.setFont(themeFont(style));
    painter.setPen(themeColor(color));
}

void paintAbout(QPainter &painter, const QRect &rect, const OrderLine &line)
{
    const int half = rect.height() / 2;
    const QRect upper(rect.x(), rect.y(), rect.width(), half);
    setInk(painter, TextStyle::MessageStrong, Color::Text);
    const int number = std::min(painter.fontMetrics().horizontalAdvance(line.number) + 1, rect.width());
    paintLine(painter, QRect(upper.x(), upper.y(), number, half), line.number);
    setInk(painter, TextStyle::Small, Color::TextMuted);
    paintLine(painter, upper.adjusted(number + 8, 0, 0, 0), line.scheme);
    setInk(painter, TextStyle::Body, Color::TextMuted);
    paintLine(painter, QRect(rect.x(), rect.y() + half, rect.width(), rect.height() - half), line.about);
}

// The dates take a second line where a language has long words for them.
void paintState(QPainter &painter, const QRect &rect, const OrderLine &line)
{
    const TextLines dates(line.dates, TextStyle::Small, rect.width(), 2);
    const int state = themeLine(TextStyle::SmallStrong);
    const int top = rect.y() + (rect.height() - state - dates.height()) / 2;
    setInk(painter, TextStyle::SmallStrong, line.stateColor);
    paintLine(painter, QRect(rect.x(), top, rect.width(), state), line.state);
    dates.paint(painter, QPoint(rect.x(), top + state), themeColor(Color::TextMuted));
}

void paintButton(QPainter &painter, const QRect &rect, const OrderLine &line, const OrderLineState &state)
{
    const ButtonLook look = buttonLook(ButtonKind::Secondary, {.enabled = !state.busy, .hover = state.buttonHover});
    paintBox(painter, rect, look.box);
    painter.setFont(themeFont(TextStyle::Body));
    painter.setPen(look.ink);
    paintLine(painter, rect, state.busy ? translated(QT_TRANSLATE_NOOP("Order", "Opening…")) : line.action,
              Qt::AlignHCenter);
}

} // namespace

OrderLine orderLine(const OrderRow &row, const Profile *profile, UtcTime now)
{
    const Order &order = row.order;
    const Scheme *scheme = profile != nullptr ? profile->scheme(order.scheme) : nullptr;
    OrderLine line;
    line.number = isolated(singleLine(order.number, longest));
    line.scheme = scheme != nullptr ? scheme->name : singleLine(order.scheme, longest);
    line.about = aboutOf(order);
    line.state = order_words::state(order.state);
    line.stateColor = order_words::stateColor(order.state);
    line.dates = datesOf(order, now);
    line.sum = moneyText(order.total);
    line.mark = profile != nullptr ? profile->mark : unknownShopMark();
    const auto block = profile != nullptr ? chatStartBlock(*profile, order, now) : std::nullopt;
    if (!row.dialog.isEmpty())
        line.action = chat_start_words::openChat();
    else if (block)
        line.reason = chat_start_words::whyNot(*block, order, now);
    else
        line.action = chat_start_words::write();
    return line;
}

QString spoken(const OrderLine &line)
{
    QStringList parts{line.number,
                      line.scheme,
                      line.about,
                      line.state,
                      line.dates,
                      line.sum,
                      line.action.isEmpty() ? line.reason : line.action};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int orderLineHeight()
{
    return 2 * padding + 3 * themeLine(TextStyle::Small) + 4; // state and two lines of dates
}

QRect orderButtonRect(const QRect &row, const OrderLine &line)
{
    if (line.action.isEmpty())
        return {};
    const QRect room = columnsOf(row).action;
    return {room.x(), room.center().y() - buttonHeight / 2, room.width(), buttonHeight};
}

void paintOrderLine(QPainter &painter, const QRect &row, const OrderLine &line, const OrderLineState &state)
{
    painter.save();
    painter.setClipRect(row, Qt::IntersectClip);
    painter.fillRect(row, themeColor(state.hover || state.current ? Color::Hover : Color::Surface));
    painter.fillRect(row.x(), row.bottom(), row.width(), 1, themeColor(Color::Line));
    const Columns columns = columnsOf(row);
    paintShopMark(painter, columns.mark, line.mark);
    paintAbout(painter, columns.about, line);
    paintState(painter, columns.state, line);
    setInk(painter, TextStyle::MessageStrong, Color::Text);
    paintLine(painter, columns.sum, line.sum, Qt::AlignRight);
    if (!line.action.isEmpty()) {
        paintButton(painter, orderButtonRect(row, line), line, state);
    } else {
        const TextLines reason(line.reason, TextStyle::Small, columns.action.width(), 3);
        const QPoint place(columns.action.x(), columns.action.center().y() - reason.height() / 2);
        reason.paint(painter, place, themeColor(Color::TextMuted));
    }
    if (state.focusRing)
        paintFocusRing(painter, row.adjusted(0, 0, 0, -1), 0);
    painter.restore();
}

} // namespace vitrina::ui
