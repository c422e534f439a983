// SPDX-License-Identifier: Apache-2.0
#include "keychain/system_keychain.h"

#include <QTimer>
#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif

#include <memory>
#include <qt6keychain/keychain.h>

namespace vitrina {
namespace {

const char16_t *codeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return u"keychain_not_found";
    case QKeychain::AccessDeniedByUser:
        return u"keychain_denied";
    case QKeychain::AccessDenied:
        return u"keychain_locked";
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return u"keychain_absent";
    default:
        return u"keychain_failed";
    }
}

// Where keychains are services, whether there is one is the bus's word: the library has the same "other error" for a
// missing bus, a missing service and a failure, and its words come in the user's language.
bool isThereAKeychain()
{
#ifdef QT_DBUS_LIB
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList running = bus.interface()->registeredServiceNames();
    const QStringList startable = bus.interface()->activatableServiceNames();
    const auto isThere = [&](const char *name) {
        return running.contains(QLatin1StringView(name)) || startable.contains(QLatin1StringView(name));
    };
    return isThere("org.freedesktop.secrets") || isThere("org.kde.kwalletd6") || isThere("org.kde.kwalletd5");
#else
    return true;
#endif
}

Error errorOf(const QKeychain::Job &job)
{
    Error error{ErrorClass::Local, QString::fromUtf16(codeOf(job.error())), job.errorString()};
    if (job.error() == QKeychain::OtherError && !isThereAKeychain())
        error.code = QStringLiteral("keychain_absent");
    return error;
}

// Starts the job and answers once: with what it says, or with a timeout when the keychain never answers.
template <typename Finish>
void startJob(QKeychain::Job *job, const QString &key, std::chrono::milliseconds patience, Finish finish)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(key);
    auto *watchdog = new QTimer(job);
    watchdog->setSingleShot(true);
    const auto answered = std::make_shared<bool>(false);
    const auto answer = [job, finish, answered](bool timedOut) {
        if (std::exchange(*answered, true))
            return;
        finish(timedOut);
        job->deleteLater();
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [answer] { answer(false); });
    QObject::connect(watchdog, &QTimer::timeout, job, [answer] { answer(true); });
    watchdog->start(patience);
    job->start();
}

tl::unexpected<Error> timeout()
{
    return failure(ErrorClass::Local, u"keychain_timeout");
}

} // namespace

SystemKeychain::SystemKeychain(QString service, std::chrono::milliseconds patience)
    : m_service(std::move(service))
    , m_patience(patience)
{
}

void SystemKeychain::read(const QString &name, std::function<void(Result<QByteArray>)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    startJob(job, name, m_patience, [job, done](bool timedOut) {
        if (timedOut)
            return done(timeout());
        if (job->error() != QKeychain::NoError)
            return done(tl::unexpected(errorOf(*job)));
        done(job->binaryData());
    });
}

void SystemKeychain::write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    if (secret.size() > maxBytes) {
        QTimer::singleShot(0, job, [job, done] {
            done(failure(ErrorClass::Local, u"keychain_too_large"));
            job->deleteLater();
        });
        return;
    }
    job->setBinaryData(secret);
    startJob(job, name, m_patience, [job, done](bool timedOut) {
        if (timedOut)
            return done(timeout());
        if (job->error() != QKeychain::NoError)
            return done(tl::unexpected(errorOf(*job)));
        done({});
    });
}

void SystemKeychain::remove(const QString &name, std::function<void(Result<void>)> done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    startJob(job, name, m_patience, [job, done](bool timedOut) {
        if (timedOut)
            return done(timeout());
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            return done(tl::unexpected(errorOf(*job)));
        done({});
    });
}

} // namespace vitrina
