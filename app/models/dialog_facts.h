// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_filter.h"
#include "models/dialog_row.h"

#include <compare>
#include <limits>

namespace vitrina {

/// The part of a row that has a fixed size: what sorting, filtering and counting look at. 56 bytes, a hundred thousand
/// times. Shop, section and site are numbers given by DialogNames.
struct DialogFacts {
    enum Flag : quint16 {
        CanWrite = 1,
        Subscriber = 2,
        Public = 4,
        Pinned = 8,
        Muted = 16,
        Reported = 32,
        HasDraft = 64,
        Late = 128, ///< overdue, as of the last look at the clock
        NotYetOpen = 256,
    };
    static constexpr qint64 never = std::numeric_limits<qint64>::min();

    DialogKey key = 0;
    qint64 at = 0; ///< all moments in ms since 1970, `never` when absent
    qint64 waitingSince = never;
    qint64 answerDue = never;
    qint64 writeUntil = never;
    qint32 unread = 0;
    quint16 shop = 0;
    quint16 section = 0;
    quint16 site = 0;
    quint16 flags = 0;
    quint8 failed = 0; ///< 255: as many or more
    quint8 previewAttachments = 0;
    PartyRole label = PartyRole::Unknown;
    PartyRole previewAuthor = PartyRole::Unknown;

    [[nodiscard]] bool has(Flag flag) const { return (flags & flag) != 0; }
    void set(Flag flag, bool on) { flags = static_cast<quint16>(on ? flags | flag : flags & ~flag); }

    /// Somebody waits for an answer that can be given.
    [[nodiscard]] bool isWaiting() const { return waitingSince != never && has(CanWrite); }
    [[nodiscard]] bool hasTarget() const { return isWaiting() && answerDue != never; }
    /// Who muted a chat does not want to be called by it: it is in no number of unread chats, nor in the list of them.
    [[nodiscard]] bool isUnread() const { return unread > 0 && !has(Muted); }
    [[nodiscard]] bool isLate() const { return has(Late); }
};
static_assert(sizeof(DialogFacts) == 56);

/// Place of a dialog in the list; smaller comes first. No two dialogs have the same.
struct DialogPlace {
    qint64 rank = 0;
    DialogKey key = 0;
    friend auto operator<=>(const DialogPlace &, const DialogPlace &) = default;
};

/// Whether a dialog like this is one of the set.
[[nodiscard]] bool belongsTo(const DialogFacts &facts, DialogSet set);
[[nodiscard]] DialogPlace placeOf(const DialogFacts &facts, DialogSort sort);

} // namespace vitrina
