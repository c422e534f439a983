// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notification_rule.h"

#include <QTime>

namespace vitrina {

/// What a user wants to be told, and when. Muted dialogs are the hub's business, and not told in any case.
struct NotificationWishes {
    std::set<NewsKind> unwanted; ///< events
    std::set<ShopId> mutedShops;
    UtcTime mutedUntil{}; ///< everything; past: nothing is
    bool hasQuietHours = false; ///< do not disturb, every day
    QTime quietFrom{22, 0}; ///< of the computer's own zone
    QTime quietTo{8, 0}; ///< the next day, when it is earlier; the same time: all day

    friend bool operator==(const NotificationWishes &, const NotificationWishes &) = default;
};

/// Nobody is told anything now.
[[nodiscard]] bool isQuiet(const NotificationWishes &wishes, UtcTime now);
[[nodiscard]] bool isWanted(const NotificationWishes &wishes, NewsKind kind, const ShopId &shop, UtcTime now);

/// For how long somebody wants to be left alone.
enum class MuteSpan : quint8 { Hour, FourHours, UntilMorning };

/// When it is over. The morning is the next 8 o'clock of the computer's own zone that is at least an hour away.
[[nodiscard]] UtcTime endOf(MuteSpan span, UtcTime now);

} // namespace vitrina
