// SPDX-License-Identifier: Apache-2.0
#include "ui/start/application.h"

#include "storage/mirror.h"
#include "ui/access/zoom.h"
#include "ui/accounts/secret_choice_dialog.h"
#include "ui/accounts/sign_out_dialog.h"
#include "ui/desktop/bring_forward.h"
#include "ui/desktop/system_wishes.h"
#include "ui/desktop/tray.h"
#include "ui/diagnostics/connection_log.h"
#include "ui/diagnostics/crash_dialog.h"
#include "ui/diagnostics/crash_report.h"
#include "ui/lock/screen_lock.h"
#include "ui/settings/settings_desk.h"
#include "ui/shell/error_words.h"
#include "ui/shell/window_settings.h"
#include "ui/start/account_pages.h"
#include "ui/start/findings.h"
#include "ui/start/profile_folder.h"
#include "ui/start/settings_pages.h"
#include "ui/start/token_desk.h"
#include "ui/start/update_watch.h"
#include "ui/theme/confirm_dialog.h"

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QFontDatabase>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QScreen>
#include <QSysInfo>

#include <cstdio>
#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

const SettingKey<QString> hubSetting{"hub", {}}; ///< its address; empty: the demo
Q_LOGGING_CATEGORY(startLog, "vitrina.start")

/// What is set now is there at the next start.
bool isKept(const Settings &settings)
{
    const QString problem = settings.problem() ? settings.problem()->code : QString();
    return problem != "settings_from_future"_L1 && problem != "settings_unreadable"_L1
        && problem != "settings_unwritable"_L1;
}

constexpr milliseconds testPatience(10000);
constexpr milliseconds windowSettles(1000); ///< a dialog over it that comes sooner is put elsewhere
constexpr milliseconds unseenWait(300); ///< a window that comes and goes sooner would only flash

void sayOnConsole(const QString &sentence)
{
    std::fprintf(stderr, "vitrina: %s\n", qPrintable(sentence));
}

} // namespace

Application::Application(TimedApplication &qt, StartOptions options, int zoom, qint64 processStart)
    : m_qt(qt)
    , m_options(std::move(options))
    , m_zoom(zoom)
    , m_processStart(processStart)
{
    m_keychainTimer.setSingleShot(true);
    m_keychainTimer.setInterval(unseenWait);
    connect(&m_keychainTimer, &QTimer::timeout, this, &Application::showKeychainWait);
}

Application::~Application()
{
    // The window first: it saves what is being typed. Then the account, which writes it down, then the demo's hub.
    m_screenshot.reset();
    if (m_window && m_options.screenshot.isEmpty())
        m_settings->set(geometrySetting, m_window->saveGeometry());
    m_window.reset();
    m_firstStart.reset();
    m_keychainWait.reset();
    m_inbox.reset();
    m_account.reset();
    m_demo.reset();
    m_qt.setTrace(nullptr);
}

bool Application::fail(const QString &sentence)
{
    sayOnConsole(sentence);
    m_exitCode = 1;
    return false;
}

bool Application::start()
{
    if (!m_options.trace.isEmpty()) {
        m_trace = Trace::open(m_options.trace);
        if (!m_trace)
            return fail(u"%1 cannot be written."_s.arg(QDir::toNativeSeparators(m_options.trace)));
        m_trace->writeAt(m_processStart, "process_start");
        m_qt.setTrace(m_trace.get());
    }
    if (!prepareProfile())
        return false;
    if (m_reopening->noteSystemText(zoom::systemText())) {
        m_exitCode = reopenCode;
        return false;
    }
    m_before = m_reopening->takeUp();
    if (m_before) {
        m_options.dialog = m_before->dialog;
        m_options.hidden = false;
    }
    auto profiles = Profiles::loadAll();
    if (!profiles)
        return fail(profiles.error().detail);
    m_profiles = std::make_unique<Profiles>(std::move(*profiles));
    for (const Error &fault : m_profiles->faults())
        sayOnConsole(fault.detail);
    applyPreferences();
    openVault();
    return true;
}

