// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/account.h"
#include "client/connection_test.h"
#include "keychain/vault.h"
#include "ui/accounts/token_dialog.h"

#include <QPointer>

namespace vitrina::ui {

/// Replaces the token of the account that runs: asks for another, tries it at the hub, keeps it where the old one lay,
/// and connects. `window` owns the desk; the other arguments outlive it.
class TokenDesk final : public QObject {
    Q_OBJECT
public:
    /// How a token is tried; the desk owns what it gets.
    using Trial = std::function<std::unique_ptr<ConnectionTest>(const QByteArray &token)>;

    /// `vault` null: nothing is kept beyond this run.
    TokenDesk(QWidget &window, Account &account, Vault *vault, QUrl hub, Trial trial);

    void open();

Q_SIGNALS:
    void replaced(const QByteArray &token);

private:
    void tryOut(const QByteArray &token, const QString &passphrase);
    void onTried(const std::vector<ConnectionTest::Finding> &findings, const QByteArray &token,
                 const QString &passphrase);
    void keep(const QByteArray &token, const QString &passphrase);
    void onKept(const Result<void> &kept, const QByteArray &token);
    void refuse(const Error &error);

    QWidget &m_window;
    Account &m_account;
    Vault *m_vault;
    QUrl m_hub;
    Trial m_trial;
    std::unique_ptr<ConnectionTest> m_test;
    QPointer<TokenDialog> m_dialog;
};

} // namespace vitrina::ui
