// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/secret_store.h"
#include "keychain/secrets.h"

#include <QString>

#include <memory>

namespace vitrina {

/// Where a profile's secrets lie.
enum class VaultMode { None, Keychain, Passphrase };

/// Gives a profile its secrets, by the one rule that matters: where a database exists, no new key is ever made without
/// the user's word, whatever the keychain answers. UI thread; answers come later, never inside the call, exactly once;
/// a Vault that is gone answers no more.
///
/// Beside the databases lies `vault.json`: the mode, the id of the secrets, and, in passphrase mode, the sealed
/// secrets.
class Vault {
public:
    Vault(QString folder, SecretStore &store);

    [[nodiscard]] VaultMode mode() const { return m_mode; }

    /// Reads the secrets of a profile that has some. Errors: those of SecretStore; "vault_empty" (a new profile, call
    /// create()), "vault_needs_passphrase", "vault_wrong_key" (the keychain holds another profile's key),
    /// "vault_damaged".
    void open(std::function<void(Result<Secrets>)> done);
    /// Makes and stores secrets for a new profile, and reads them back before saying yes. When the keychain can't,
    /// nothing is stored and the error says why: the user chooses between createWithPassphrase() and Secrets::make()
    /// for this run only. Also "vault_busy" (one is being made already), "vault_damaged" (here are secrets or
    /// databases: only destroy() may make room), "profile_unwritable".
    void create(const QByteArray &token, std::function<void(Result<Secrets>)> done);
    /// Errors: those of create() and of sealSecrets().
    [[nodiscard]] Result<Secrets> createWithPassphrase(const QByteArray &token, const QString &passphrase);
    /// Errors: those of openSecrets(); "vault_empty", "vault_wrong_key".
    [[nodiscard]] Result<Secrets> openWithPassphrase(const QString &passphrase);
    /// The secrets under the passphrase, as openSecrets() takes them on any thread; empty in the other modes.
    [[nodiscard]] const QByteArray &sealed() const { return m_sealed; }
    /// Replaces the token; `secrets` are those of this vault with another token, or the error is "vault_wrong_key".
    void setToken(const Secrets &secrets, std::function<void(Result<void>)> done);
    /// Changes what may lie beside key and token: the proxy's password, the lock's verifier. Errors as of setToken(): a
    /// vault under a passphrase needs the other one.
    void amend(std::function<void(Secrets &)> change, std::function<void(Result<void>)> done);
    /// Errors: those of openWithPassphrase() and sealSecrets().
    [[nodiscard]] Result<void> amend(const std::function<void(Secrets &)> &change, const QString &passphrase);
    /// Forgets everything: sign out, or the user's explicit "discard". An error of the keychain says that an entry is
    /// left behind there; "profile_unwritable" that nothing was forgotten.
    void destroy(std::function<void(Result<void>)> done);

private:
    [[nodiscard]] QString entryName() const;
    void load();
    [[nodiscard]] Result<void> canCreate() const;
    [[nodiscard]] Result<void> save();
    void reset();
    void finishCreating(const Secrets &secrets, const Result<QByteArray> &back,
                        const std::function<void(Result<Secrets>)> &done);
    void writeSecrets(const Secrets &secrets, std::function<void(Result<void>)> done);
    void verifyWritten(const Secrets &secrets, std::function<void(Result<void>)> done);

    QString m_folder;
    SecretStore &m_store;
    VaultMode m_mode = VaultMode::None;
    bool m_damaged = false;
    QString m_id;
    QByteArray m_sealed;
    std::optional<Secrets> m_known; ///< the newest: another token never undoes what lies beside it
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< for answers that come after the end
};

} // namespace vitrina
