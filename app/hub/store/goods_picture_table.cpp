// SPDX-License-Identifier: Apache-2.0
#include "hub/store/goods_picture_table.h"

#include "hub/store/stored_value.h"

namespace vitrina::hub {

void GoodsPictureTable::put(const Order &order)
{
    for (const OrderItem &item : order.items) {
        if (!item.picture)
            continue;
        // Most orders name what others named before.
        auto write = m_database.prepare("INSERT INTO goods_pictures(id, shop, value) VALUES(?1, ?2, ?3) "
                                        "ON CONFLICT(id, shop) DO UPDATE SET value=?3 WHERE value<>?3");
        write.bind(1, item.picture->id.value()).bind(2, order.shop.value()).bindUtf8(3, toText(*item.picture));
        m_fault.note(write.run());
    }
}

std::vector<GoodsPictureTable::Row> GoodsPictureTable::find(const AttachmentId &id) const
{
    std::vector<Row> rows;
    auto select = m_database.prepare("SELECT shop, value FROM goods_pictures WHERE id=?1");
    select.bind(1, id.value());
    while (select.step()) {
        if (auto picture = fromText<Attachment>(select.view(1)))
            rows.push_back({ShopId(select.text(0)), std::move(*picture)});
        else
            m_fault.note(picture.error());
    }
    m_fault.note(select.result());
    return rows;
}

} // namespace vitrina::hub
