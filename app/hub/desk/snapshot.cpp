// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/snapshot.h"

#include "hub/store/stored_value.h"

namespace vitrina::hub {
namespace {

constexpr int batch = 50; ///< rows read at a time

std::optional<DialogPlace> parsePlace(const QString &key)
{
    if (key.isEmpty())
        return DialogPlace{};
    const auto parts = QStringView(key).split(u',');
    bool ok[3] = {};
    if (parts.size() != 3)
        return std::nullopt;
    const DialogPlace place{parts[0].toLongLong(&ok[0]), parts[1].toLongLong(&ok[1]), parts[2].toLongLong(&ok[2])};
    return ok[0] && ok[1] && ok[2] ? std::optional(place) : std::nullopt;
}

QString toKey(const DialogPlace &place)
{
    return QStringLiteral("%1,%2,%3").arg(place.waiting).arg(place.recency).arg(place.key);
}

} // namespace

Snapshot::Snapshot(Store &store, Access &access, const View &view)
    : m_store(store)
    , m_access(access)
    , m_view(view)
{
}

Result<wire::SnapshotItems> Snapshot::page(const QString &after, int limit)
{
    wire::SnapshotItems items;
    PageSize size(limit);
    auto cursor = after.isEmpty() ? first(items, size) : parse(after);
    if (!cursor || (cursor->part == Dialogs && !parsePlace(cursor->key)))
        return failure(ErrorClass::Refused, u"cursor");
    while (cursor->part != End && fill(*cursor, items, size)) {
        ++cursor->part;
        cursor->key.clear();
    }
    items.total = cursor->total;
    if (cursor->part != End)
        items.next = QStringLiteral("%1:%2:%3").arg(cursor->part).arg(cursor->total).arg(cursor->key);
    return items;
}

Snapshot::Cursor Snapshot::first(wire::SnapshotItems &items, PageSize &size) const
{
    for (const View *view : m_access.everybody())
        items.users.push_back(User{view->user.id(), view->user.name, view->user.role});
    items.shops = m_access.shopsOf(m_view);
    Cursor cursor;
    for (const Shop &shop : items.shops) {
        static_cast<void>(size.take(toText(shop).size()));
        if (shop.chatAccess)
            cursor.total += m_store.dialogs.count(shop.id);
    }
    return cursor;
}

std::optional<Snapshot::Cursor> Snapshot::parse(const QString &text)
{
    const auto part = text.indexOf(u':');
    const auto total = text.indexOf(u':', part + 1);
    if (part < 0 || total < 0)
        return std::nullopt;
    bool ok[2] = {};
    Cursor cursor{text.left(part).toInt(&ok[0]), text.mid(part + 1, total - part - 1).toLongLong(&ok[1]),
                  text.mid(total + 1)};
    if (!ok[0] || !ok[1] || cursor.part < QuickReplies || cursor.part >= End || cursor.total < 0)
        return std::nullopt;
    return cursor;
}

bool Snapshot::fill(Cursor &cursor, wire::SnapshotItems &items, PageSize &size)
{
    const auto readable = [this](const auto &row) { return m_access.mayChat(m_view, row.shop); };
    switch (cursor.part) {
    case QuickReplies:
        return fillFrom(m_store.quickReplies, cursor, items.quickReplies, size, readable);
    case Reports:
        return fillFrom(m_store.reports, cursor, items.reports, size, readable);
    case Orders:
        return fillFrom(m_store.orders, cursor, items.orders, size,
                        [&](const auto &row) { return readable(row) && !m_store.dialogs.hasOrder(row.value.id); });
    case Dialogs:
        return fillDialogs(cursor, items, size);
    default:
        break;
    }
    for (auto drafts = m_store.drafts.after(m_view.user.key, cursor.key, batch); !drafts.empty();
         drafts = m_store.drafts.after(m_view.user.key, cursor.key, batch)) {
        for (Draft &draft : drafts) {
            const auto dialog = m_store.dialogs.find(draft.dialog);
            const bool wanted = dialog && m_access.mayChat(m_view, dialog->dialog.shop) && !draft.text.isEmpty();
            if (wanted && !size.take(toText(draft).size()))
                return false;
            cursor.key = draft.dialog.value();
            if (wanted)
                items.drafts.push_back(std::move(draft));
        }
    }
    return true;
}

template <typename T, typename Wanted>
bool Snapshot::fillFrom(ValueTable<T> &table, Cursor &cursor, std::vector<T> &items, PageSize &size, Wanted wanted)
{
    for (auto rows = table.after(cursor.key, batch); !rows.empty(); rows = table.after(cursor.key, batch)) {
        for (auto &row : rows) {
            const bool taken = wanted(row);
            if (taken && !size.take(toText(row.value).size()))
                return false;
            cursor.key = row.id;
            if (taken)
                items.push_back(std::move(row.value));
        }
    }
    return true;
}

bool Snapshot::fillDialogs(Cursor &cursor, wire::SnapshotItems &items, PageSize &size)
{
    bool all = true;
    m_store.dialogs.list([this](const ShopId &shop) { return m_access.mayChat(m_view, shop); }, *parsePlace(cursor.key),
                         [&](const DialogPlace &place, Dialog dialog, qsizetype bytes) {
                             auto order =
                                 dialog.order.isEmpty() ? std::nullopt : m_store.orders.find(dialog.order.value());
                             if (order)
                                 bytes += toText(*order).size();
                             all = size.take(bytes);
                             if (!all)
                                 return false;
                             cursor.key = toKey(place);
                             items.dialogs.push_back(std::move(dialog));
                             if (order)
                                 items.orders.push_back(std::move(*order));
                             return true;
                         });
    return all;
}

} // namespace vitrina::hub
