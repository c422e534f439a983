// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina {

/// A number as orders are looked for by it: letters and digits alone, lower case. "137 004-298" is "137004298".
[[nodiscard]] QString plainOrderNumber(QStringView number);

} // namespace vitrina
