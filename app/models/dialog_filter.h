// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

namespace vitrina {

enum class DialogSet : quint8 { All, Waiting, Unread, Overdue };
enum class DialogSort : quint8 { LongestWait, Newest };

/// Which dialogs the list shows, and in what order. Empty members do not restrict.
struct DialogFilter {
    DialogSet set = DialogSet::All;
    ShopId shop;
    QString section;
    bool subscribers = false; ///< YM-3: only those of buyers who subscribed to the shop
    QString search; ///< over name, order number and text
    DialogSort sort = DialogSort::LongestWait;

    [[nodiscard]] bool restricts() const
    {
        return set != DialogSet::All || !shop.isEmpty() || !section.isEmpty() || subscribers
            || !search.trimmed().isEmpty();
    }
    friend bool operator==(const DialogFilter &, const DialogFilter &) = default;
};

} // namespace vitrina
