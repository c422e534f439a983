// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/frames.h"

namespace vitrina::wire {

/// The name of each frame, command, query, event and reply as it stands in a frame.
template <typename T> inline constexpr const char *contractName = nullptr;

template <> inline constexpr const char *contractName<Hello> = "hello";
template <> inline constexpr const char *contractName<Subscribe> = "subscribe";
template <> inline constexpr const char *contractName<Ack> = "ack";
template <> inline constexpr const char *contractName<Command> = "command";
template <> inline constexpr const char *contractName<Query> = "query";
template <> inline constexpr const char *contractName<Resumed> = "resumed";
template <> inline constexpr const char *contractName<SnapshotRequired> = "snapshot_required";
template <> inline constexpr const char *contractName<Denied> = "denied";
template <> inline constexpr const char *contractName<Live> = "live";
template <> inline constexpr const char *contractName<Events> = "events";
template <> inline constexpr const char *contractName<Reply> = "reply";
template <> inline constexpr const char *contractName<Ping> = "ping";
template <> inline constexpr const char *contractName<Pong> = "pong";
template <> inline constexpr const char *contractName<Typing> = "typing";
template <> inline constexpr const char *contractName<Presence> = "presence";
template <> inline constexpr const char *contractName<GoAway> = "go_away";

template <> inline constexpr const char *contractName<SendMessage> = "message.send";
template <> inline constexpr const char *contractName<MarkRead> = "dialog.read";
template <> inline constexpr const char *contractName<MarkUnread> = "dialog.unread";
template <> inline constexpr const char *contractName<MarkDialog> = "dialog.mark";
template <> inline constexpr const char *contractName<PutDraft> = "draft.put";
template <> inline constexpr const char *contractName<PutQuickReply> = "quick_reply.put";
template <> inline constexpr const char *contractName<DeleteQuickReply> = "quick_reply.delete";
template <> inline constexpr const char *contractName<FileReport> = "report.file";
template <> inline constexpr const char *contractName<MarkStep> = "report.step";
template <> inline constexpr const char *contractName<SetSwitch> = "switch.set";
template <> inline constexpr const char *contractName<PutShopSettings> = "shop.settings.put";
template <> inline constexpr const char *contractName<OpenDialog> = "dialog.open";
template <> inline constexpr const char *contractName<ForgetBuyer> = "buyer.forget";
template <> inline constexpr const char *contractName<BeginUpload> = "upload.begin";
template <> inline constexpr const char *contractName<CommitUpload> = "upload.commit";

template <> inline constexpr const char *contractName<SnapshotPage> = "snapshot.page";
template <> inline constexpr const char *contractName<HistoryPage> = "history.page";
template <> inline constexpr const char *contractName<RecentMessages> = "history.recent";
template <> inline constexpr const char *contractName<CommandStatus> = "command.status";
template <> inline constexpr const char *contractName<UploadStatus> = "upload.status";
template <> inline constexpr const char *contractName<Download> = "attachment.get";
template <> inline constexpr const char *contractName<GetOrder> = "order.get";
template <> inline constexpr const char *contractName<EvidencePage> = "evidence.page";

template <> inline constexpr const char *contractName<ShopChanged> = "shop.changed";
template <> inline constexpr const char *contractName<ShopGone> = "shop.gone";
template <> inline constexpr const char *contractName<UserChanged> = "user.changed";
template <> inline constexpr const char *contractName<DialogChanged> = "dialog.changed";
template <> inline constexpr const char *contractName<DialogGone> = "dialog.gone";
template <> inline constexpr const char *contractName<MessageChanged> = "message.changed";
template <> inline constexpr const char *contractName<MessageGone> = "message.gone";
template <> inline constexpr const char *contractName<DraftChanged> = "draft.changed";
template <> inline constexpr const char *contractName<QuickReplyChanged> = "quick_reply.changed";
template <> inline constexpr const char *contractName<QuickReplyGone> = "quick_reply.gone";
template <> inline constexpr const char *contractName<ReportChanged> = "report.changed";
template <> inline constexpr const char *contractName<OrderChanged> = "order.changed";

template <> inline constexpr const char *contractName<Done> = "done";
template <> inline constexpr const char *contractName<MessageSent> = "message_sent";
template <> inline constexpr const char *contractName<DialogOpened> = "dialog_opened";
template <> inline constexpr const char *contractName<QuickReplyStored> = "quick_reply_stored";
template <> inline constexpr const char *contractName<ReportFiled> = "report_filed";
template <> inline constexpr const char *contractName<UploadState> = "upload_state";
template <> inline constexpr const char *contractName<SnapshotItems> = "snapshot_items";
template <> inline constexpr const char *contractName<HistoryItems> = "history_items";
template <> inline constexpr const char *contractName<RecentItems> = "recent_items";
template <> inline constexpr const char *contractName<CommandOutcome> = "command_outcome";
template <> inline constexpr const char *contractName<DownloadStarted> = "download_started";
template <> inline constexpr const char *contractName<OrderFound> = "order_found";
template <> inline constexpr const char *contractName<EvidenceItems> = "evidence_items";

} // namespace vitrina::wire
