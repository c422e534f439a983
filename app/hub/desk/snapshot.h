// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/desk/access.h"
#include "hub/desk/page_size.h"
#include "hub/store/store.h"

namespace vitrina::hub {

/// A page of a user's snapshot. Its parts come one after another: users and shops, quick replies, drafts, reports,
/// dialogs with their orders, orders without a dialog. Pages go on from the key where the last one ended, so that a
/// change in between moves nothing: whatever changed after the first page also stands in the log after `asOf`.
class Snapshot {
public:
    Snapshot(Store &store, Access &access, const View &view);

    /// Error: Refused/"cursor" for an `after` that no page gave.
    [[nodiscard]] Result<wire::SnapshotItems> page(const QString &after, int limit);

private:
    enum Part { QuickReplies, Drafts, Reports, Dialogs, Orders, End };
    struct Cursor {
        int part = QuickReplies;
        qint64 total = 0;
        QString key; ///< last one given, inside the part
    };

    [[nodiscard]] Cursor first(wire::SnapshotItems &items, PageSize &size) const;
    [[nodiscard]] static std::optional<Cursor> parse(const QString &text);
    /// Fills the page from one part; true when nothing is left of it.
    [[nodiscard]] bool fill(Cursor &cursor, wire::SnapshotItems &items, PageSize &size);
    [[nodiscard]] bool fillDialogs(Cursor &cursor, wire::SnapshotItems &items, PageSize &size);
    template <typename T, typename Wanted>
    [[nodiscard]] bool fillFrom(ValueTable<T> &table, Cursor &cursor, std::vector<T> &items, PageSize &size,
                                Wanted wanted);

    Store &m_store;
    Access &m_access;
    const View &m_view;
};

} // namespace vitrina::hub
