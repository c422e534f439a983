// SPDX-License-Identifier: Apache-2.0
#include "models/reply_values.h"

#include "domain/text.h"

#include <QStringList>

namespace vitrina {
using namespace Qt::StringLiterals;

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
    put(ReplyVariable::Delivery, order->delivery);
    return values;
}

} // namespace vitrina