bool Application::prepareProfile()
{
    const auto folder = profileFolder(m_options);
    if (folder) {
        m_folder = *folder;
    } else {
        // A home that can't be written: the program serves all the same, for as long as it runs.
        m_refuge = std::make_unique<QTemporaryDir>();
        if (!m_refuge->isValid())
            return fail(u"the folder %1 cannot be used; choose another with --profile."_s.arg(folder.error().detail));
        sayOnConsole(u"the folder %1 cannot be used; nothing is kept beyond this run."_s.arg(folder.error().detail));
        m_toTell = Error{ErrorClass::Local, u"profile_temporary"_s, folder.error().detail};
        m_folder = m_refuge->path();
    }
    m_instance = std::make_unique<SingleInstance>(m_folder);
    switch (m_instance->claim(!m_options.hidden)) {
    case SingleInstance::Outcome::First:
        break;
    case SingleInstance::Outcome::RaisedOther:
        return false;
    case SingleInstance::Outcome::Unreachable:
        return fail(u"another Vitrina uses %1 and does not answer; end it, or choose another --profile."_s.arg(
            QDir::toNativeSeparators(m_folder)));
    }
    connect(m_instance.get(), &SingleInstance::raiseRequested, this, &Application::bringForward);
    m_settings = std::make_unique<Settings>(QDir(m_folder).filePath(u"settings.json"_s));
    if (m_settings->problem())
        sayOnConsole(m_settings->problem()->code);
    m_log = std::make_unique<LogFile>(m_folder);
    qCInfo(startLog).noquote() << "Vitrina" << VITRINA_VERSION << "starts, Qt" << qVersion() << "on"
                               << QSysInfo::prettyProductName();
    leaveCrashReports(m_folder);
    m_reopening = std::make_unique<Reopening>(*m_settings, m_zoom);
    connect(m_reopening.get(), &Reopening::wanted, this, &Application::reopen);
    m_vault = std::make_unique<Vault>(m_folder, m_keychain);
    m_network = std::make_unique<NetworkDesk>(*m_settings, *m_vault, testPatience);
    m_lockSecret = std::make_unique<VaultLockSecret>(*m_vault);
    return true;
}

void Application::applyPreferences()
{
    QString language = m_options.language.isEmpty() ? m_settings->value(languageSetting) : m_options.language;
    if (language.isEmpty())
        language = Language::codeFor(QLocale::system());
    if (language == "hy"_L1 && QFontDatabase::families(QFontDatabase::Armenian).isEmpty()) {
        language = u"en"_s; // boxes in place of letters would help nobody
        m_toTell = Error{ErrorClass::Local, u"no_armenian_font"_s, {}};
    }
    if (const auto used = m_language.use(language); !used)
        sayOnConsole(u"the words of “%1” are missing; English is shown instead."_s.arg(language));
    Theme::instance().setMode(themeModeFromName(m_options.theme).value_or(themeMode(*m_settings)));
    Theme::instance().install();
    m_comfort = std::make_unique<Comfort>(*m_settings, makeSystemWishes());
}

void Application::openVault()
{
    awaitKeychain();
    m_vault->open([this](const Result<Secrets> &secrets) {
        keychainAnswered();
        onVault(secrets);
    });
}

// The system may ask its own password first, and until it answers nothing else of ours is on the screen.
void Application::awaitKeychain()
{
    if (m_firstStart)
        return;
    // Between the windows of a start the program has none, and goes on.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (m_options.screenshot.isEmpty() && !m_options.hidden)
        m_keychainTimer.start();
}

void Application::showKeychainWait()
{
    m_keychainWait = std::make_unique<KeychainWait>();
    connect(m_keychainWait.get(), &KeychainWait::quitRequested, qApp, &QCoreApplication::quit);
    m_keychainWait->show();
}

void Application::keychainAnswered()
{
    m_keychainTimer.stop();
    m_keychainWait.reset();
}

