// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina {

/// What a profile takes on the disk, in bytes.
struct StorageSizes {
    qint64 copy = 0; ///< Mirror: what the hub holds, too
    qint64 files = 0; ///< FileCache: likewise
    qint64 unsent = 0; ///< Outbox: drafts and messages of which this computer has the only copy
    qint64 outgoing = 0; ///< OutgoingFiles: likewise

    friend bool operator==(const StorageSizes &, const StorageSizes &) = default;
};

/// Asks the disk, so not on the UI thread. What is not there takes nothing.
[[nodiscard]] StorageSizes storageSizes(const QString &folder);

} // namespace vitrina
