// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/error.h"
#include "domain/evidence.h"
#include "domain/fraud_report.h"
#include "domain/message.h"
#include "domain/order.h"
#include "domain/quick_reply.h"
#include "domain/shop.h"
#include "wire/io/reader.h"
#include "wire/io/writer.h"

#include <concepts>

/// The fields of every value, once for reading and for writing: `fields(reader, value)` fills it, `fields(writer,
/// value)` writes it. The schema in resources/protocol says the same to everybody else; a test holds them together.
namespace vitrina::wire {

using namespace Qt::StringLiterals;

/// T, or const T when it is written.
template <typename T, typename Value>
concept Of = std::same_as<std::remove_const_t<T>, Value>;

template <typename Io, Of<User> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
    io.text("name"_L1, v.name);
    io.name("role"_L1, v.role);
}

template <typename Io, Of<WorkHours> V> void fields(Io &io, V &v)
{
    io.number("day"_L1, v.day);
    io.number("from"_L1, v.from);
    io.number("to"_L1, v.to);
}

template <typename Io, Of<ShopSettings> V> void fields(Io &io, V &v)
{
    io.optionalNumber("answer_minutes"_L1, v.answerMinutes);
    io.texts("allowed_hosts"_L1, v.allowedHosts, maxPageItems);
    io.optionalText("time_zone"_L1, v.timeZone);
    io.optionalList("hours"_L1, v.hours);
}

template <typename Io, Of<Shop> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
    io.text("marketplace"_L1, v.marketplace);
    io.text("name"_L1, v.name);
    io.optionalFlag("chat_access"_L1, v.chatAccess, true);
    io.optionalFlag("quick_replies"_L1, v.quickReplies, true);
    io.optionalFlag("product_page_messages"_L1, v.productPageMessages, true);
    io.optionalFlag("buyer_messages"_L1, v.buyerMessages, true);
    io.optionalObject("settings"_L1, v.settings);
}

template <typename Io, Of<WriteBlock> V> void fields(Io &io, V &v)
{
    io.text("reason"_L1, v.reason);
    io.optionalTime("from"_L1, v.from);
}

template <typename Io, Of<Preview> V> void fields(Io &io, V &v)
{
    io.text("text"_L1, v.text, maxTextUnits);
    io.name("author"_L1, v.author);
    io.time("at"_L1, v.at);
    io.optionalNumber("attachments"_L1, v.attachments);
}

template <typename Io, Of<Dialog> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
    io.id("shop"_L1, v.shop);
    io.name("label"_L1, v.label);
    io.text("name"_L1, v.name);
    io.optionalText("language"_L1, v.language);
    io.optionalText("section"_L1, v.section);
    io.optionalText("origin"_L1, v.origin);
    io.optionalText("site"_L1, v.site);
    io.optionalId("buyer"_L1, v.buyer);
    io.optionalId("order"_L1, v.order);
    io.optionalText("order_number"_L1, v.orderNumber);
    io.optionalFlag("subscriber"_L1, v.subscriber);
    io.optionalFlag("public"_L1, v.isPublic);
    io.name("status"_L1, v.status);
    io.optionalObject("write_block"_L1, v.writeBlock);
    io.optionalNumber("unread"_L1, v.unread);
    io.optionalObject("last"_L1, v.last);
    io.optionalTime("waiting_since"_L1, v.waitingSince);
    io.optionalTime("answer_due"_L1, v.answerDue);
    io.optionalTime("write_until"_L1, v.writeUntil);
    io.optionalFlag("pinned"_L1, v.pinned);
    io.optionalFlag("muted"_L1, v.muted);
    io.optionalFlag("reported"_L1, v.reported);
}

template <typename Io, Of<Attachment> V> void fields(Io &io, V &v)
{
    io.optionalId("id"_L1, v.id);
    io.text("name"_L1, v.name);
    io.text("media_type"_L1, v.mediaType);
    io.number("bytes"_L1, v.bytes);
    io.optionalText("sha256"_L1, v.sha256);
    io.optionalNumber("width"_L1, v.width);
    io.optionalNumber("height"_L1, v.height);
}

template <typename Io, Of<Translation> V> void fields(Io &io, V &v)
{
    io.text("text"_L1, v.text, maxTextUnits);
    io.text("language"_L1, v.language);
}

