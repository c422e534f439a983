// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/dialog_row.h"

#include <vector>

namespace vitrina {

/// The dialogs of the local copy. A row's draft and outbox marks are not known here.
class DialogTable {
public:
    /// Characters of the newest message that are kept for the list.
    static constexpr qsizetype previewLength = 160;

    explicit DialogTable(Database &database)
        : m_database(database)
    {
    }

    /// Inserts or replaces by id; `generation` marks the snapshot that named it.
    [[nodiscard]] Result<DialogKey> put(const Dialog &dialog, qint64 generation);
    [[nodiscard]] Result<void> remove(DialogKey key);
    /// Keys of the dialogs that the snapshot `generation` did not name.
    [[nodiscard]] Result<std::vector<DialogKey>> notIn(qint64 generation);

    /// Absent: no such dialog.
    [[nodiscard]] Result<std::optional<DialogKey>> lookUp(const DialogId &id);
    /// For reading: also absent when nothing can be read.
    [[nodiscard]] std::optional<DialogKey> keyOf(const DialogId &id);
    [[nodiscard]] std::optional<Dialog> find(DialogKey key);
    [[nodiscard]] std::optional<DialogRow> row(DialogKey key);
    /// Those that the list shows first.
    [[nodiscard]] Result<std::vector<DialogRow>> firstRows(int limit);
    /// In order of key, for reading everything in pieces.
    [[nodiscard]] Result<std::vector<DialogRow>> rowsAfter(DialogKey key, int limit);
    /// Those whose newest messages were never fetched.
    [[nodiscard]] Result<std::vector<DialogId>> incomplete(int limit);
    /// The dialog about an order.
    [[nodiscard]] Result<std::optional<DialogId>> ofOrder(const OrderId &order);
    [[nodiscard]] Result<std::vector<DialogRow>> ofBuyer(const ShopId &shop, const BuyerId &buyer, int limit);
    [[nodiscard]] int count();

    /// Every message from this position on is here. Absent: not known.
    [[nodiscard]] std::optional<qint64> completeFrom(DialogKey key);
    [[nodiscard]] Result<void> setCompleteFrom(DialogKey key, qint64 position);
    [[nodiscard]] Result<void> forgetCompleteness(); ///< of all
    [[nodiscard]] Result<void> forgetCompleteness(DialogKey key);

private:
    Database &m_database;
};

/// What one row shows, from the whole dialog.
[[nodiscard]] DialogRow rowOf(DialogKey key, const Dialog &dialog);

} // namespace vitrina
