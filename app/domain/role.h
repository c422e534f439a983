// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enum_names.h"

#include <QMetaType>

namespace vitrina {

/// Who speaks, as the marketplace states it (OZ-3). Never derived from a name or a text.
enum class PartyRole : quint8 { Unknown, Buyer, Support, Seller, System };

template <> struct EnumNames<PartyRole> {
    static constexpr std::array<std::pair<PartyRole, const char *>, 4> table{{{PartyRole::Buyer, "buyer"},
                                                                              {PartyRole::Support, "support"},
                                                                              {PartyRole::Seller, "seller"},
                                                                              {PartyRole::System, "system"}}};
};

/// What a user of the hub may do in a shop; enforced by the hub.
enum class UserRole : quint8 { Unknown, Owner, Administrator, Manager, Operator };

template <> struct EnumNames<UserRole> {
    static constexpr std::array<std::pair<UserRole, const char *>, 4> table{{{UserRole::Owner, "owner"},
                                                                             {UserRole::Administrator, "administrator"},
                                                                             {UserRole::Manager, "manager"},
                                                                             {UserRole::Operator, "operator"}}};
};

} // namespace vitrina

Q_DECLARE_METATYPE(vitrina::PartyRole)
