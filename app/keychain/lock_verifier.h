// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace vitrina {

/// What a passphrase is held against that only unlocks the screen: Argon2id of libsodium, with its salt. The passphrase
/// can't be read from it, and nothing is encrypted with it. Both calls take about a second, on purpose: any thread but
/// the UI's. Errors: "passphrase_empty", "passphrase_wrong", "passphrase_no_memory".
[[nodiscard]] Result<QByteArray> makeLockVerifier(const QString &passphrase);
[[nodiscard]] Result<void> checkLockPassphrase(const QByteArray &verifier, const QString &passphrase);

} // namespace vitrina
