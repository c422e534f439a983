// SPDX-License-Identifier: Apache-2.0
#include "ui/start/vault_lock_secret.h"

#include "keychain/lock_verifier.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace vitrina::ui {

VaultLockSecret::VaultLockSecret(Vault &vault)
    : m_vault(vault)
{
}

void VaultLockSecret::takeSecrets(const Secrets &secrets, bool forThisRun)
{
    m_forThisRun = forThisRun;
    m_verifier = secrets.lockVerifier;
}

bool VaultLockSecret::isOfTheData() const
{
    return !m_forThisRun && m_vault.mode() == VaultMode::Passphrase;
}

void VaultLockSecret::work(std::function<Result<QByteArray>()> dear,
                           std::function<void(const Result<QByteArray> &)> then)
{
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then = std::move(then)] {
        then(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, dear = std::move(dear)] {
        promise->addResult(dear());
        promise->finish();
    });
}

void VaultLockSecret::check(const QString &passphrase, Done done)
{
    const auto told = [done = std::move(done)](const Result<QByteArray> &right) {
        done(right.map([](const QByteArray &) {}));
    };
    if (isOfTheData()) {
        work([sealed = m_vault.sealed(),
              passphrase] { return openSecrets(sealed, passphrase).map([](const Secrets &) { return QByteArray(); }); },
             told);
        return;
    }
    work([verifier = m_verifier,
          passphrase] { return checkLockPassphrase(verifier, passphrase).map([] { return QByteArray(); }); },
         told);
}

void VaultLockSecret::change(const QString &passphrase, Done done)
{
    const auto made = [this, done = std::move(done)](const Result<QByteArray> &verifier) {
        if (!verifier)
            return done(tl::unexpected(verifier.error()));
        keep(*verifier, done);
    };
    work(
        [passphrase] { return passphrase.isEmpty() ? Result<QByteArray>(QByteArray()) : makeLockVerifier(passphrase); },
        made);
}

void VaultLockSecret::keep(const QByteArray &verifier, const Done &done)
{
    if (m_forThisRun) {
        m_verifier = verifier;
        return done({});
    }
    m_vault.amend([verifier](Secrets &secrets) { secrets.lockVerifier = verifier; },
                  [self = QPointer(this), verifier, done](const Result<void> &kept) {
                      if (self && kept)
                          self->m_verifier = verifier;
                      done(kept);
                  });
}

} // namespace vitrina::ui
