// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/io/fields_values.h"

/// The bodies of events.
namespace vitrina::wire {

template <typename Io, Of<ShopChanged> V> void fields(Io &io, V &v)
{
    io.object("shop"_L1, v.shop);
}

template <typename Io, Of<ShopGone> V> void fields(Io &io, V &v)
{
    io.id("shop"_L1, v.shop);
}

template <typename Io, Of<UserChanged> V> void fields(Io &io, V &v)
{
    io.object("user"_L1, v.user);
}

template <typename Io, Of<DialogChanged> V> void fields(Io &io, V &v)
{
    io.object("dialog"_L1, v.dialog);
}

template <typename Io, Of<DialogGone> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
    io.optionalFlag("forgotten"_L1, v.forgotten);
}

template <typename Io, Of<MessageChanged> V> void fields(Io &io, V &v)
{
    io.object("message"_L1, v.message);
    io.optionalObject("dialog"_L1, v.dialog);
}

template <typename Io, Of<MessageGone> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
    io.id("message"_L1, v.message);
}

template <typename Io, Of<DraftChanged> V> void fields(Io &io, V &v)
{
    io.object("draft"_L1, v.draft);
    io.optionalText("device"_L1, v.device);
}

template <typename Io, Of<QuickReplyChanged> V> void fields(Io &io, V &v)
{
    io.object("quick_reply"_L1, v.reply);
}

template <typename Io, Of<QuickReplyGone> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
}

template <typename Io, Of<ReportChanged> V> void fields(Io &io, V &v)
{
    io.object("report"_L1, v.report);
}

template <typename Io, Of<OrderChanged> V> void fields(Io &io, V &v)
{
    io.object("order"_L1, v.order);
}

} // namespace vitrina::wire
