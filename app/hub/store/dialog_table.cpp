// SPDX-License-Identifier: Apache-2.0
#include "hub/store/dialog_table.h"

#include "hub/store/stored_value.h"

#include <limits>

namespace vitrina::hub {
namespace {

constexpr const char *insertSql = "INSERT INTO dialogs(id, shop, position, read_up_to, unanswered, waiting, recency, "
                                  "order_id, value, dismissed) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr const char *updateSql = "UPDATE dialogs SET shop=?2, position=?3, read_up_to=?4, unanswered=?5, waiting=?6, "
                                  "recency=?7, order_id=?8, value=?9, dismissed=?10 WHERE id=?1";

qint64 waitingKey(const Dialog &dialog)
{
    return dialog.waitingSince ? toMilliseconds(*dialog.waitingSince) : std::numeric_limits<qint64>::max();
}

} // namespace

std::optional<DialogRecord> DialogTable::find(const DialogId &id) const
{
    auto select =
        m_database.prepare("SELECT key, position, read_up_to, unanswered, value, dismissed FROM dialogs WHERE id=?1");
    select.bind(1, id.value());
    if (!select.step()) {
        m_fault.note(select.result());
        return std::nullopt;
    }
    auto dialog = fromText<Dialog>(select.view(4));
    if (!dialog) {
        m_fault.note(dialog.error());
        return std::nullopt;
    }
    DialogRecord record{select.integer(0), select.integer(1), select.integer(2),
                        std::nullopt,      select.integer(5), std::move(*dialog)};
    if (!select.isNull(3))
        record.unanswered = fromMilliseconds(select.integer(3));
    return record;
}

void DialogTable::put(DialogRecord &record)
{
    const Dialog &dialog = record.dialog;
    auto write = m_database.prepare(record.key == 0 ? insertSql : updateSql);
    write.bind(1, dialog.id.value()).bind(2, dialog.shop.value()).bind(3, record.position).bind(4, record.readUpTo);
    if (record.unanswered)
        write.bind(5, toMilliseconds(*record.unanswered));
    else
        write.bindNull(5);
    write.bind(6, waitingKey(dialog)).bind(7, -toMilliseconds(dialog.last.at)).bind(8, dialog.order.value());
    write.bindUtf8(9, toText(dialog)).bind(10, record.dismissedUpTo);
    m_fault.note(write.run());
    if (record.key == 0)
        record.key = m_database.lastInsertId();
}

int DialogTable::count(const ShopId &shop) const
{
    auto select = m_database.prepare("SELECT count(*) FROM dialogs WHERE shop=?1");
    select.bind(1, shop.value());
    const int count = select.step() ? static_cast<int>(select.integer(0)) : 0;
    m_fault.note(select.result());
    return count;
}

void DialogTable::list(const std::function<bool(const ShopId &)> &shops, const DialogPlace &after,
                       const std::function<bool(const DialogPlace &, Dialog, qsizetype)> &take) const
{
    auto select = m_database.prepare("SELECT waiting, recency, key, shop, value FROM dialogs "
                                     "WHERE (waiting, recency, key) > (?1, ?2, ?3) ORDER BY waiting, recency, key");
    select.bind(1, after.waiting).bind(2, after.recency).bind(3, after.key);
    while (select.step()) {
        if (!shops(ShopId(select.text(3))))
            continue;
        auto dialog = fromText<Dialog>(select.view(4));
        if (!dialog) {
            m_fault.note(dialog.error());
            return;
        }
        const DialogPlace place{select.integer(0), select.integer(1), select.integer(2)};
        if (!take(place, std::move(*dialog), select.view(4).size()))
            return;
    }
    m_fault.note(select.result());
}

bool DialogTable::hasOrder(const OrderId &order) const
{
    auto select = m_database.prepare("SELECT 1 FROM dialogs WHERE order_id=?1 AND order_id<>'' LIMIT 1");
    select.bind(1, order.value());
    const bool found = select.step();
    m_fault.note(select.result());
    return found;
}

} // namespace vitrina::hub