void Application::onVault(const Result<Secrets> &secrets)
{
    if (!secrets && secrets.error().code == "vault_empty"_L1)
        return beginNew();
    if (!secrets && secrets.error().code == "vault_needs_passphrase"_L1)
        return askPassphrase();
    if (!secrets)
        return showProblem(secrets.error());
    if (!m_options.hub.isEmpty())
        return runAt(m_options.hub, *secrets);
    const QString hub = m_settings->value(hubSetting);
    run(hub.isEmpty() ? Kind::Demo : Kind::Hub, QUrl(hub), *secrets, m_folder);
}

void Application::runAt(const QUrl &url, Secrets secrets)
{
    // The command line speaks for this run alone; what the profile remembers stays.
    const auto token = readTokenFile(m_options.tokenFile);
    if (!token)
        return showProblem(token.error());
    secrets.token = *token;
    run(Kind::Hub, url, secrets, m_folder);
}

void Application::beginNew()
{
    if (m_options.demo)
        return create(Kind::Demo, {}, {});
    if (m_options.hub.isEmpty())
        return showFirstStart();
    const auto token = readTokenFile(m_options.tokenFile);
    if (!token)
        return showProblem(token.error());
    create(Kind::Hub, m_options.hub, *token);
}

void Application::create(Kind kind, const QUrl &url, const QByteArray &token)
{
    if (m_refuge) { // in the keychain, the key of a folder that goes would be left behind
        Secrets secrets = Secrets::make();
        secrets.token = token;
        return run(kind, url, secrets, m_folder);
    }
    awaitKeychain();
    m_vault->create(token, [this, kind, url, token](const Result<Secrets> &secrets) {
        keychainAnswered();
        onCreated(kind, url, token, secrets);
    });
}

void Application::onCreated(Kind kind, const QUrl &url, const QByteArray &token, const Result<Secrets> &secrets)
{
    if (secrets) {
        m_settings->set(hubSetting, url.toString());
        return run(kind, url, *secrets, m_folder);
    }
    if (!secrets.error().code.startsWith("keychain_"_L1))
        return showProblem(secrets.error());
    offerWithoutKeychain(kind, url, token, secrets.error());
}

void Application::offerWithoutKeychain(Kind kind, const QUrl &url, const QByteArray &token, const Error &why)
{
    const auto forThisRunOnly = [this, kind, url, token] {
        m_session = std::make_unique<QTemporaryDir>(QDir(m_folder).filePath(u"session-XXXXXX"_s));
        if (!m_session->isValid())
            return showProblem({ErrorClass::Local, u"profile_unwritable"_s, m_folder});
        Secrets secrets = Secrets::make();
        secrets.token = token;
        run(kind, url, secrets, m_session->path());
    };
    // The demo holds nothing worth a passphrase, and a picture can't ask.
    if (kind == Kind::Demo || !m_options.screenshot.isEmpty())
        return forThisRunOnly();
    auto *dialog = new SecretChoiceDialog(SecretChoiceDialog::Purpose::Choose, m_firstStart.get(), errorText(why));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_firstStart)
        connect(dialog, &QDialog::rejected, qApp, &QCoreApplication::quit);
    connect(dialog, &SecretChoiceDialog::sessionOnlyChosen, this, forThisRunOnly);
    connect(dialog, &SecretChoiceDialog::passphraseChosen, this, [this, kind, url, token](const QString &passphrase) {
        const auto secrets = m_vault->createWithPassphrase(token, passphrase);
        if (!secrets)
            return showProblem(secrets.error());
        m_settings->set(hubSetting, url.toString());
        run(kind, url, *secrets, m_folder);
    });
    dialog->open();
}

void Application::askPassphrase()
{
    auto *dialog = new SecretChoiceDialog(SecretChoiceDialog::Purpose::Unlock, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SecretChoiceDialog::passphraseChosen, this, [this, dialog](const QString &passphrase) {
        const auto secrets = m_vault->openWithPassphrase(passphrase);
        if (!secrets && secrets.error().code == "passphrase_wrong"_L1)
            return dialog->showWrong();
        dialog->accept();
        onVault(secrets);
    });
    connect(dialog, &QDialog::rejected, qApp, &QCoreApplication::quit);
    dialog->open();
}

