// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/shop.h"
#include "storage/dialog_table.h"
#include "storage/message_table.h"
#include "storage/order_table.h"
#include "storage/record_table.h"
#include "storage/search.h"

namespace vitrina {

/// The local copy of what the hub holds, encrypted. It can always be built again from the hub; what can't (outbox,
/// drafts) is in Outbox. Belongs to the thread that opened it.
class Mirror {
public:
    /// Opens or creates `folder`/mirror.db.
    [[nodiscard]] static Result<std::unique_ptr<Mirror>> open(const QString &folder, const DatabaseKey &key);
    /// Removes the file, for a copy that is damaged or was made by a newer program.
    static void discard(const QString &folder);
    [[nodiscard]] static QString fileName();

    explicit Mirror(Database database);

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] DialogTable dialogs() { return DialogTable(m_database); }
    [[nodiscard]] MessageTable messages() { return MessageTable(m_database); }
    [[nodiscard]] OrderTable orders() { return OrderTable(m_database); }
    [[nodiscard]] RecordTable records() { return RecordTable(m_database); }
    [[nodiscard]] Search search() { return Search(m_database); }

private:
    Database m_database;
};

} // namespace vitrina
