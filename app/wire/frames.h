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

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <variant>

/// The contract, version 1 (resources/protocol): what a client and a hub say to each other. Plain values, no behaviour.
/// Text frames are JSON objects with a "type"; the only binary frames are chunks of attachments.
namespace vitrina::wire {

inline constexpr char16_t subprotocol[] = u"vitrina.v1";
inline constexpr qsizetype maxFrameBytes = 256 * 1024; ///< a larger one closes the link with 1009
inline constexpr qsizetype maxChunkBytes = 64 * 1024; ///< payload of a binary frame
inline constexpr int maxEventsPerFrame = 200;
inline constexpr int maxPageItems = 200;
inline constexpr int maxRecentDialogs = 50;
inline constexpr int maxRecentMessages = 50;
inline constexpr qsizetype maxTextUnits = 16 * 1024; ///< UTF-16 units of a message, draft or template
inline constexpr qsizetype maxNameUnits = 1024; ///< UTF-16 units of a name, title, code or any other short text
inline constexpr qsizetype maxIdUnits = 128; ///< UTF-16 units of an id
inline constexpr qint64 maxInteger = qint64(1) << 53; ///< every JSON reader keeps integers up to this one exactly
inline constexpr int maxDepth = 32; ///< objects and arrays inside each other

/// Close codes besides those of RFC 6455.
enum CloseCode : quint16 {
    closeResync = 4000, ///< the client found a gap, or fell too far behind: connect again and resume
    closeReplaced = 4001, ///< the hub goes away or another process took over; connect again later
    closeAuth = 4401,
    closeVersion = 4406,
    closeTooMany = 4429,
};

/// A place in the log of a user's view. Sequence numbers have no gaps inside an epoch.
struct Cursor {
    QString epoch;
    qint64 seq = 0;

