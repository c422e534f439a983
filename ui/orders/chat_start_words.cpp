// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/chat_start_words.h"

#include "ui/dialogs/list_time.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace vitrina::ui::chat_start_words {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ChatStart", text);
}

QString day(UtcTime at, UtcTime now)
{
    return listTime(at, now, QLocale(), QTimeZone::systemTimeZone());
}

} // namespace

QString write()
{
    return translated(QT_TRANSLATE_NOOP("ChatStart", "Write to buyer"));
}

QString openChat()
{
    return translated(QT_TRANSLATE_NOOP("ChatStart", "Open the chat"));
}

QString whyNot(const WriteBlock &block, const Order &order, UtcTime now)
{
    if (block.reason == u"buyer_first")
        return translated(QT_TRANSLATE_NOOP("ChatStart", "Only the buyer can start this chat"));
    if (block.from)
        return translated(QT_TRANSLATE_NOOP("ChatStart", "You can write from %1")).arg(day(*block.from, now));
    if (block.reason == u"not_paid")
        return translated(QT_TRANSLATE_NOOP("ChatStart", "You can write once the order is paid"));
    if (block.reason == u"not_shipped" && order.shipBy && *order.shipBy > now)
        return translated(QT_TRANSLATE_NOOP("ChatStart", "You can write once the order is shipped, due by %1"))
            .arg(day(*order.shipBy, now));
    if (block.reason == u"not_shipped")
        return translated(QT_TRANSLATE_NOOP("ChatStart", "You can write once the order is shipped"));
    if (block.reason == u"not_delivered")
        return translated(QT_TRANSLATE_NOOP("ChatStart", "You can write once the order is delivered"));
    return translated(QT_TRANSLATE_NOOP("ChatStart", "The marketplace does not let you write now"));
}

} // namespace vitrina::ui::chat_start_words
