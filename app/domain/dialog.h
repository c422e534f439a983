// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "domain/role.h"
#include "domain/time.h"

#include <optional>

namespace vitrina {

enum class DialogStatus : quint8 { Unknown, Open, NotYetOpen, Closed };

template <> struct EnumNames<DialogStatus> {
    static constexpr std::array<std::pair<DialogStatus, const char *>, 3> table{
        {{DialogStatus::Open, "open"}, {DialogStatus::NotYetOpen, "not_yet_open"}, {DialogStatus::Closed, "closed"}}};
};

/// Why the seller can't write now. The words for a `reason` are the interface's; `from` is when it will be possible.
struct WriteBlock {
    QString reason; ///< "not_paid", "not_shipped", "window_closed", "closed_by_marketplace", "read_only" ...
    std::optional<UtcTime> from;

    friend bool operator==(const WriteBlock &, const WriteBlock &) = default;
};

/// The newest message, as a list shows it.
struct Preview {
    QString text;
    PartyRole author = PartyRole::Unknown;
    UtcTime at{};
    int attachments = 0;

    friend bool operator==(const Preview &, const Preview &) = default;
};

/// One conversation, as the marketplace and the hub state it. What only this computer knows (draft, outbox) is not
/// here.
struct Dialog {
    DialogId id;
    ShopId shop;
    PartyRole label = PartyRole::Unknown; ///< OZ-3: the badge
    QString name; ///< of the other party, untrusted
    QString language; ///< of the other party, BCP 47, may be empty
    QString section; ///< a section of the profile: "orders", "seller", "callcentre", "public"; may be empty
    QString origin; ///< where it came from: "seller_page", "product_page", "hotline" ... (RZ-1), may be empty
    QString site; ///< OV-1: "ovoko.pl"
    BuyerId buyer; ///< may be empty
    OrderId order;
    QString orderNumber; ///< as the marketplace writes it
    bool subscriber = false; ///< YM-3
    bool isPublic = false; ///< RZ-2: everybody reads the answer
    DialogStatus status = DialogStatus::Unknown;
    std::optional<WriteBlock> writeBlock; ///< absent: the seller may write
    int unread = 0;
    Preview last;
    std::optional<UtcTime> waitingSince; ///< first unanswered message of the other party; absent: nobody waits
    std::optional<UtcTime> answerDue; ///< target of the marketplace or shop; absent: no target
    std::optional<UtcTime> writeUntil; ///< after it the marketplace refuses a message
    bool pinned = false;
    bool muted = false;
    bool reported = false; ///< a fraud report was filed

    friend bool operator==(const Dialog &, const Dialog &) = default;
};

} // namespace vitrina

Q_DECLARE_METATYPE(vitrina::Dialog)
