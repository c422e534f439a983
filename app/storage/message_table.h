// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/dialog_row.h"
#include "domain/message.h"

#include <vector>

namespace vitrina {

/// The messages of the local copy, by dialog and position, and their words for the search.
class MessageTable {
public:
    explicit MessageTable(Database &database)
        : m_database(database)
    {
    }

    /// Inserts or replaces by (dialog, position). Many at once are put in order of time: the index of words is built
    /// fastest so.
    [[nodiscard]] Result<void> put(DialogKey dialog, const Message &message);
    [[nodiscard]] Result<void> remove(DialogKey dialog, const MessageId &id);
    [[nodiscard]] Result<void> removeAll(DialogKey dialog);

    /// At most `limit` messages before `before` (0: the newest), not under `from`, oldest first.
    [[nodiscard]] Result<std::vector<Message>> page(DialogKey dialog, const DialogId &id, qint64 before, qint64 from,
                                                    int limit);
    [[nodiscard]] qint64 newestPosition(DialogKey dialog); ///< 0: none
    /// Position of the `unread`-th newest message that is not the seller's; 0: none.
    [[nodiscard]] qint64 firstUnread(DialogKey dialog, int unread);
    [[nodiscard]] qint64 count();

private:
    Database &m_database;
};

} // namespace vitrina
