// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/secret_store.h"

#include <chrono>

namespace vitrina {

/// The keychain of the operating system, through QtKeychain. Needs an event loop.
class SystemKeychain final : public SecretStore {
public:
    /// `service` names the program in the keychain; a job that the system never ends is given up after `patience`.
    explicit SystemKeychain(QString service, std::chrono::milliseconds patience = std::chrono::seconds(60));

    void read(const QString &name, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done) override;
    void remove(const QString &name, std::function<void(Result<void>)> done) override;

private:
    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace vitrina
