// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina {

/// What the library of the database calls itself: "4.6.1 community". Empty where it is not SQLCipher.
[[nodiscard]] QString cipherVersion();

} // namespace vitrina