void Application::showProblem(const Error &error)
{
    sayOnConsole(error.code);
    if (!m_options.screenshot.isEmpty()) {
        m_exitCode = 1;
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
        return;
    }
    auto *dialog =
        new ConfirmDialog({tr("Vitrina can’t open your data"), errorText(error), tr("Try again"), tr("Quit")},
                          ButtonKind::Primary, m_firstStart.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &Application::openVault);
    connect(dialog, &QDialog::rejected, qApp, [] { QCoreApplication::exit(1); });
    dialog->open();
}

void Application::showFirstStart()
{
    m_firstStart = std::make_unique<FirstStartPage>(*m_profiles, m_language);
    connect(m_firstStart.get(), &FirstStartPage::demoChosen, this, [this] { create(Kind::Demo, {}, {}); });
    connect(m_firstStart.get(), &FirstStartPage::testRequested, this, &Application::testConnection);
    connect(m_firstStart.get(), &FirstStartPage::testAbandoned, this, [this] {
        m_test.reset();
        m_firstStart->setBusy(false);
    });
    connect(m_firstStart.get(), &FirstStartPage::connectRequested, this,
            [this](const QUrl &url, const QString &token) { create(Kind::Hub, url, token.trimmed().toUtf8()); });
    connect(m_firstStart.get(), &FirstStartPage::languageChosen, this, [this](const QString &code) {
        if (m_language.use(code))
            m_settings->set(languageSetting, code);
    });
    connect(m_firstStart.get(), &FirstStartPage::proxyRequested, this,
            [this] { NetworkDesk::openPage(*m_firstStart, m_network->choice()); });
    m_firstStart->setProblem(m_toTell);
    showWindow(*m_firstStart);
    if (!m_options.screenshot.isEmpty()) {
        const bool written = m_firstStart->grab().save(m_options.screenshot, "PNG");
        QMetaObject::invokeMethod(
            qApp, [written] { QCoreApplication::exit(written ? 0 : 1); }, Qt::QueuedConnection);
    }
}

void Application::testConnection(const QUrl &url, const QString &token)
{
    m_firstStart->setBusy(true);
    m_test = std::make_unique<ConnectionTest>(url, token.trimmed().toUtf8(), testPatience);
    m_test->setProxy(m_network->choice().proxy());
    connect(m_test.get(), &ConnectionTest::finished, this,
            [this](const std::vector<ConnectionTest::Finding> &findings) {
                m_firstStart->setBusy(false);
                m_firstStart->setTestResult(testStepsOf(findings));
            });
    m_test->start();
}

