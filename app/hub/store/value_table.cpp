// SPDX-License-Identifier: Apache-2.0
#include "hub/store/value_table.h"

#include "hub/store/stored_value.h"

namespace vitrina::hub {
namespace {

template <typename T> struct Sql;

template <> struct Sql<Order> {
    static constexpr const char *find = "SELECT value FROM orders WHERE id=?1";
    static constexpr const char *put = "INSERT INTO orders(id, shop, value) VALUES(?1, ?2, ?3) "
                                       "ON CONFLICT(id) DO UPDATE SET shop=?2, value=?3";
    static constexpr const char *erase = "DELETE FROM orders WHERE id=?1";
    static constexpr const char *after = "SELECT id, shop, value FROM orders WHERE id>?1 ORDER BY id LIMIT ?2";
    static constexpr const char *count = "SELECT count(*) FROM orders WHERE shop=?1";
};

template <> struct Sql<QuickReply> {
    static constexpr const char *find = "SELECT value FROM quick_replies WHERE id=?1";
    static constexpr const char *put = "INSERT INTO quick_replies(id, shop, value) VALUES(?1, ?2, ?3) "
                                       "ON CONFLICT(id) DO UPDATE SET shop=?2, value=?3";
    static constexpr const char *erase = "DELETE FROM quick_replies WHERE id=?1";
    static constexpr const char *after = "SELECT id, shop, value FROM quick_replies WHERE id>?1 ORDER BY id LIMIT ?2";
    static constexpr const char *count = "SELECT count(*) FROM quick_replies WHERE shop=?1";
};

template <> struct Sql<FraudReport> {
    static constexpr const char *find = "SELECT value FROM reports WHERE id=?1";
    static constexpr const char *put = "INSERT INTO reports(id, shop, value) VALUES(?1, ?2, ?3) "
                                       "ON CONFLICT(id) DO UPDATE SET shop=?2, value=?3";
    static constexpr const char *erase = "DELETE FROM reports WHERE id=?1";
    static constexpr const char *after = "SELECT id, shop, value FROM reports WHERE id>?1 ORDER BY id LIMIT ?2";
    static constexpr const char *count = "SELECT count(*) FROM reports WHERE shop=?1";
};

} // namespace

template <typename T> std::optional<T> ValueTable<T>::find(const QString &id) const
{
    auto select = m_database.prepare(Sql<T>::find);
    select.bind(1, id);
    if (!select.step()) {
        m_fault.note(select.result());
        return std::nullopt;
    }
    auto value = fromText<T>(select.view(0));
    if (!value) {
        m_fault.note(value.error());
        return std::nullopt;
    }
    return std::move(*value);
}

template <typename T> void ValueTable<T>::put(const QString &id, const ShopId &shop, const T &value)
{
    auto insert = m_database.prepare(Sql<T>::put);
    m_fault.note(insert.bind(1, id).bind(2, shop.value()).bindUtf8(3, toText(value)).run());
}

template <typename T> void ValueTable<T>::erase(const QString &id)
{
    auto remove = m_database.prepare(Sql<T>::erase);
    m_fault.note(remove.bind(1, id).run());
}

template <typename T> std::vector<typename ValueTable<T>::Row> ValueTable<T>::after(const QString &id, int limit) const
{
    std::vector<Row> rows;
    auto select = m_database.prepare(Sql<T>::after);
    select.bind(1, id).bind(2, limit);
    while (select.step()) {
        if (auto value = fromText<T>(select.view(2)))
            rows.push_back({select.text(0), ShopId(select.text(1)), std::move(*value)});
        else
            m_fault.note(value.error());
    }
    m_fault.note(select.result());
    return rows;
}

template <typename T> int ValueTable<T>::countOfShop(const ShopId &shop) const
{
    auto select = m_database.prepare(Sql<T>::count);
    select.bind(1, shop.value());
    const int count = select.step() ? static_cast<int>(select.integer(0)) : 0;
    m_fault.note(select.result());
    return count;
}

template class ValueTable<Order>;
template class ValueTable<QuickReply>;
template class ValueTable<FraudReport>;

} // namespace vitrina::hub
