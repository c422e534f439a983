// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace vitrina::hub {

/// A bearer token: "vt_" and 256 random bits. Shown once; the hub keeps hashOf() only. The bits are random and many, so
/// that a plain hash is enough: there is nothing to guess.
[[nodiscard]] QByteArray newToken();
[[nodiscard]] QByteArray hashOf(QByteArrayView token);
/// Names a token in lists and when it is revoked; tells nothing of the token itself.
[[nodiscard]] QString tokenId(const QByteArray &hash);

/// Random, in hex: see EvidenceEntry::salt.
[[nodiscard]] QString newSalt();
/// A new name for a user's log, never used before.
[[nodiscard]] QString newEpoch();

} // namespace vitrina::hub
