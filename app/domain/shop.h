// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "domain/role.h"
#include "domain/shop_settings.h"

namespace vitrina {

/// One seller's shop on one marketplace.
struct Shop {
    ShopId id;
    QString marketplace; ///< id of its profile, "ozon"
    QString name;
    bool chatAccess = true; ///< false: this user's role may not see the shop's chats (OV-5); it then has no dialog
    bool quickReplies = true; ///< false: the marketplace has not given the tool to this shop yet (OZ-5)
    bool productPageMessages = true; ///< OZ-11
    bool buyerMessages = true; ///< YM-2
    ShopSettings settings{}; ///< the hub's, not the marketplace's

    friend bool operator==(const Shop &, const Shop &) = default;
};

struct User {
    UserId id;
    QString name;
    UserRole role = UserRole::Unknown;

    friend bool operator==(const User &, const User &) = default;
};

} // namespace vitrina

Q_DECLARE_METATYPE(vitrina::Shop)
Q_DECLARE_METATYPE(vitrina::User)
