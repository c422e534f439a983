// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/attachment.h"
#include "domain/error.h"
#include "domain/id.h"
#include "domain/role.h"
#include "domain/time.h"

#include <vector>

namespace vitrina {

/// How far the seller's own message has come.
enum class Delivery : quint8 { Unknown, Queued, Sending, Sent, Delivered, Read, Refused };

template <> struct EnumNames<Delivery> {
    static constexpr std::array<std::pair<Delivery, const char *>, 6> table{{{Delivery::Queued, "queued"},
                                                                             {Delivery::Sending, "sending"},
                                                                             {Delivery::Sent, "sent"},
                                                                             {Delivery::Delivered, "delivered"},
                                                                             {Delivery::Read, "read"},
                                                                             {Delivery::Refused, "refused"}}};
};

/// The marketplace's check of the seller's text (OZ-5).
enum class Moderation : quint8 { Unknown, None, Pending, Accepted, Cancelled };

template <> struct EnumNames<Moderation> {
    static constexpr std::array<std::pair<Moderation, const char *>, 4> table{{{Moderation::None, "none"},
                                                                               {Moderation::Pending, "pending"},
                                                                               {Moderation::Accepted, "accepted"},
                                                                               {Moderation::Cancelled, "cancelled"}}};
};

struct Translation {
    QString text;
    QString language; ///< BCP 47

    friend bool operator==(const Translation &, const Translation &) = default;
};

/// One message. `position` orders messages inside a dialog and never changes; it is the hub's, not a clock's.
struct Message {
    MessageId id;
    DialogId dialog;
    qint64 position = 0;
    PartyRole author = PartyRole::Unknown;
    QString authorName; ///< untrusted
    UtcTime at{};
    QString text; ///< as written; plain text, untrusted
    QString language; ///< of `text`, BCP 47, may be empty
    std::optional<Translation> translation; ///< OV-4
    std::vector<Attachment> attachments;
    Delivery delivery = Delivery::Unknown; ///< of the seller's own messages
    QString refusal; ///< why refused or cancelled: a code, then possibly the marketplace's words after ": "
    Moderation moderation = Moderation::None;
    CommandId command; ///< the command that sent it, for messages sent through a hub
    MessageId answers; ///< the question it answers (RZ-5), may be empty
    bool automatic = false; ///< nobody wrote it: a greeting, "we are closed". Answers nothing and stops no clock

    friend bool operator==(const Message &, const Message &) = default;
};

/// What the user typed and has not sent. `at` decides between devices: the later one stays.
struct Draft {
    DialogId dialog;
    QString text;
    UtcTime at{};

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace vitrina

Q_DECLARE_METATYPE(vitrina::Message)
Q_DECLARE_METATYPE(vitrina::Draft)
