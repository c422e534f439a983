// SPDX-License-Identifier: Apache-2.0
#include "hub/store/people_table.h"

namespace vitrina::hub {
namespace {

UserRecord readUser(Statement &row)
{
    UserRecord user;
    user.key = row.integer(0);
    user.name = row.text(1);
    user.role = valueOf<UserRole>(row.text(2));
    user.allShops = row.integer(3) != 0;
    user.epoch = row.text(4);
    user.seq = row.integer(5);
    return user;
}

} // namespace

std::vector<UserRecord> PeopleTable::users() const
{
    std::vector<UserRecord> users;
    {
        auto select = m_database.prepare("SELECT key, name, role, all_shops, epoch, seq FROM users ORDER BY key");
        while (select.step())
            users.push_back(readUser(select));
        m_fault.note(select.result());
    }
    for (UserRecord &user : users)
        user.shops = shopsOf(user.key);
    return users;
}

std::optional<UserRecord> PeopleTable::find(const QString &name) const
{
    auto select = m_database.prepare("SELECT key, name, role, all_shops, epoch, seq FROM users WHERE name=?1");
    select.bind(1, name);
    if (!select.step()) {
        m_fault.note(select.result());
        return std::nullopt;
    }
    UserRecord user = readUser(select);
    user.shops = shopsOf(user.key);
    return user;
}

std::vector<ShopId> PeopleTable::shopsOf(qint64 user) const
{
    std::vector<ShopId> shops;
    auto select = m_database.prepare("SELECT shop FROM user_shops WHERE user=?1 ORDER BY shop");
    select.bind(1, user);
    while (select.step())
        shops.emplace_back(select.text(0));
    m_fault.note(select.result());
    return shops;
}

void PeopleTable::put(UserRecord &user)
{
    auto write = m_database.prepare("INSERT INTO users(name, role, all_shops, epoch, seq) VALUES(?1, ?2, ?3, ?4, ?5) "
                                    "ON CONFLICT(name) DO UPDATE SET role=?2, all_shops=?3, epoch=?4, seq=?5");
    write.bind(1, user.name).bind(2, QString(nameOf(user.role))).bind(3, user.allShops).bind(4, user.epoch);
    m_fault.note(write.bind(5, user.seq).run());
    if (user.key == 0)
        user.key = m_database.lastInsertId();

    auto clear = m_database.prepare("DELETE FROM user_shops WHERE user=?1");
    m_fault.note(clear.bind(1, user.key).run());
    for (const ShopId &shop : user.shops) {
        auto add = m_database.prepare("INSERT OR IGNORE INTO user_shops(user, shop) VALUES(?1, ?2)");
        m_fault.note(add.bind(1, user.key).bind(2, shop.value()).run());
    }
    touch();
}

void PeopleTable::setSeq(qint64 user, qint64 seq)
{
    auto update = m_database.prepare("UPDATE users SET seq=?2 WHERE key=?1");
    m_fault.note(update.bind(1, user).bind(2, seq).run());
}

void PeopleTable::setEpoch(qint64 user, const QString &epoch)
{
    auto update = m_database.prepare("UPDATE users SET epoch=?2, seq=0 WHERE key=?1");
    m_fault.note(update.bind(1, user).bind(2, epoch).run());
}

void PeopleTable::addToken(const QByteArray &hash, const QString &id, qint64 user, UtcTime at)
{
    auto insert = m_database.prepare("INSERT INTO tokens(hash, id, user, at) VALUES(?1, ?2, ?3, ?4)");
    m_fault.note(insert.bindBlob(1, hash).bind(2, id).bind(3, user).bind(4, toMilliseconds(at)).run());
}

std::optional<qint64> PeopleTable::userOfToken(const QByteArray &hash) const
{
    auto select = m_database.prepare("SELECT user FROM tokens WHERE hash=?1");
    select.bindBlob(1, hash);
    if (select.step())
        return select.integer(0);
    m_fault.note(select.result());
    return std::nullopt;
}

std::vector<TokenRecord> PeopleTable::tokens() const
{
    std::vector<TokenRecord> tokens;
    auto select = m_database.prepare("SELECT tokens.id, users.name, tokens.at FROM tokens JOIN users "
                                     "ON users.key=tokens.user ORDER BY tokens.at, tokens.id");
    while (select.step())
        tokens.push_back({select.text(0), select.text(1), fromMilliseconds(select.integer(2))});
    m_fault.note(select.result());
    return tokens;
}

bool PeopleTable::removeToken(const QString &id)
{
    auto remove = m_database.prepare("DELETE FROM tokens WHERE id=?1");
    m_fault.note(remove.bind(1, id).run());
    const bool removed = m_database.changes() > 0;
    touch();
    return removed;
}

qint64 PeopleTable::revision() const
{
    auto select = m_database.prepare("SELECT value FROM meta WHERE name='people_revision'");
    const qint64 revision = select.step() ? select.text(0).toLongLong() : 0;
    m_fault.note(select.result());
    return revision;
}

void PeopleTable::touch()
{
    auto update = m_database.prepare("INSERT INTO meta(name, value) VALUES('people_revision', '1') "
                                     "ON CONFLICT(name) DO UPDATE SET value=CAST(value AS INTEGER)+1");
    m_fault.note(update.run());
}

} // namespace vitrina::hub