void Application::run(Kind kind, const QUrl &url, const Secrets &secrets, const QString &folder)
{
    Engine::Options options;
    options.folder = folder;
    options.key = DatabaseKey(secrets.key);
    options.chance = [] { return QRandomGenerator::global()->generateDouble(); };
    options.trace = m_trace.get();
    if (kind == Kind::Hub)
        options.endpoint = {url, secrets.token};
    m_running = {kind, url, secrets, folder};
    const bool forThisRun = m_session != nullptr || m_refuge != nullptr;
    m_network->takeSecrets(secrets, forThisRun);
    m_lockSecret->takeSecrets(secrets, forThisRun);
    options.proxy = m_network->choice().proxy();
    m_account = std::make_unique<LiveAccount>(std::move(options), m_clock);
    m_network->serve(*m_account, url, secrets.token);
    m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
    m_window = makeInboxWindow(*m_inbox, *m_profiles, m_language, *m_settings, m_folder, m_trace.get());
    makePages(folder);
    addAccountPage(*m_window, *m_inbox, url);
    if (kind == Kind::Hub)
        joinToken(url);
    connect(m_window.get(), &MainWindow::signOutRequested, m_inbox.get(), &Inbox::countUnsent);
    connect(m_inbox.get(), &Inbox::unsentCounted, this, &Application::confirmSignOut);
    logConnection(*m_inbox);
    m_account->start();
    if (kind == Kind::Demo) {
        m_demo = std::make_unique<DemoHub>(QDir(folder).filePath(u"hub"_s), DatabaseKey(secrets.key), m_clock);
        connect(m_demo.get(), &DemoHub::ready, m_account.get(), [this](const QUrl &hub, const QByteArray &token) {
            m_account->perform(intent::UseHub{hub, token});
        });
        connect(m_demo.get(), &DemoHub::failed, this, &Application::showProblem);
        m_demo->start();
    }
    showWindow(*m_window);
    if (m_toTell)
        m_window->showFailure(*m_toTell);
    m_firstStart.reset();
    if (m_before && !m_before->settings.isEmpty())
        m_window->findChild<SettingsDesk *>()->open(m_before->settings);
    m_before.reset();
    QTimer::singleShot(windowSettles, m_window.get(), [this] {
        if (m_options.screenshot.isEmpty() && m_window->isVisible())
            tellOfCrashes(m_folder, *m_window);
    });
    if (m_options.screenshot.isEmpty())
        watchForUpdates(*m_window, *m_settings, m_clock, *m_network);
    if (!m_options.screenshot.isEmpty())
        takeScreenshot();
    else if (!m_options.dialog.isEmpty())
        connect(m_inbox.get(), &Inbox::listReady, m_inbox.get(), [this] { m_inbox->open(m_options.dialog); });
}

void Application::makePages(const QString &folder)
{
    m_storage = std::make_unique<StorageDesk>(*m_account, folder);
    connect(m_storage.get(), &StorageDesk::rebuildWanted, this, &Application::rebuildCopy,
            Qt::QueuedConnection); // it ends who asks
    auto *lock = new ScreenLock(*m_window, *m_settings, m_clock, *m_lockSecret);
    connect(lock, &ScreenLock::signOutWanted, this, &Application::signOut, Qt::QueuedConnection);
    joinAccountPages(*m_window, *m_network, *m_storage, *lock);
    // Who ends a locked program and starts it again is asked as well; a passphrase that opens the data was just given.
    if (m_lockSecret->isOfTheData())
        return;
    if (!m_options.screenshot.isEmpty() && m_lockSecret->isSet()) {
        (void)fail(u"this profile has a lock; no picture of it is taken."_s);
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
    }
    lock->lockNow();
    if (lock->isLocked()) // the list, whose first picture it waits for, is not painted
        m_window->findChild<Tray *>()->show();
}

// As after a copy that was damaged: what only this computer has lies elsewhere, the rest comes from the hub.
void Application::rebuildCopy()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_inbox.reset();
    m_storage.reset();
    m_account.reset();
    m_demo.reset();
    Running now = m_running;
    now.secrets.lockVerifier = m_lockSecret->verifier(); // these may have changed since the start
    now.secrets.proxyPassword = m_network->choice().proxy().password.toUtf8();
    Mirror::discard(now.folder);
    run(now.kind, now.url, now.secrets, now.folder);
}

void Application::joinToken(const QUrl &url)
{
    const auto trial = [this, url](const QByteArray &token) {
        auto test = std::make_unique<ConnectionTest>(url, token, testPatience);
        test->setProxy(m_network->choice().proxy());
        return test;
    };
    // A run that keeps nothing, or whose token came with the command line, has no place of its own to keep another in.
    Vault *vault = m_session || m_refuge || !m_options.hub.isEmpty() ? nullptr : m_vault.get();
    auto *desk = new TokenDesk(*m_window, *m_account, vault, url, trial);
    connect(m_window.get(), &MainWindow::tokenRequested, desk, &TokenDesk::open);
    connect(desk, &TokenDesk::replaced, this, [this, url](const QByteArray &token) {
        m_running.secrets.token = token;
        m_network->serve(*m_account, url, token);
    });
}

