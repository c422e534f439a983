// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <functional>

namespace vitrina::ui {

/// Who knows the passphrase of the lock. UI thread; answers come later, exactly once.
class LockSecret {
public:
    using Done = std::function<void(const Result<void> &)>;

    virtual ~LockSecret() = default;

    [[nodiscard]] virtual bool isSet() const = 0;
    /// It is the one that opens the data, too, and not chosen here.
    [[nodiscard]] virtual bool isOfTheData() const = 0;
    /// Errors: "passphrase_wrong", "passphrase_no_memory".
    virtual void check(const QString &passphrase, Done done) = 0;
    /// An empty one: there is none any more. Errors: those of Vault::amend() and makeLockVerifier().
    virtual void change(const QString &passphrase, Done done) = 0;
};

} // namespace vitrina::ui