template <typename Io, Of<Message> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
    io.id("dialog"_L1, v.dialog);
    io.number("position"_L1, v.position);
    io.name("author"_L1, v.author);
    io.optionalText("author_name"_L1, v.authorName);
    io.time("at"_L1, v.at);
    io.text("text"_L1, v.text, maxTextUnits);
    io.optionalText("language"_L1, v.language);
    io.optionalObject("translation"_L1, v.translation);
    io.optionalList("attachments"_L1, v.attachments);
    io.optionalName("delivery"_L1, v.delivery, Delivery::Unknown);
    io.optionalText("refusal"_L1, v.refusal);
    io.optionalName("moderation"_L1, v.moderation, Moderation::None);
    io.optionalId("command"_L1, v.command);
    io.optionalId("answers"_L1, v.answers);
    io.optionalFlag("automatic"_L1, v.automatic);
}

template <typename Io, Of<Draft> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
    io.text("text"_L1, v.text, maxTextUnits);
    io.time("at"_L1, v.at);
}

template <typename Io, Of<Money> V> void fields(Io &io, V &v)
{
    io.number("minor"_L1, v.minor, -maxInteger);
    io.text("currency"_L1, v.currency);
}

template <typename Io, Of<OrderItem> V> void fields(Io &io, V &v)
{
    io.text("name"_L1, v.name);
    io.optionalText("article"_L1, v.article);
    io.number("quantity"_L1, v.quantity);
    io.optionalObject("price"_L1, v.price);
    io.optionalObject("picture"_L1, v.picture);
}

template <typename Io, Of<Order> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
    io.id("shop"_L1, v.shop);
    io.optionalId("buyer"_L1, v.buyer);
    io.optionalText("buyer_name"_L1, v.buyerName);
    io.text("number"_L1, v.number);
    io.optionalText("scheme"_L1, v.scheme);
    io.text("state"_L1, v.state);
    io.optionalList("items"_L1, v.items);
    io.optionalObject("total"_L1, v.total);
    io.optionalText("delivery"_L1, v.delivery);
    io.optionalText("phone"_L1, v.phone);
    io.time("created_at"_L1, v.createdAt);
    io.optionalTime("paid_at"_L1, v.paidAt);
    io.optionalTime("shipped_at"_L1, v.shippedAt);
    io.optionalTime("ship_by"_L1, v.shipBy);
    io.optionalTime("deliver_by"_L1, v.deliverBy);
    io.optionalText("tracking"_L1, v.tracking);
}

template <typename Io, Of<QuickReply> V> void fields(Io &io, V &v)
{
    io.optionalId("id"_L1, v.id);
    io.id("shop"_L1, v.shop);
    io.optionalText("title"_L1, v.title);
    io.text("text"_L1, v.text, maxTextUnits);
    io.optionalName("state"_L1, v.state, QuickReplyState::Unknown);
    io.optionalText("reason"_L1, v.reason);
}

template <typename Io, Of<DoneStep> V> void fields(Io &io, V &v)
{
    io.text("code"_L1, v.code);
    io.time("at"_L1, v.at);
    io.optionalText("by"_L1, v.by);
}

template <typename Io, Of<FraudReport> V> void fields(Io &io, V &v)
{
    io.optionalId("id"_L1, v.id);
    io.id("dialog"_L1, v.dialog);
    io.name("kind"_L1, v.kind);
    io.texts("reasons"_L1, v.reasons, maxPageItems);
    io.ids("evidence"_L1, v.evidence, maxPageItems);
    io.optionalText("note"_L1, v.note, maxTextUnits);
    io.optionalName("state"_L1, v.state, ReportState::Unknown);
    io.time("at"_L1, v.at);
    io.optionalId("command"_L1, v.command);
    io.optionalTime("decided_at"_L1, v.decidedAt);
    io.optionalList("done_steps"_L1, v.doneSteps, maxPageItems);
}

template <typename Io, Of<Error> V> void fields(Io &io, V &v)
{
    io.name("class"_L1, v.kind);
    io.text("code"_L1, v.code);
    io.optionalText("detail"_L1, v.detail);
}

template <typename Io, Of<Cursor> V> void fields(Io &io, V &v)
{
    io.id("epoch"_L1, v.epoch);
    io.number("seq"_L1, v.seq);
}

template <typename Io, Of<EvidenceEntry> V> void fields(Io &io, V &v)
{
    io.number("number"_L1, v.number, 1);
    io.time("at"_L1, v.at);
    io.text("kind"_L1, v.kind);
    io.optionalText("actor"_L1, v.actor);
    io.optionalText("content"_L1, v.content, maxTextUnits);
    io.optionalText("salt"_L1, v.salt);
    io.text("digest"_L1, v.digest);
    io.text("hash"_L1, v.hash);
}

} // namespace vitrina::wire
