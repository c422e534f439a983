// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/accepted_finding.h"
#include "domain/connection_status.h"
#include "domain/dialog_row.h"
#include "domain/fraud_report.h"
#include "domain/message.h"
#include "domain/order.h"
#include "domain/order_row.h"
#include "domain/outgoing_file.h"
#include "domain/proof.h"
#include "domain/quick_reply.h"
#include "domain/shop.h"

#include <QObject>
#include <QUrl>

#include <variant>

namespace vitrina {

/// What the user wants. Values only: they cross to the engine's thread.
namespace intent {
struct Open {
    DialogId dialog;
};
struct Close { };
struct LoadOlder {
    DialogId dialog;
    qint64 before = 0; ///< position
};
struct Send {
    CommandId command; ///< made by the caller, who shows the message at once
    DialogId dialog;
    QString text;
    MessageId answers; ///< RZ-5
    std::vector<QString> confirmed = {}; ///< codes of the warnings that the user confirmed (RZ-6, YM-6)
    QuickReplyId quickReply = {}; ///< the template it was made from, may be empty (OZ-5)
    bool withFiles = false; ///< OV-3: those that wait in this dialog, all of them at the hub
};
struct Retry {
    CommandId command;
};
struct Discard {
    CommandId command;
    bool keepFiles = false; ///< the message is written anew: its files wait for it (OV-3)
};
struct SaveDraft {
    Draft draft;
};
struct MarkRead {
    DialogId dialog;
    qint64 upTo = 0; ///< position; 0: the newest message that is here
};
struct MarkUnread {
    DialogId dialog;
};
struct SetPinned {
    DialogId dialog;
    bool on = false;
};
struct SetMuted {
    DialogId dialog;
    bool on = false;
};
/// Nobody waits for an answer in this dialog any more; or, as its undo, he does.
struct SetNoAnswerNeeded {
    DialogId dialog;
    bool on = false;
};
/// The following have an id that the caller made: notice::Settled says what became of them, possibly much later.
struct PutQuickReply { ///< OZ-6
    CommandId command;
    QuickReply reply; ///< an empty id creates
};
struct DeleteQuickReply { ///< OZ-6
    CommandId command;
    QuickReplyId id;
};
struct FileReport { ///< OZ-9, OZ-10
    CommandId command;
    FraudReport report; ///< id and state are the hub's
};
/// OZ-9: a step after a confirmed report is done, or not after all.
struct MarkStep {
    CommandId command;
    DialogId dialog;
    ReportId report; ///< empty while the hub has not answered the report itself
    CommandId filedBy; ///< FraudReport::command
    QString step; ///< code of the profile
    bool done = true;
};
struct SetSwitch { ///< OZ-11, YM-2
    CommandId command;
    ShopId shop;
    QString name; ///< id of a switch of the profile
    bool on = false;
};
struct PutShopSettings { ///< for Owner and Administrator
    CommandId command;
    ShopId shop;
    ShopSettings settings; ///< all of them
};
struct OpenOrder { ///< OZ-4: the dialog of an order
    CommandId command;
    OrderId order;
};
struct ForgetBuyer { ///< RZ-7
    CommandId command;
    DialogId dialog;
};
/// What happened in this dialog, to be proved to somebody else; answered by notice::ProofRead.
struct ReadProof {
    DialogId dialog;
};
/// "It's fine", or its undo. Stays on this computer.
struct AcceptFinding {
    AcceptedFinding finding;
    bool on = false;
};
/// OV-3: a file of a message. notice::File tells how it goes, and brings it; the same again after a failure tries
/// again.
struct FetchFile {
    Attachment file;
};
/// A page of orders, newest first; answered by notice::Orders. From then on their changes are told, too.
struct ListOrders {
    ShopId shop; ///< empty: of all
    QString number; ///< that the order's number begins with; may be empty
    UtcTime olderThan{}; ///< what came last before, with its id; without an id: from the start
    OrderId after;
};
/// OV-3: a file for the message that is being typed; notice::Outgoing tells how it goes. What it holds is kept here.
struct AttachFile {
    QString id; ///< of the caller's making
    DialogId dialog;
    Attachment file; ///< without an id
    QByteArray content;
};
struct RemoveFile {
    QString id;
};
struct PauseFile {
    QString id;
    bool paused = false; ///< false also tries again what was refused
};
struct Search {
    QString text;
};
struct ConnectNow { };
/// After a notice::Rows with `more`: the next ones may come.
struct MoreRows { };
/// Answered by notice::Unsent.
struct CountUnsent { };
/// From now on this is the hub; connects at once.
struct UseHub {
    QUrl url;
    QByteArray token;
};
} // namespace intent

using Intent =
    std::variant<intent::Open, intent::Close, intent::LoadOlder, intent::Send, intent::Retry, intent::Discard,
                 intent::SaveDraft, intent::MarkRead, intent::MarkUnread, intent::SetPinned, intent::SetMuted,
                 intent::SetNoAnswerNeeded, intent::PutQuickReply, intent::DeleteQuickReply, intent::FileReport,
                 intent::MarkStep, intent::SetSwitch, intent::PutShopSettings, intent::OpenOrder, intent::ListOrders,
                 intent::FetchFile, intent::AttachFile, intent::RemoveFile, intent::PauseFile, intent::AcceptFinding,
                 intent::ForgetBuyer, intent::ReadProof, intent::Search, intent::ConnectNow, intent::MoreRows,
                 intent::CountUnsent, intent::UseHub>;

/// What happened. Values only: they cross to the UI thread.
namespace notice {
struct Status {
    ConnectionStatus status;
};
struct Me {
    User user;
};
struct Shops {
    std::vector<Shop> shops;
};
/// Of all shops, whenever one of them changed.
struct QuickReplies {
    std::vector<QuickReply> replies;
};
/// Fraud reports of all dialogs, whenever one of them changed. One that is still on its way has no id.
struct Reports {
    std::vector<FraudReport> reports;
};
/// All of them, at start and whenever one came or went.
struct AcceptedFindings {
    std::vector<AcceptedFinding> findings;
};
/// The hub has answered a command of the caller's, once and for good.
struct Settled {
    CommandId command;
    std::optional<Error> refusal; ///< absent: it was carried out
    DialogId dialog; ///< that intent::OpenOrder opened
};
struct ProofRead {
    Result<Proof> proof; ///< "offline" without a link, "role" for who may not see it
};
/// Rows of the list. While the local copy is read at start, `more` follow when they are asked for: so the window has
/// its first picture before them, and no pile of rows in its way.
struct Rows {
    std::vector<DialogRow> rows;
    std::vector<DialogKey> removed;
    bool initial = false;
    bool more = false;
};
struct Opened {
    Dialog dialog;
    qint64 firstUnread = 0; ///< position, 0: none
    std::vector<Message> messages; ///< oldest first, the outbox at the end
    bool hasOlder = false;
    QString draft;
    std::optional<Order> order;
};
struct Older {
    DialogId dialog;
    std::vector<Message> messages; ///< oldest first
    bool hasOlder = false;
};
/// Of the open dialog: new or changed.
struct Messages {
    DialogId dialog;
    std::vector<Message> messages;
};
/// Of any dialog, while the link is live: came just now from the other party, or were the seller's own and refused.
/// Follows the row that counts them.
struct Arrived {
    std::vector<Message> messages;
};
struct MessageRemoved {
    DialogId dialog;
    MessageId message;
    CommandId command; ///< set instead of `message` when it never left the outbox
};
struct DialogUpdated {
    Dialog dialog;
};
/// The open dialog is not there any more.
struct DialogGone {
    DialogId dialog;
};
struct OrderUpdated {
    Order order;
};
/// What intent::ListOrders asked for.
struct Orders {
    ShopId shop;
    QString number;
    OrderId after;
    std::vector<OrderRow> rows; ///< newest first
    bool more = false;
};
/// New or changed, of any shop, once orders were listed.
struct OrderRows {
    std::vector<OrderRow> rows;
};
/// Follows Opened: what else there is of the same buyer (RZ-3), newest first.
struct Buyer {
    DialogId dialog; ///< that is open
    std::vector<OrderRow> orders; ///< without the dialog's own
    std::vector<DialogRow> dialogs; ///< without the dialog itself
};
struct DraftUpdated { ///< typed on another device
    Draft draft;
};
struct BuyerTyping {
    DialogId dialog;
    bool active = false;
};
struct SearchHits {
    QString text; ///< that was searched for
    std::vector<std::pair<DialogKey, QString>> hits;
};
/// A file on its way here.
struct File {
    AttachmentId id;
    qint64 received = 0;
    qint64 bytes = 0;
    std::optional<QByteArray> content; ///< all of it, its sum checked
    std::optional<Error> error; ///< it does not come
};
/// The files that wait for messages, of all dialogs, whenever one of them changed.
struct Outgoing {
    std::vector<OutgoingFile> files;
    QString notKept = {}; ///< the id of one that could not be written down; notice::Failed says why
};
/// What only this computer has; signing out loses it.
struct Unsent {
    int messages = 0; ///< queued, on their way without an answer, or refused
    int drafts = 0; ///< that the hub has not taken
};
struct Failed {
    Error error;
};
} // namespace notice

using Notice = std::variant<notice::Status, notice::Me, notice::Shops, notice::QuickReplies, notice::Reports,
                            notice::AcceptedFindings, notice::Settled, notice::ProofRead, notice::Rows, notice::Opened,
                            notice::Older, notice::Messages, notice::Arrived, notice::MessageRemoved,
                            notice::DialogUpdated, notice::DialogGone, notice::OrderUpdated, notice::Orders,
                            notice::OrderRows, notice::Buyer, notice::DraftUpdated, notice::BuyerTyping,
                            notice::SearchHits, notice::File, notice::Outgoing, notice::Unsent, notice::Failed>;

/// One account as the window sees it: intents go in, notices come out, in order, on the thread of this object. Nothing
/// waits.
class Account : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void perform(const Intent &intent) = 0;

Q_SIGNALS:
    void noticed(const vitrina::Notice &notice);
};

} // namespace vitrina

Q_DECLARE_METATYPE(vitrina::Notice)
