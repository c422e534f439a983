// SPDX-License-Identifier: Apache-2.0
#include "hub/server/capabilities.h"

#include "wire/codec.h"

namespace vitrina::hub {

QString hubName()
{
    return QStringLiteral("vitrina-hub " VITRINA_VERSION);
}

const QStringList &capabilities()
{
    using namespace wire;
    static const QStringList names{nameOf(CommandBody(SendMessage{})),
                                   nameOf(CommandBody(MarkRead{})),
                                   nameOf(CommandBody(MarkUnread{})),
                                   nameOf(CommandBody(MarkDialog{})),
                                   nameOf(CommandBody(PutDraft{})),
                                   nameOf(CommandBody(PutQuickReply{})),
                                   nameOf(CommandBody(DeleteQuickReply{})),
                                   nameOf(CommandBody(FileReport{})),
                                   nameOf(CommandBody(MarkStep{})),
                                   nameOf(CommandBody(SetSwitch{})),
                                   nameOf(CommandBody(PutShopSettings{})),
                                   nameOf(CommandBody(OpenDialog{})),
                                   nameOf(CommandBody(ForgetBuyer{})),
                                   nameOf(QueryBody(SnapshotPage{})),
                                   nameOf(QueryBody(HistoryPage{})),
                                   nameOf(QueryBody(RecentMessages{})),
                                   nameOf(QueryBody(CommandStatus{})),
                                   nameOf(QueryBody(GetOrder{})),
                                   nameOf(QueryBody(EvidencePage{})),
                                   nameOf(QueryBody(Download{})),
                                   nameOf(CommandBody(BeginUpload{})),
                                   nameOf(CommandBody(CommitUpload{})),
                                   nameOf(QueryBody(UploadStatus{})),
                                   QStringLiteral("typing"),
                                   QStringLiteral("presence")};
    return names;
}

} // namespace vitrina::hub
