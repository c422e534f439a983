// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/dialog_row.h"

#include <vector>

namespace vitrina {

/// Full-text search over names, order numbers and messages, in both languages of a translated one.
class Search {
public:
    struct Hit {
        DialogKey dialog = 0;
        QString snippet; ///< the words around the first match; empty when name or number matched
    };

    explicit Search(Database &database)
        : m_database(database)
    {
    }

    /// Dialogs whose name or order number match, then those whose text does, the newest messages first; each once, at
    /// most `limit` of each kind. Every word must occur; the last may be incomplete. What is a word: searchWords().
    [[nodiscard]] Result<std::vector<Hit>> find(QStringView query, int limit);

private:
    Database &m_database;
};

} // namespace vitrina
