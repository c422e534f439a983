// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QByteArray>

#include <functional>

namespace vitrina {

/// Where secrets lie (ALL-3). Answers come later, on the thread that asked, exactly once; never inside the call itself.
/// Errors: "keychain_not_found" (also what some keyrings say while they are locked: never a reason to make a new key),
/// "keychain_locked", "keychain_denied", "keychain_absent", "keychain_too_large", "keychain_timeout",
/// "keychain_failed".
class SecretStore {
public:
    /// What every system's keychain takes (Windows: 2560 bytes).
    static constexpr qsizetype maxBytes = 2048;

    virtual ~SecretStore() = default;

    virtual void read(const QString &name, std::function<void(Result<QByteArray>)> done) = 0;
    virtual void write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done) = 0;
    virtual void remove(const QString &name, std::function<void(Result<void>)> done) = 0;
};

} // namespace vitrina
