// SPDX-License-Identifier: Apache-2.0
#include "ui/start/token_desk.h"

#include "ui/shell/error_words.h"

#include <algorithm>

namespace vitrina::ui {

TokenDesk::TokenDesk(QWidget &window, Account &account, Vault *vault, QUrl hub, Trial trial)
    : QObject(&window)
    , m_window(window)
    , m_account(account)
    , m_vault(vault)
    , m_hub(std::move(hub))
    , m_trial(std::move(trial))
{
}

void TokenDesk::open()
{
    if (!m_dialog) {
        const bool sealed = m_vault != nullptr && m_vault->mode() == VaultMode::Passphrase;
        m_dialog = new TokenDialog(m_hub.toString(), sealed, &m_window);
        connect(m_dialog, &TokenDialog::given, this, &TokenDesk::tryOut);
        connect(m_dialog, &TokenDialog::abandoned, this, [this] { m_test.reset(); });
    }
    m_dialog->open();
    m_dialog->raise();
}

void TokenDesk::tryOut(const QByteArray &token, const QString &passphrase)
{
    m_test = m_trial(token);
    connect(m_test.get(), &ConnectionTest::finished, this,
            [this, token, passphrase](const std::vector<ConnectionTest::Finding> &findings) {
                onTried(findings, token, passphrase);
            });
    m_test->start();
}

void TokenDesk::onTried(const std::vector<ConnectionTest::Finding> &findings, const QByteArray &token,
                        const QString &passphrase)
{
    m_test.release()->deleteLater(); // it is telling
    const auto failed = std::ranges::find(findings, ConnectionTest::State::Failed, &ConnectionTest::Finding::state);
    if (failed != findings.end())
        return refuse(failed->error);
    keep(token, passphrase);
}

void TokenDesk::keep(const QByteArray &token, const QString &passphrase)
{
    const auto change = [token](Secrets &secrets) { secrets.token = token; };
    if (m_vault == nullptr)
        return onKept({}, token);
    if (m_vault->mode() == VaultMode::Passphrase)
        return onKept(m_vault->amend(change, passphrase), token);
    m_vault->amend(change, [self = QPointer(this), token](const Result<void> &kept) {
        if (self)
            self->onKept(kept, token);
    });
}

void TokenDesk::onKept(const Result<void> &kept, const QByteArray &token)
{
    if (!kept)
        return refuse(kept.error());
    m_account.perform(intent::UseHub{m_hub, token});
    Q_EMIT replaced(token);
    if (m_dialog) {
        m_dialog->setBusy(false);
        m_dialog->accept();
    }
}

void TokenDesk::refuse(const Error &error)
{
    if (!m_dialog)
        return;
    m_dialog->setBusy(false);
    m_dialog->setProblem(errorText(error));
}

} // namespace vitrina::ui
