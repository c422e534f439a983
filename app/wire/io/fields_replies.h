// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/io/fields_values.h"

/// The bodies of replies.
namespace vitrina::wire {

template <typename Io, Of<Done> V> void fields(Io &, V &)
{
}

template <typename Io, Of<MessageSent> V> void fields(Io &io, V &v)
{
    io.object("message"_L1, v.message);
}

template <typename Io, Of<DialogOpened> V> void fields(Io &io, V &v)
{
    io.object("dialog"_L1, v.dialog);
}

template <typename Io, Of<QuickReplyStored> V> void fields(Io &io, V &v)
{
    io.object("quick_reply"_L1, v.reply);
}

template <typename Io, Of<ReportFiled> V> void fields(Io &io, V &v)
{
    io.object("report"_L1, v.report);
}

template <typename Io, Of<UploadState> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
    io.number("received"_L1, v.received);
    io.optionalFlag("complete"_L1, v.complete);
}

template <typename Io, Of<SnapshotItems> V> void fields(Io &io, V &v)
{
    io.optionalList("users"_L1, v.users);
    io.optionalList("shops"_L1, v.shops);
    io.optionalList("quick_replies"_L1, v.quickReplies);
    io.optionalList("drafts"_L1, v.drafts);
    io.optionalList("reports"_L1, v.reports);
    io.optionalList("orders"_L1, v.orders);
    io.optionalList("dialogs"_L1, v.dialogs);
    io.optionalText("next"_L1, v.next);
    io.number("total"_L1, v.total);
}

template <typename Io, Of<HistoryItems> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
    io.readableList("messages"_L1, v.messages, v.unreadable);
    io.optionalFlag("more"_L1, v.more);
}

template <typename Io, Of<RecentItems> V> void fields(Io &io, V &v)
{
    io.optionalList("dialogs"_L1, v.dialogs, maxRecentDialogs);
}

template <typename Io, Of<CommandOutcome> V> void fields(Io &io, V &v)
{
    io.flag("known"_L1, v.known);
    io.optionalObject("error"_L1, v.error);
}

template <typename Io, Of<DownloadStarted> V> void fields(Io &io, V &v)
{
    io.object("attachment"_L1, v.attachment);
    io.optionalNumber("offset"_L1, v.offset);
}

template <typename Io, Of<OrderFound> V> void fields(Io &io, V &v)
{
    io.object("order"_L1, v.order);
}

template <typename Io, Of<EvidenceItems> V> void fields(Io &io, V &v)
{
    io.id("chain"_L1, v.chain);
    io.optionalList("entries"_L1, v.entries);
    io.optionalFlag("more"_L1, v.more);
}

} // namespace vitrina::wire
