// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/connection_test.h"
#include "client/live_account.h"
#include "keychain/system_keychain.h"
#include "keychain/vault.h"
#include "models/storage_desk.h"
#include "ui/access/comfort.h"
#include "ui/access/reopening.h"
#include "ui/accounts/first_start_page.h"
#include "ui/accounts/keychain_wait.h"
#include "ui/diagnostics/log_file.h"
#include "ui/settings/settings.h"
#include "ui/start/demo_hub.h"
#include "ui/start/inbox_window.h"
#include "ui/start/network_desk.h"
#include "ui/start/options.h"
#include "ui/start/screenshot.h"
#include "ui/start/single_instance.h"
#include "ui/start/timed_application.h"
#include "ui/start/vault_lock_secret.h"

#include <QTemporaryDir>
#include <QTimer>

namespace vitrina::ui {

/// From the start of the program to its window: finds the profile, opens the vault, asks where it must, and puts
/// client, demo and window together.
class Application final : public QObject {
    Q_OBJECT
public:
    /// `zoom` is the scale that Qt was started with, in percent.
    Application(TimedApplication &qt, StartOptions options, int zoom, qint64 processStart);
    ~Application() override;

    /// False: the program ends with exitCode().
    [[nodiscard]] bool start();
    [[nodiscard]] int exitCode() const { return m_exitCode; }

private:
    enum class Kind { Demo, Hub };
    struct Running {
        Kind kind = Kind::Demo;
        QUrl url;
        Secrets secrets;
        QString folder;
    };

    [[nodiscard]] bool fail(const QString &sentence);
    [[nodiscard]] bool prepareProfile();
    void applyPreferences();
    void openVault();
    void awaitKeychain();
    void showKeychainWait();
    void keychainAnswered();
    void onVault(const Result<Secrets> &secrets);
    void runAt(const QUrl &url, Secrets secrets);
    void beginNew();
    void create(Kind kind, const QUrl &url, const QByteArray &token);
    void onCreated(Kind kind, const QUrl &url, const QByteArray &token, const Result<Secrets> &secrets);
    void offerWithoutKeychain(Kind kind, const QUrl &url, const QByteArray &token, const Error &why);
    void askPassphrase();
    void showProblem(const Error &error);
    void showFirstStart();
    void testConnection(const QUrl &url, const QString &token);
    void run(Kind kind, const QUrl &url, const Secrets &secrets, const QString &folder);
    void makePages(const QString &folder);
    void rebuildCopy();
    void joinToken(const QUrl &url);
    void showWindow(QWidget &window);
    void warmUp();
    void placeWindow(QWidget &window);
    void reopen();
    void takeScreenshot();
    void confirmSignOut(int messages, int drafts);
    void signOut();
    void bringForward();

    TimedApplication &m_qt;
    StartOptions m_options;
    int m_zoom;
    qint64 m_processStart;
    int m_exitCode = 0;
    SystemClock m_clock;
    std::unique_ptr<Trace> m_trace;
    std::unique_ptr<QTemporaryDir> m_refuge; ///< the folder, where the right one can't be written
    QString m_folder;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Settings> m_settings;
    std::optional<Error> m_toTell; ///< when there is a window to say it in
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<Reopening> m_reopening;
    std::optional<Reopening::Before> m_before; ///< what was open when the program closed itself for another zoom
    std::unique_ptr<Comfort> m_comfort;
    std::unique_ptr<Profiles> m_profiles;
    Language m_language;
    SystemKeychain m_keychain{QStringLiteral("Vitrina")};
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<NetworkDesk> m_network;
    std::unique_ptr<VaultLockSecret> m_lockSecret;
    Running m_running;
    QTimer m_keychainTimer;
    std::unique_ptr<KeychainWait> m_keychainWait;
    std::unique_ptr<QTemporaryDir> m_session; ///< state of a run that keeps nothing
    std::unique_ptr<ConnectionTest> m_test;
    std::unique_ptr<FirstStartPage> m_firstStart;
    std::unique_ptr<DemoHub> m_demo;
    std::unique_ptr<LiveAccount> m_account;
    std::unique_ptr<StorageDesk> m_storage;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Screenshot> m_screenshot;
};

} // namespace vitrina::ui
