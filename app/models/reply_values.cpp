// SPDX-License-Identifier: Apache-2.0
#include "models/reply_values.h"

#include "domain/text.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

QDate dayOf(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at)).date();
}

} // namespace

ReplyValues replyValuesOf(const Dialog &dialog, const std::optional<Order> &order, const Shop *shop, const User &user)
{
    ReplyValues values;
    const auto put = [&values](ReplyVariable variable, const QString &value) {
        // From outside: one line, without signs that could reach into the sentence round it.
        if (const QString clean = singleLine(value); !clean.isEmpty())
            values.insert(variable, clean);
    };
    put(ReplyVariable::Buyer, dialog.name);
    put(ReplyVariable::Order, dialog.orderNumber);
    if (shop != nullptr)
        put(ReplyVariable::Shop, shop->name);
    put(ReplyVariable::Operator, user.name);
    if (!order)
        return values;
    QStringList goods;
    for (const OrderItem &item : order->items)
        goods.append(item.name);
    put(ReplyVariable::Goods, goods.join(u", "_s));
    put(ReplyVariable::Tracking, order->tracking);
    // In figures, as the locale writes them: the buyer may read another language.
    if (order->deliverBy)
        put(ReplyVariable::Delivery, QLocale().toString(dayOf(*order->deliverBy), QLocale::ShortFormat));
    return values;
}

} // namespace vitrina
