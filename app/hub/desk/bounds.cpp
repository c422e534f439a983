// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/bounds.h"

#include "wire/frames.h"

namespace vitrina::hub {
namespace {

// Together with the texts, one value stays below half of the largest frame.
constexpr size_t maxAttachments = 20;
constexpr size_t maxItems = 100;
constexpr qsizetype maxListedName = 256;
constexpr size_t maxPictures = 50; ///< of the goods of one order
constexpr qsizetype maxPictureName = 64;

void cut(QString &text, qsizetype units = wire::maxNameUnits)
{
    if (text.size() <= units)
        return;
    text.truncate(text[units - 1].isHighSurrogate() ? units - 1 : units); // never half a character
}

template <typename... Texts> void cutAll(Texts &...texts)
{
    (cut(texts), ...);
}

template <typename... Texts> void cutListed(Texts &...texts)
{
    (cut(texts, maxListedName), ...);
}

template <typename Tag> bool isId(const Id<Tag> &id)
{
    return !id.isEmpty() && id.value().size() <= wire::maxIdUnits;
}

template <typename Tag> bool isIdOrNone(const Id<Tag> &id)
{
    return id.isEmpty() || isId(id);
}

template <typename T> void cutList(std::vector<T> &list, size_t max)
{
    if (list.size() > max)
        list.resize(max);
}

void boundPicture(OrderItem &item, size_t place)
{
    if (!item.picture)
        return;
    if (place >= maxPictures || !isId(item.picture->id))
        return item.picture.reset();
    cut(item.picture->name, maxPictureName);
    cut(item.picture->mediaType, maxPictureName);
    cut(item.picture->sha256, maxPictureName);
}

} // namespace

bool bound(Shop &shop)
{
    cutAll(shop.marketplace, shop.name);
    return isId(shop.id);
}

bool bound(Dialog &dialog)
{
    cutAll(dialog.name, dialog.language, dialog.section, dialog.origin, dialog.site, dialog.orderNumber);
    if (dialog.writeBlock)
        cut(dialog.writeBlock->reason);
    return isId(dialog.id) && isId(dialog.shop) && isIdOrNone(dialog.order) && isIdOrNone(dialog.buyer);
}

bool bound(Message &message)
{
    cut(message.text, wire::maxTextUnits);
    cutAll(message.authorName, message.language, message.refusal);
    if (message.translation) {
        cut(message.translation->text, wire::maxTextUnits);
        cut(message.translation->language);
    }
    cutList(message.attachments, maxAttachments);
    for (Attachment &attachment : message.attachments)
        cutListed(attachment.name, attachment.mediaType, attachment.sha256);
    return isId(message.id) && isId(message.dialog) && isIdOrNone(message.answers);
}

bool bound(Order &order)
{
    cutAll(order.buyerName, order.number, order.scheme, order.state, order.delivery, order.phone, order.tracking,
           order.total.currency);
    cutList(order.items, maxItems);
    for (size_t i = 0; i < order.items.size(); ++i) {
        OrderItem &item = order.items[i];
        cutListed(item.name, item.article, item.price.currency);
        boundPicture(item, i);
    }
    return isId(order.id) && isId(order.shop) && isIdOrNone(order.buyer);
}

bool bound(QuickReply &reply)
{
    cutAll(reply.title, reply.reason);
    cut(reply.text, wire::maxTextUnits);
    return isId(reply.id) && isId(reply.shop);
}

} // namespace vitrina::hub