    friend bool operator==(const Cursor &, const Cursor &) = default;
};

// ---- client to hub ------------------------------------------------------------------------------------------------

/// The first frame of a connection.
struct Hello {
    QString client; ///< "vitrina 0.1.0 (linux)"
    QString device; ///< random, made once for each profile
    QStringList capabilities;
    std::optional<Cursor> resume; ///< absent: nothing is stored here
};

/// After a snapshot: send me everything after `from`, then stay live.
struct Subscribe {
    Cursor from;
};

/// Everything up to `seq` is committed here. The hub sends no more than `Session::window` events beyond it.
struct Ack {
    qint64 seq = 0;
};

// ---- commands: durable, carried out at most once --------------------------------------------------------------------

struct SendMessage {
    DialogId dialog;
    QString text;
    std::vector<AttachmentId> attachments;
    MessageId answers; ///< RZ-5
    QuickReplyId quickReply; ///< the template it was made from, may be empty
    std::vector<QString> confirmed = {}; ///< codes of the warnings in spite of which it is sent (RZ-6, YM-6)
};
struct MarkRead {
    DialogId dialog;
    qint64 upTo = 0; ///< position; monotonic, a smaller one than known does nothing
};
struct MarkUnread {
    DialogId dialog;
};
/// Sets the fields that are present.
struct MarkDialog {
    DialogId dialog;
    std::optional<bool> pinned;
    std::optional<bool> muted;
    std::optional<bool> noAnswerNeeded;
};
struct PutDraft {
    Draft draft; ///< an empty text removes it
};
struct PutQuickReply {
    QuickReply reply; ///< an empty id creates
};
struct DeleteQuickReply {
    QuickReplyId id;
};
struct FileReport {
    FraudReport report; ///< id and state are the hub's
};
/// OZ-9: a step after a confirmed report is done, or not after all. By its id, or by the command that filed it: so
/// steps can follow a report which has no id yet.
struct MarkStep {
    ReportId report;
    CommandId filedBy; ///< of the same user; used when `report` is empty
    QString step; ///< code of the profile
    bool done = true;
};
struct SetSwitch {
    ShopId shop;
    QString name; ///< "product_page_messages" (OZ-11), "buyer_messages" (YM-2)
    bool on = true;
};
/// Replaces all settings of the shop; for Owner and Administrator.
struct PutShopSettings {
    ShopId shop;
    ShopSettings settings;
};
struct OpenDialog { ///< OZ-4
    OrderId order;
};
struct ForgetBuyer { ///< RZ-7; for Owner and Administrator
    DialogId dialog;
};
struct BeginUpload {
    DialogId dialog;
    Attachment attachment; ///< id empty, sha256 of the whole
};
struct CommitUpload {
    AttachmentId id;
};

using CommandBody =
    std::variant<SendMessage, MarkRead, MarkUnread, MarkDialog, PutDraft, PutQuickReply, DeleteQuickReply, FileReport,
                 MarkStep, SetSwitch, PutShopSettings, OpenDialog, ForgetBuyer, BeginUpload, CommitUpload>;

struct Command {
    CommandId id;
    CommandBody body;
};

// ---- queries: may be asked again at will ----

/// One page of the snapshot. Starts when `after` is empty.
struct SnapshotPage {
    QString after;
    int limit = maxPageItems;
};
/// Messages of one dialog, newest first from `before` (a position; 0: from the newest).
struct HistoryPage {
    DialogId dialog;
    qint64 before = 0;
    int limit = 50;
};
/// The newest messages of several dialogs at once, to fill the local search.
struct RecentMessages {
    std::vector<DialogId> dialogs; ///< at most 50
    int perDialog = 20; ///< at most 50
};
/// What became of a command whose answer was lost.
struct CommandStatus {
    CommandId id;
};
/// Where an upload stands, to resume it.
struct UploadStatus {
    AttachmentId id;
};
/// Asks the hub to send the file in chunks, from `offset`.
struct Download {
    AttachmentId id;
    qint64 offset = 0;
};
struct GetOrder {
    OrderId id;
};

/// The proof of what happened in a dialog, or to the settings of its shop; for Owner and Administrator.
struct EvidencePage {
    DialogId dialog;
    bool ofShop = false;
    qint64 after = 0; ///< number of an entry
};

using QueryBody = std::variant<SnapshotPage, HistoryPage, RecentMessages, CommandStatus, UploadStatus, Download,
                               GetOrder, EvidencePage>;

struct Query {
    QString id; ///< unique within the connection
    QueryBody body;
};

// ---- hub to client ----

/// What the hub tells of itself and of the user, in answer to a hello.
struct Session {
    QString hub; ///< "vitrina-hub 0.1.0"
    User user;
    QStringList capabilities; ///< names of commands and queries that are supported, and of notices
    UtcTime now{}; ///< of the hub's clock
    milliseconds heartbeat{25000}; ///< the client pings this often; silence for twice as long is a dead link
    int window = 2000; ///< events beyond the last ack
    qint64 minSeq = 0; ///< oldest event still kept
};
/// Exactly one of Resumed, SnapshotRequired and Denied answers a hello; Resumed also answers Subscribe.
struct Resumed {
    Session session;
    QString epoch;
    qint64 from = 0; ///< events after this one follow
    qint64 to = 0; ///< newest at this moment; `Live` follows it
};
struct SnapshotRequired {
    Session session;
    QString reason; ///< "new", "epoch", "too_old", "ahead"
    Cursor asOf; ///< subscribe from here when the last page is stored
};
struct Denied {
    Error error; ///< "token_unknown", "token_expired", "version", "too_many" ...
    std::optional<milliseconds> retryAfter;
};
/// The replay is done: what follows happens now.
struct Live {
    qint64 seq = 0;
};

struct ShopChanged {
    Shop shop;
};
struct ShopGone {
    ShopId shop;
};
struct UserChanged {
    User user;
};
struct DialogChanged {
    Dialog dialog;
};
struct DialogGone {
    DialogId dialog;
    bool forgotten = false; ///< RZ-7: what only this computer has of it goes as well
};
/// A message is new or changed, together with what it made of its dialog.
struct MessageChanged {
    Message message;
    std::optional<Dialog> dialog;
};
struct MessageGone {
    DialogId dialog;
    MessageId message;
};
struct DraftChanged {
    Draft draft;
    QString device; ///< that typed it
};
struct QuickReplyChanged {
    QuickReply reply;
};
struct QuickReplyGone {
    QuickReplyId id;
};
struct ReportChanged {
    FraudReport report;
};
struct OrderChanged {
    Order order;
};
/// From a newer hub. Kept as it came; moves the cursor and does nothing else.
struct UnknownEvent {
    QString name;
    QJsonObject body;
};

using EventBody =
    std::variant<ShopChanged, ShopGone, UserChanged, DialogChanged, DialogGone, MessageChanged, MessageGone,
                 DraftChanged, QuickReplyChanged, QuickReplyGone, ReportChanged, OrderChanged, UnknownEvent>;

/// Why an event could not be read: it breaks the contract, and nothing of it may be applied.
struct EventFault {
    QString what; ///< the field and what is wrong with it: "body.message.id is missing"; never what stood there
    DialogId dialog; ///< that the event was about, as far as that can be read

