// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace vitrina::hub {

/// "vitrina-hub 0.1.0"
[[nodiscard]] QString hubName();
/// The commands, queries and notices that this hub carries out; what is missing here is answered with "not_supported".
[[nodiscard]] const QStringList &capabilities();

} // namespace vitrina::hub
