// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection_test.h"
#include "client/live_account.h"
#include "keychain/vault.h"
#include "ui/settings/proxy_choice.h"

#include <QPointer>

class QNetworkAccessManager;

namespace vitrina::ui {

/// Joins the way to the hub that the user chose with whom it concerns: the account that goes it, the vault that keeps
/// the proxy's password, and the test. UI thread.
class NetworkDesk final : public QObject {
    Q_OBJECT
public:
    /// Both outlive it. `patience`: of a test.
    NetworkDesk(Settings &settings, Vault &vault, milliseconds patience);

    [[nodiscard]] ProxyChoice &choice() { return m_choice; }
    /// The profile's secrets are known, or were just made. `forThisRun`: nothing of them is kept.
    void takeSecrets(const Secrets &secrets, bool forThisRun);
    /// From now on `account` goes the chosen way, and a test asks its hub; without a hub's address, or with one on this
    /// computer, there is nothing to test.
    void serve(LiveAccount &account, const QUrl &hub, const QByteArray &token);
    /// From now on `manager` goes the chosen way, which is that to `url`; `ready` is called once, when it is known.
    void lead(QNetworkAccessManager &manager, const QUrl &url, std::function<void()> ready);
    /// The page of the settings alone, for who has no account yet.
    static void openPage(QWidget &window, ProxyChoice &choice);

private:
    void keep(const QString &password);
    void keepUnderPassphrase(const QString &password);
    void test();

    ProxyChoice m_choice;
    Vault &m_vault;
    milliseconds m_patience;
    bool m_forThisRun = false;
    QPointer<LiveAccount> m_account;
    QUrl m_hub;
    QByteArray m_token;
    std::unique_ptr<ConnectionTest> m_test;
};

} // namespace vitrina::ui
