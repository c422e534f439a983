// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/store/store.h"

namespace vitrina::hub {

/// Whom a token is made for.
struct TokenRequest {
    QString user; ///< name, one line
    UserRole role = UserRole::Unknown;
    std::vector<ShopId> shops; ///< empty: all, also those to come
};

/// Makes the user when there is none, or gives a known one this role and these shops (which begins a new log: another
/// view is another history), and returns a new token for the user, which is nowhere else. Works beside a running hub.
/// Errors: Local/"user_invalid", "role_invalid", or those of the store.
[[nodiscard]] Result<QByteArray> createToken(Store &store, const TokenRequest &request, UtcTime now);

} // namespace vitrina::hub