void Application::showWindow(QWidget &window)
{
    placeWindow(window);
    const bool hidden = std::exchange(m_options.hidden, false) && &window == m_window.get();
    if (hidden && m_window->findChild<Tray *>()->takeWindow())
        return warmUp();
    if (hidden)
        window.showMinimized();
    else
        window.show();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (m_trace)
        m_trace->write("window_shown");
}

// What waits for the first picture of the list begins in the tray, too, and the window opens at once when it is wanted.
void Application::warmUp()
{
    connect(m_inbox.get(), &Inbox::listReady, m_window.get(), [window = m_window.get()] {
        if (!window->isVisible())
            (void)window->grab();
    });
}

void Application::placeWindow(QWidget &window)
{
    const QRect screen = window.screen()->availableGeometry();
    // At a large zoom a screen has less room than the window would like to have.
    window.setMinimumSize(QSize(900, 600).boundedTo(screen.size()));
    const QByteArray geometry = m_settings->value(geometrySetting);
    if (m_before) {
        window.setGeometry(QRect(m_before->place.topLeft(), m_before->place.size().boundedTo(screen.size())));
        if (m_before->maximized)
            window.setWindowState(Qt::WindowMaximized);
    } else if (m_options.size.isValid()) {
        window.resize(m_options.size);
    } else if (geometry.isEmpty() || !window.restoreGeometry(geometry)) {
        window.resize(window.sizeHint().boundedTo(screen.size()));
    }
}

// Not where this run's data or its settings go with it, nor before there is a window to come back, nor past the lock.
void Application::reopen()
{
    const QWidget *window = m_window ? static_cast<QWidget *>(m_window.get()) : m_firstStart.get();
    const auto *lock = m_window ? m_window->findChild<ScreenLock *>() : nullptr;
    if (window == nullptr || m_session || m_refuge || !isKept(*m_settings) || !m_options.screenshot.isEmpty()
        || (lock != nullptr && lock->isLocked()))
        return;
    m_reopening->remember(*window, m_inbox && m_inbox->current() ? m_inbox->current()->id : DialogId());
    QCoreApplication::exit(reopenCode);
}

void Application::takeScreenshot()
{
    // Off-screen, the pointer begins over the menu button, which would be drawn as touched.
    if (QGuiApplication::platformName() == "offscreen"_L1)
        QCursor::setPos(m_window->screen()->geometry().bottomRight());
    m_screenshot = std::make_unique<Screenshot>(*m_inbox, *m_window, m_options.screenshot, m_options.dialog);
    connect(m_screenshot.get(), &Screenshot::done, this, [this](const QString &problem) {
        if (!problem.isEmpty())
            (void)fail(problem);
        QCoreApplication::exit(m_exitCode);
    });
}

void Application::confirmSignOut(int messages, int drafts)
{
    auto *dialog = makeSignOutDialog(messages, drafts, m_window.get());
    connect(dialog, &QDialog::accepted, this, &Application::signOut);
    dialog->open();
}

void Application::signOut()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_inbox.reset();
    m_storage.reset();
    m_account.reset();
    m_demo.reset();
    removeLocalData(m_folder);
    m_session.reset();
    m_settings->reset(hubSetting);
    m_options.demo = false;
    m_options.hub.clear();
    m_vault->destroy([this](const Result<void> &removed) {
        if (!removed)
            sayOnConsole(removed.error().code);
        showFirstStart();
    });
}

void Application::bringForward()
{
    QWidget *window = m_window.get();
    for (QWidget *other : {static_cast<QWidget *>(m_firstStart.get()), static_cast<QWidget *>(m_keychainWait.get())})
        window = window != nullptr ? window : other;
    if (window == nullptr) {
        const bool waited = std::exchange(m_options.hidden, false); // it is wanted now
        if (QWidget *asks = QApplication::activeModalWidget())
            return ui::bringForward(*asks);
        if (waited && !m_keychainWait)
            showKeychainWait(); // until the keychain answers
        return;
    }
    ui::bringForward(*window);
}

} // namespace vitrina::ui
