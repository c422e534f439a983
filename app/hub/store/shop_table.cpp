// SPDX-License-Identifier: Apache-2.0
#include "hub/store/shop_table.h"

#include "hub/store/stored_value.h"

namespace vitrina::hub {

std::vector<ShopRecord> ShopTable::all() const
{
    std::vector<ShopRecord> records;
    auto select = m_database.prepare("SELECT value, connector FROM shops ORDER BY id");
    while (select.step()) {
        if (auto shop = fromText<Shop>(select.view(0)))
            records.push_back({std::move(*shop), static_cast<int>(select.integer(1))});
        else
            m_fault.note(shop.error());
    }
    m_fault.note(select.result());
    return records;
}

void ShopTable::put(const ShopRecord &record)
{
    auto write = m_database.prepare("INSERT INTO shops(id, connector, value) VALUES(?1, ?2, ?3) "
                                    "ON CONFLICT(id) DO UPDATE SET connector=?2, value=?3");
    write.bind(1, record.shop.id.value()).bind(2, record.connector);
    m_fault.note(write.bindUtf8(3, toText(record.shop)).run());
}

} // namespace vitrina::hub