    friend bool operator==(const EventFault &, const EventFault &) = default;
};

struct Event {
    qint64 seq = 0;
    UtcTime at{};
    EventBody body;
    std::optional<EventFault> fault{}; ///< then the body is an UnknownEvent of this name, without content
};
/// Consecutive events of one epoch.
struct Events {
    QString epoch;
    std::vector<Event> items;
};

// ---- answers to commands and queries --------------------------------------------------------------------------------

struct Done { };
struct MessageSent {
    Message message;
};
struct DialogOpened {
    Dialog dialog;
};
struct QuickReplyStored {
    QuickReply reply;
};
struct ReportFiled {
    FraudReport report;
};
struct UploadState {
    AttachmentId id;
    qint64 received = 0; ///< bytes, in order; send the next chunk from here
    bool complete = false;
};
struct SnapshotItems {
    std::vector<User> users; ///< of the team
    std::vector<Shop> shops; ///< all of them are on the first page
    std::vector<QuickReply> quickReplies;
    std::vector<Draft> drafts;
    std::vector<FraudReport> reports;
    std::vector<Order> orders;
    std::vector<Dialog> dialogs; ///< the longest waiting first, then the newest
    QString next; ///< `after` of the next page; empty: this is the last
    qint64 total = 0; ///< dialogs in the whole snapshot, for a progress bar
};
struct HistoryItems {
    DialogId dialog;
    std::vector<Message> messages; ///< newest first
    bool more = false;
    int unreadable = 0; ///< messages that broke the contract and were left out
};
struct RecentItems {
    std::vector<HistoryItems> dialogs;
};
/// The outcome of a command as it was first given.
struct CommandOutcome {
    bool known = false; ///< false: it never arrived
    std::optional<Error> error;
};
struct DownloadStarted {
    Attachment attachment;
    qint64 offset = 0;
};
struct OrderFound {
    Order order;
};

struct EvidenceItems {
    QString chain; ///< id of the dialog or shop: what the first entry hangs on
    std::vector<EvidenceEntry> entries;
    bool more = false;
};

using ReplyBody =
    std::variant<Done, MessageSent, DialogOpened, QuickReplyStored, ReportFiled, UploadState, SnapshotItems,
                 HistoryItems, RecentItems, CommandOutcome, DownloadStarted, OrderFound, EvidenceItems>;

/// Answers exactly one command or query.
struct Reply {
    QString id;
    Result<ReplyBody> outcome;
    std::optional<milliseconds> retryAfter;
};

// ---- both ways ----

/// The hub's ping carries its newest sequence number: a client that is behind with nothing in flight resynchronises.
struct Ping {
    UtcTime at{};
    qint64 seq = 0;
};
struct Pong {
    UtcTime at{}; ///< of the ping
};
/// Not in the log: lost when nobody listens.
struct Typing {
    DialogId dialog;
    QString name; ///< of a colleague; empty: the buyer
    bool active = false;
};
struct Presence {
    UserId user;
    QString name;
    DialogId dialog; ///< that the user looks at, empty: none
    bool online = false;
};
struct GoAway {
    QString reason; ///< "restart", "replaced", "too_slow"
    milliseconds retryAfter{0};
};
/// A binary frame: 1 byte version (1), 1 byte length of the id, the id in ASCII, 8 bytes big-endian offset, the bytes.
struct Chunk {
    AttachmentId id;
    qint64 offset = 0;
    QByteArray bytes;
};
/// A type that this version does not know; ignored.
struct UnknownFrame {
    QString type;
};

/// A command or query that can be named but not carried out: its name is unknown ("unsupported") or its body breaks the
/// contract ("invalid"). The hub answers it with `error`, and the link stays. Only ever decoded, never encoded.
struct RefusedRequest {
    QString id;
    Error error; ///< of class Refused
};

using Frame = std::variant<Hello, Subscribe, Ack, Command, Query, Resumed, SnapshotRequired, Denied, Live, Events,
                           Reply, Ping, Pong, Typing, Presence, GoAway, Chunk, UnknownFrame, RefusedRequest>;

} // namespace vitrina::wire
