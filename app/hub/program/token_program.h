// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/program/options.h"

namespace vitrina::hub {

/// `vitrina-hub token ...`: what is to be printed. Works while a hub runs on the same folder.
[[nodiscard]] Result<QString> runTokens(const CreateTokenCommand &command, const Clock &clock);
[[nodiscard]] Result<QString> runTokens(const ListTokensCommand &command);
[[nodiscard]] Result<QString> runTokens(const RevokeTokenCommand &command);

} // namespace vitrina::hub
