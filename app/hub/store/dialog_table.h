// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/dialog.h"
#include "hub/store/fault.h"

#include <functional>
#include <vector>

namespace vitrina::hub {

/// A dialog together with what the hub counts by.
struct DialogRecord {
    qint64 key = 0; ///< of the row; 0: not stored yet
    qint64 position = 0; ///< of the newest message
    qint64 readUpTo = 0; ///< the newest position that the seller has read
    std::optional<UtcTime> unanswered; ///< when the first message came that nobody has answered
    qint64 dismissedUpTo = 0; ///< up to this position nothing needs an answer
    Dialog dialog;
};

/// A place in the list of dialogs: the longest waiting first, then the newest.
struct DialogPlace {
    qint64 waiting = -1;
    qint64 recency = 0;
    qint64 key = 0;
};

class DialogTable {
public:
    DialogTable(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    [[nodiscard]] std::optional<DialogRecord> find(const DialogId &id) const;
    /// Inserts a record without a key and gives it one.
    void put(DialogRecord &record);
    [[nodiscard]] int count(const ShopId &shop) const;
    /// Calls `take` with each dialog of `shops` after `after` and its size in a frame, in the order of the list, until
    /// it returns false.
    void list(const std::function<bool(const ShopId &)> &shops, const DialogPlace &after,
              const std::function<bool(const DialogPlace &, Dialog, qsizetype)> &take) const;
    [[nodiscard]] bool hasOrder(const OrderId &order) const;

private:
    Database &m_database;
    Fault &m_fault;
};

} // namespace vitrina::hub
