// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/vault.h"
#include "ui/lock/lock_secret.h"

#include <QObject>

namespace vitrina::ui {

/// The passphrase of the lock, in a profile's vault: its verifier lies beside the key in the keychain; where a
/// passphrase opens the data, that one unlocks, too; where nothing is kept, it is known for this run. UI thread; the
/// dear work is done on another.
class VaultLockSecret final : public QObject, public LockSecret {
    Q_OBJECT
public:
    explicit VaultLockSecret(Vault &vault); ///< outlives it

    /// The profile's secrets are known. `forThisRun`: nothing of them is kept.
    void takeSecrets(const Secrets &secrets, bool forThisRun);

    [[nodiscard]] const QByteArray &verifier() const { return m_verifier; } ///< as it is now
    [[nodiscard]] bool isSet() const override { return isOfTheData() || !m_verifier.isEmpty(); }
    [[nodiscard]] bool isOfTheData() const override;
    void check(const QString &passphrase, Done done) override;
    void change(const QString &passphrase, Done done) override;

private:
    void work(std::function<Result<QByteArray>()> dear, std::function<void(const Result<QByteArray> &)> then);
    void keep(const QByteArray &verifier, const Done &done);

    Vault &m_vault;
    QByteArray m_verifier;
    bool m_forThisRun = false;
};

} // namespace vitrina::ui
