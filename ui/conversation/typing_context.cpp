// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/typing_context.h"

#include "models/inbox.h"

namespace vitrina::ui {

TypingContext typingContext(const Inbox &inbox, const Profile *profile)
{
    TypingContext context;
    const auto &dialog = inbox.current();
    if (!dialog)
        return context;
    context.profile = profile;
    context.language = dialog->language;
    if (const Shop *shop = inbox.shop(dialog->shop))
        context.allowedHosts = shop->settings.allowedHosts;
    const auto add = [&context](const QString &number) {
        if (!number.isEmpty())
            context.ownNumbers.push_back(number);
    };
    add(dialog->orderNumber);
    if (const auto &order = inbox.currentOrder()) {
        add(order->number);
        add(order->tracking);
        for (const OrderItem &item : order->items)
            add(item.article);
    }
    return context;
}

} // namespace vitrina::ui
