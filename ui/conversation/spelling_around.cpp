// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/spelling_around.h"

#include "marketplace/profile.h"
#include "models/inbox.h"
#include "spelling/letters.h"

namespace vitrina::ui {
namespace {

constexpr int lastMessages = 20;
constexpr qsizetype enoughText = 2000;

QString buyersWords(const MessageListModel &messages)
{
    QString words;
    const int rows = messages.rowCount();
    for (int row = rows - 1; row >= 0 && row >= rows - lastMessages && words.size() < enoughText; --row) {
        if (messages.message(row).author == PartyRole::Buyer)
            words += messages.message(row).text.left(enoughText) + u'\n';
    }
    return words;
}

} // namespace

spelling::SpellingQuestion spellingAround(Inbox &inbox, const Profile *profile)
{
    spelling::SpellingQuestion around;
    const auto &dialog = inbox.current();
    if (!dialog)
        return around;
    around.hint =
        dialog->language.isEmpty() ? spelling::languageOfText(buyersWords(inbox.messages())) : dialog->language;
    around.names = {dialog->name, inbox.user().name};
    if (const Shop *shop = inbox.shop(dialog->shop))
        around.names += shop->name;
    if (profile != nullptr) {
        for (const QString &brand : profile->brandAliases)
            around.names += brand;
    }
    if (const auto &order = inbox.currentOrder()) {
        around.names += order->buyerName;
        for (const OrderItem &item : order->items)
            around.names += item.name;
    }
    return around;
}

} // namespace vitrina::ui
