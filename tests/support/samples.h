// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/dialog.h"
#include "domain/message.h"

/// Values with something in every member, for tests that must notice when one gets lost.
namespace vitrina::samples {
using namespace Qt::StringLiterals;

/// `seconds` after a fixed moment.
[[nodiscard]] inline UtcTime at(qint64 seconds)
{
    return fromMilliseconds(1'785'335'465'120 + seconds * 1000);
}

/// Always the same one, so that a file written by one process can be read by another.
[[nodiscard]] inline DatabaseKey key(char seed = 'k')
{
    return DatabaseKey(QByteArray(DatabaseKey::size, seed));
}

/// Nobody waits, nothing unread, the seller may write.
[[nodiscard]] inline Dialog plainDialog(const QString &id)
{
    Dialog dialog;
    dialog.id = DialogId(id);
    dialog.shop = ShopId(u"shop-1"_s);
    dialog.label = PartyRole::Buyer;
    dialog.name = u"Анна Петрова"_s;
    dialog.status = DialogStatus::Open;
    dialog.last = {u"Спасибо"_s, PartyRole::Buyer, at(0), 0};
    return dialog;
}

[[nodiscard]] inline Dialog fullDialog(const QString &id)
{
    Dialog dialog;
    dialog.id = DialogId(id);
    dialog.shop = ShopId(u"shop-4"_s);
    dialog.label = PartyRole::Support;
    dialog.name = u"Գոռ 👩‍👩‍👧 Łukasz"_s;
    dialog.language = u"hy"_s;
    dialog.section = u"orders"_s;
    dialog.origin = u"product_page"_s;
    dialog.site = u"ovoko.pl"_s;
    dialog.order = OrderId(u"order-9"_s);
    dialog.orderNumber = u"0137-0042-1"_s;
    dialog.subscriber = true;
    dialog.isPublic = true;
    dialog.status = DialogStatus::NotYetOpen;
    dialog.writeBlock = WriteBlock{u"not_shipped"_s, at(600)};
    dialog.unread = 3;
    dialog.last = {u"Ո՞ւր է պատվերը"_s, PartyRole::System, at(5), 2};
    dialog.waitingSince = at(-60);
    dialog.answerDue = at(7200);
    dialog.writeUntil = at(86400);
    dialog.pinned = true;
    dialog.muted = true;
    dialog.reported = true;
    return dialog;
}

[[nodiscard]] inline Message message(const QString &dialog, qint64 position, const QString &text)
{
    Message message;
    message.id = MessageId(u"%1/%2"_s.arg(dialog).arg(position));
    message.dialog = DialogId(dialog);
    message.position = position;
    message.author = PartyRole::Buyer;
    message.at = at(position);
    message.text = text;
    return message;
}

[[nodiscard]] inline Message fullMessage(const QString &dialog, qint64 position)
{
    Message m = message(dialog, position, u"Guten Tag, wann kommt das Paket?"_s);
    m.author = PartyRole::Seller;
    m.authorName = u"Մարո"_s;
    m.language = u"de"_s;
    m.translation = Translation{u"Добрый день, когда придёт посылка?"_s, u"ru"_s};
    m.attachments = {{AttachmentId(u"a-1"_s), u"../photo\"1.jpg"_s, u"image/jpeg"_s, Q_INT64_C(5'000'000'000),
                      QString(64, u'f'), 4000, 3000},
                     {AttachmentId(u"a-2"_s), u"չափսեր.pdf"_s, u"application/pdf"_s, 1, {}, 0, 0}};
    m.delivery = Delivery::Refused;
    m.refusal = u"forbidden_content: phone"_s;
    m.moderation = Moderation::Cancelled;
    m.command = CommandId(u"command-7"_s);
    m.answers = MessageId(u"question-3"_s);
    return m;
}

} // namespace vitrina::samples
