// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"

namespace vitrina::hub {

/// The key of a hub without a screen: a file that only its owner can read. Made when there is none and no database
/// either; a database without its key is never given a new one. Errors (Local): "key_file_readable_by_others",
/// "key_file_damaged", "key_file_missing", "data_dir_unusable".
[[nodiscard]] Result<DatabaseKey> loadOrMakeKey(const QString &dataDir);

} // namespace vitrina::hub
