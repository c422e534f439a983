// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/secret_store.h"
#include "keychain/secrets.h"

#include <QString>

namespace vitrina {

/// Where a profile's secrets lie.
enum class VaultMode { None, Keychain, Passphrase };

/// Gives a profile its secrets, by the one rule that matters: where a database exists, no new key is ever made without
/// the user's word, whatever the keychain answers. UI thread; answers come later, exactly once.
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
    /// for this run only.
    void create(const QByteArray &token, std::function<void(Result<Secrets>)> done);
    [[nodiscard]] Result<Secrets> createWithPassphrase(const QByteArray &token, const QString &passphrase);
    [[nodiscard]] Result<Secrets> openWithPassphrase(const QString &passphrase);
    /// Replaces the token.
    void setToken(const Secrets &secrets, std::function<void(Result<void>)> done);
    /// Forgets everything: sign out, or the user's explicit "discard".
    void destroy(std::function<void(Result<void>)> done);

private:
    [[nodiscard]] QString entryName() const;
    void load();
    [[nodiscard]] Result<void> save();

    QString m_folder;
    SecretStore &m_store;
    VaultMode m_mode = VaultMode::None;
    bool m_damaged = false;
    QString m_id;
    QByteArray m_sealed;
};

} // namespace vitrina
