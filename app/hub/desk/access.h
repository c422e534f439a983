// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/desk/rules.h"
#include "hub/store/people_table.h"
#include "hub/store/shop_table.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>

namespace vitrina::hub {

/// A user as long as the hub runs, with what the user may see. `user.seq` is the newest number of the user's log.
struct View {
    UserRecord user;
    qint64 committed = 0; ///< the newest number that is stored for good and may be told
    QSet<QString> chats; ///< shops whose chats the user's role may read (OV-5)
    QSet<QString> shops; ///< shops the user knows of
};

/// Who may see what. Everything that leaves the hub is asked here first. A View stays where it is until it is dropped.
class Access {
public:
    explicit Access(const Rules &rules)
        : m_rules(rules)
    {
    }

    void setShop(const ShopRecord &shop);
    /// Adds a user, or gives a known one another role or other shops. The log's place stays as it is in `user`.
    View &setUser(const UserRecord &user);
    void dropUser(qint64 key);

    [[nodiscard]] View *view(qint64 key) const; ///< null: unknown
    [[nodiscard]] const ShopRecord *shop(const ShopId &id) const; ///< null: unknown
    [[nodiscard]] std::vector<View *> everybody() const;
    [[nodiscard]] const std::vector<View *> &chatters(const ShopId &shop); ///< may read the shop's chats
    [[nodiscard]] std::vector<View *> seers(const ShopId &shop) const; ///< know of the shop at all
    [[nodiscard]] bool mayChat(const View &view, const ShopId &shop) const { return view.chats.contains(shop.value()); }
    /// The shops of a view, each as that user sees it.
    [[nodiscard]] std::vector<Shop> shopsOf(const View &view) const;
    [[nodiscard]] Shop asSeenBy(const View &view, const Shop &shop) const;

private:
    void allow(View &view, const Shop &shop);

    const Rules &m_rules;
    std::map<qint64, std::unique_ptr<View>> m_views;
    std::map<ShopId, ShopRecord> m_shops;
    QHash<QString, std::vector<View *>> m_chatters;
};

} // namespace vitrina::hub
