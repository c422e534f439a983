// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/io/fields_values.h"

/// The bodies of commands and queries.
namespace vitrina::wire {

template <typename Io, Of<SendMessage> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
    io.text("text"_L1, v.text, maxTextUnits);
    io.ids("attachments"_L1, v.attachments, maxPageItems);
    io.optionalId("answers"_L1, v.answers);
    io.optionalId("quick_reply"_L1, v.quickReply);
    io.texts("confirmed"_L1, v.confirmed, maxPageItems);
}

template <typename Io, Of<MarkRead> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
    io.number("up_to"_L1, v.upTo);
}

template <typename Io, Of<MarkUnread> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
}

template <typename Io, Of<MarkDialog> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
    io.optionalFlag("pinned"_L1, v.pinned);
    io.optionalFlag("muted"_L1, v.muted);
    io.optionalFlag("no_answer_needed"_L1, v.noAnswerNeeded);
}

template <typename Io, Of<PutDraft> V> void fields(Io &io, V &v)
{
    io.object("draft"_L1, v.draft);
}

template <typename Io, Of<PutQuickReply> V> void fields(Io &io, V &v)
{
    io.object("quick_reply"_L1, v.reply);
}

template <typename Io, Of<DeleteQuickReply> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
}

template <typename Io, Of<FileReport> V> void fields(Io &io, V &v)
{
    io.object("report"_L1, v.report);
}

template <typename Io, Of<MarkStep> V> void fields(Io &io, V &v)
{
    io.optionalId("report"_L1, v.report);
    io.optionalId("filed_by"_L1, v.filedBy);
    io.text("step"_L1, v.step);
    io.flag("done"_L1, v.done);
}

template <typename Io, Of<SetSwitch> V> void fields(Io &io, V &v)
{
    io.id("shop"_L1, v.shop);
    io.text("name"_L1, v.name);
    io.flag("on"_L1, v.on);
}

template <typename Io, Of<PutShopSettings> V> void fields(Io &io, V &v)
{
    io.id("shop"_L1, v.shop);
    io.object("settings"_L1, v.settings);
}

template <typename Io, Of<OpenDialog> V> void fields(Io &io, V &v)
{
    io.id("order"_L1, v.order);
}

template <typename Io, Of<ForgetBuyer> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
}

template <typename Io, Of<BeginUpload> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
    io.object("attachment"_L1, v.attachment);
}

template <typename Io, Of<CommitUpload> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
}

template <typename Io, Of<SnapshotPage> V> void fields(Io &io, V &v)
{
    io.optionalText("after"_L1, v.after);
    io.optionalCount("limit"_L1, v.limit, maxPageItems, SnapshotPage{}.limit);
}

template <typename Io, Of<HistoryPage> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
    io.optionalNumber("before"_L1, v.before);
    io.optionalCount("limit"_L1, v.limit, maxPageItems, HistoryPage{}.limit);
}

template <typename Io, Of<RecentMessages> V> void fields(Io &io, V &v)
{
    io.ids("dialogs"_L1, v.dialogs, maxRecentDialogs);
    io.optionalCount("per_dialog"_L1, v.perDialog, maxRecentMessages, RecentMessages{}.perDialog);
}

template <typename Io, Of<CommandStatus> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
}

template <typename Io, Of<UploadStatus> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
}

template <typename Io, Of<Download> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
    io.optionalNumber("offset"_L1, v.offset);
}

template <typename Io, Of<GetOrder> V> void fields(Io &io, V &v)
{
    io.id("id"_L1, v.id);
}

template <typename Io, Of<EvidencePage> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
    io.optionalFlag("of_shop"_L1, v.ofShop);
    io.optionalNumber("after"_L1, v.after);
}

} // namespace vitrina::wire
