// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/id.h"
#include "domain/role.h"
#include "domain/time.h"
#include "hub/store/fault.h"

#include <vector>

namespace vitrina::hub {

/// A user of this hub and the state of the log of the user's view.
struct UserRecord {
    qint64 key = 0; ///< of the row; 0: not stored yet
    QString name;
    UserRole role = UserRole::Unknown;
    bool allShops = false; ///< also those to come
    std::vector<ShopId> shops; ///< when not all
    QString epoch;
    qint64 seq = 0; ///< newest number given in this epoch

    [[nodiscard]] UserId id() const { return UserId(QStringLiteral("u%1").arg(key)); }
};

struct TokenRecord {
    QString id; ///< names the token without being it
    QString user;
    UtcTime at{};
};

/// Users and their tokens. Other processes write here too (`vitrina-hub token create`): revision() tells when they did.
class PeopleTable {
public:
    PeopleTable(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    [[nodiscard]] std::vector<UserRecord> users() const;
    [[nodiscard]] std::optional<UserRecord> find(const QString &name) const;
    void put(UserRecord &user);
    void setSeq(qint64 user, qint64 seq);
    void setEpoch(qint64 user, const QString &epoch);

    void addToken(const QByteArray &hash, const QString &id, qint64 user, UtcTime at);
    [[nodiscard]] std::optional<qint64> userOfToken(const QByteArray &hash) const;
    [[nodiscard]] std::vector<TokenRecord> tokens() const;
    [[nodiscard]] bool removeToken(const QString &id);

    [[nodiscard]] qint64 revision() const;

private:
    [[nodiscard]] std::vector<ShopId> shopsOf(qint64 user) const;
    void touch();

    Database &m_database;
    Fault &m_fault;
};

} // namespace vitrina::hub
