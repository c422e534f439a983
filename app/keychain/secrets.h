// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace vitrina {

/// All secrets of a profile, kept as one entry: the key of its databases, the token of its hub, and
/// the password of the proxy on the way there, and what the passphrase of the lock is held against.
struct Secrets {
    static constexpr qsizetype keySize = 32;

    QString id; ///< random name of this set; the profile remembers it, to tell a wrong key from a missing one
    QByteArray key; ///< of the databases, `keySize` bytes
    QByteArray token; ///< of the hub, may be empty
    QByteArray proxyPassword = {}; ///< may be empty
    QByteArray lockVerifier = {}; ///< see makeLockVerifier(); may be empty

    [[nodiscard]] static Secrets make();
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<Secrets> fromBytes(const QByteArray &bytes);

    friend bool operator==(const Secrets &, const Secrets &) = default;
};

/// Secrets under a passphrase, for machines without a keychain: Argon2id and XSalsa20-Poly1305 of libsodium.
/// The text is safe to store in a file. Opening takes about a second, on purpose.
/// Errors: "passphrase_empty", "passphrase_wrong", "passphrase_damaged", "passphrase_no_memory" (it takes 64 MiB).
[[nodiscard]] Result<QByteArray> sealSecrets(const Secrets &secrets, const QString &passphrase);
[[nodiscard]] Result<Secrets> openSecrets(const QByteArray &sealed, const QString &passphrase);

} // namespace vitrina
