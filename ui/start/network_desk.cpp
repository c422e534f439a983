// SPDX-License-Identifier: Apache-2.0
#include "ui/start/network_desk.h"

#include "ui/accounts/secret_choice_dialog.h"
#include "ui/settings/network_page.h"
#include "ui/settings/settings_desk.h"
#include "ui/start/findings.h"

#include <QApplication>
#include <QNetworkAccessManager>

#include <utility>

namespace vitrina::ui {
using Kept = ProxyChoice::Kept;
namespace {

std::function<void(Secrets &)> changeTo(const QString &password)
{
    return [password](Secrets &secrets) { secrets.proxyPassword = password.toUtf8(); };
}

/// Keeps a manager on the chosen way.
class ManagersWay final : public QObject {
public:
    ManagersWay(QNetworkAccessManager &manager, ProxyChoice &choice, QUrl url, std::function<void()> ready)
        : QObject(&manager)
        , m_manager(manager)
        , m_choice(choice)
        , m_url(std::move(url))
        , m_ready(std::move(ready))
    {
        connect(&choice, &ProxyChoice::changed, this, &ManagersWay::find);
        find();
    }

private:
    void find()
    {
        m_route.find(m_choice.proxy(), m_url, [this](const Result<QNetworkProxy> &way) {
            // A proxy without an address is no leave to go around it; a name under "invalid" leads nowhere.
            const QNetworkProxy nowhere(QNetworkProxy::Socks5Proxy, QStringLiteral("proxy.invalid"), 1080);
            m_manager.setProxy(way.value_or(nowhere));
            if (const auto ready = std::exchange(m_ready, nullptr))
                ready();
        });
    }

    QNetworkAccessManager &m_manager;
    ProxyChoice &m_choice;
    QUrl m_url;
    std::function<void()> m_ready;
    ProxyRoute m_route;
};

} // namespace

NetworkDesk::NetworkDesk(Settings &settings, Vault &vault, milliseconds patience)
    : m_choice(settings)
    , m_vault(vault)
    , m_patience(patience)
{
    connect(&m_choice, &ProxyChoice::changed, this, [this] {
        m_test.reset();
        if (m_account)
            m_account->setProxy(m_choice.proxy());
    });
    connect(&m_choice, &ProxyChoice::passwordGiven, this, &NetworkDesk::keep);
    connect(&m_choice, &ProxyChoice::testWanted, this, &NetworkDesk::test);
}

void NetworkDesk::takeSecrets(const Secrets &secrets, bool forThisRun)
{
    m_forThisRun = forThisRun;
    const QString typed = m_choice.proxy().password;
    if (secrets.proxyPassword.isEmpty() && typed.isEmpty())
        return;
    if (secrets.proxyPassword.isEmpty())
        return keep(typed); // given before there was a place for it
    m_choice.setPassword(QString::fromUtf8(secrets.proxyPassword),
                         m_vault.mode() == VaultMode::Passphrase ? Kept::UnderPassphrase : Kept::InKeychain);
}

void NetworkDesk::serve(LiveAccount &account, const QUrl &hub, const QByteArray &token)
{
    m_account = &account;
    m_hub = hub;
    m_token = token;
    m_choice.setHasHub(!hub.isEmpty() && !isThisMachine(hub.host()));
}

void NetworkDesk::lead(QNetworkAccessManager &manager, const QUrl &url, std::function<void()> ready)
{
    new ManagersWay(manager, m_choice, url, std::move(ready));
}

void NetworkDesk::openPage(QWidget &window, ProxyChoice &choice)
{
    auto *desk = window.findChild<SettingsDesk *>();
    if (desk == nullptr) {
        desk = new SettingsDesk(window);
        desk->addPage(networkPage(choice));
    }
    desk->open();
}

void NetworkDesk::keep(const QString &password)
{
    if (m_forThisRun)
        return m_choice.setKept(password.isEmpty() ? Kept::Nowhere : Kept::ForThisRun);
    switch (m_vault.mode()) {
    case VaultMode::None: // it is made when the user connects
        return m_choice.setKept(Kept::Nowhere);
    case VaultMode::Passphrase:
        return keepUnderPassphrase(password);
    case VaultMode::Keychain:
        break;
    }
    m_vault.amend(changeTo(password), [this, password](const Result<void> &kept) {
        const Kept there = password.isEmpty() ? Kept::Nowhere : Kept::InKeychain;
        m_choice.setKept(kept ? there : Kept::ForThisRun);
    });
}

void NetworkDesk::keepUnderPassphrase(const QString &password)
{
    m_choice.setKept(password.isEmpty() ? Kept::Nowhere : Kept::ForThisRun);
    auto *dialog = new SecretChoiceDialog(SecretChoiceDialog::Purpose::Unlock, QApplication::activeWindow(),
                                          tr("Keep the proxy’s password under your passphrase"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretChoiceDialog::passphraseChosen, this, [this, dialog, password](const QString &passphrase) {
        const auto kept = m_vault.amend(changeTo(password), passphrase);
        if (!kept && kept.error().code == QLatin1StringView("passphrase_wrong"))
            return dialog->showWrong();
        dialog->accept();
        if (kept && !password.isEmpty())
            m_choice.setKept(Kept::UnderPassphrase);
    });
    dialog->open();
}

void NetworkDesk::test()
{
    m_test = std::make_unique<ConnectionTest>(m_hub, m_token, m_patience);
    m_test->setProxy(m_choice.proxy());
    connect(m_test.get(), &ConnectionTest::finished, &m_choice,
            [this](const auto &findings) { m_choice.setTestResult(testStepsOf(findings)); });
    m_test->start();
}

} // namespace vitrina::ui
