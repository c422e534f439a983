// SPDX-License-Identifier: Apache-2.0
#include "keychain/vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"vault.json"_s);
}

bool hasDatabase(const QString &folder)
{
    return !QDir(folder).entryList({u"*.db"_s}, QDir::Files).isEmpty();
}

template <typename T> void answerLater(std::function<void(Result<T>)> done, Result<T> answer)
{
    const auto tell = [done = std::move(done), answer = std::move(answer)] { done(answer); };
    QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
}

} // namespace

Vault::Vault(QString folder, SecretStore &store)
    : m_folder(std::move(folder))
    , m_store(store)
{
    load();
}

QString Vault::entryName() const
{
    return u"profile-"_s + m_id;
}

void Vault::load()
{
    QFile file(fileIn(m_folder));
    if (!file.open(QIODevice::ReadOnly)) {
        // A word on the key that can't be read, or databases without one: nothing may be overwritten.
        m_damaged = file.exists() || hasDatabase(m_folder);
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    m_id = object["id"_L1].toString();
    m_sealed = object["sealed"_L1].toString().toLatin1();
    const QString mode = object["mode"_L1].toString();
    if (mode == "keychain"_L1)
        m_mode = VaultMode::Keychain;
    else if (mode == "passphrase"_L1 && !m_sealed.isEmpty())
        m_mode = VaultMode::Passphrase;
    m_damaged = m_mode == VaultMode::None || m_id.isEmpty();
}

Result<void> Vault::save()
{
    QSaveFile file(fileIn(m_folder));
    QJsonObject object{{u"id"_s, m_id}, {u"cipher"_s, u"sqlcipher-4"_s}};
    object[u"mode"_s] = m_mode == VaultMode::Passphrase ? u"passphrase"_s : u"keychain"_s;
    if (m_mode == VaultMode::Passphrase)
        object[u"sealed"_s] = QString::fromLatin1(m_sealed);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0
        && file.flush() // or commit() would put an empty file in the place of the good one when the disk is full
        && file.commit();
    if (!written)
        return failure(ErrorClass::Local, u"profile_unwritable", file.errorString());
    return {};
}

void Vault::reset()
{
    m_mode = VaultMode::None;
    m_damaged = false;
    m_id.clear();
    m_sealed.clear();
    m_known.reset();
}

Result<void> Vault::canCreate() const
{
    if (m_damaged || m_mode != VaultMode::None || hasDatabase(m_folder))
        return failure(ErrorClass::Local, u"vault_damaged");
    if (!m_id.isEmpty())
        return failure(ErrorClass::Local, u"vault_busy");
    return {};
}

void Vault::open(std::function<void(Result<Secrets>)> done)
{
    const auto refuse = [&done](ErrorClass kind, const char16_t *code) {
        answerLater<Secrets>(std::move(done), failure(kind, code));
    };
    if (m_damaged)
        return refuse(ErrorClass::Local, u"vault_damaged");
    if (m_mode == VaultMode::None)
        return refuse(ErrorClass::Local, u"vault_empty");
    if (m_mode == VaultMode::Passphrase)
        return refuse(ErrorClass::Auth, u"vault_needs_passphrase");
    const auto read = [this, alive = std::weak_ptr(m_alive), done, id = m_id](const Result<QByteArray> &bytes) {
        if (alive.expired())
            return;
        if (!bytes)
            return done(tl::unexpected(bytes.error()));
        const auto secrets = Secrets::fromBytes(*bytes);
        if (!secrets || secrets->id != id)
            return done(failure(ErrorClass::Local, u"vault_wrong_key"));
        m_known = *secrets;
        done(*secrets);
    };
    m_store.read(entryName(), read);
}

void Vault::create(const QByteArray &token, std::function<void(Result<Secrets>)> done)
{
    if (const auto possible = canCreate(); !possible)
        return answerLater<Secrets>(std::move(done), tl::unexpected(possible.error()));
    Secrets secrets = Secrets::make();
    secrets.token = token;
    m_id = secrets.id;
    const auto alive = std::weak_ptr(m_alive);
    m_store.write(entryName(), secrets.toBytes(), [this, alive, secrets, done](const Result<void> &written) {
        if (alive.expired())
            return;
        if (!written) {
            reset();
            return done(tl::unexpected(written.error()));
        }
        // Read back: some keyrings take a secret and do not give it again.
        m_store.read(entryName(), [this, alive, secrets, done](const Result<QByteArray> &back) {
            if (!alive.expired())
                finishCreating(secrets, back, done);
        });
    });
}

void Vault::finishCreating(const Secrets &secrets, const Result<QByteArray> &back,
                           const std::function<void(Result<Secrets>)> &done)
{
    Result<void> kept;
    if (!back)
        kept = tl::unexpected(back.error());
    else if (Secrets::fromBytes(*back) != secrets)
        kept = failure(ErrorClass::Local, u"keychain_failed");
    m_mode = VaultMode::Keychain;
    if (kept)
        kept = save();
    if (kept)
        return done(secrets);
    // A key that nothing was written with is worth nothing: no entry stays behind.
    m_store.remove(entryName(), [](const Result<void> &) {});
    reset();
    done(tl::unexpected(kept.error()));
}

Result<Secrets> Vault::createWithPassphrase(const QByteArray &token, const QString &passphrase)
{
    if (const auto possible = canCreate(); !possible)
        return tl::unexpected(possible.error());
    Secrets secrets = Secrets::make();
    secrets.token = token;
    const auto sealed = sealSecrets(secrets, passphrase);
    if (!sealed)
        return tl::unexpected(sealed.error());
    m_id = secrets.id;
    m_mode = VaultMode::Passphrase;
    m_sealed = *sealed;
    if (const auto saved = save(); !saved) {
        reset();
        return tl::unexpected(saved.error());
    }
    return secrets;
}

Result<Secrets> Vault::openWithPassphrase(const QString &passphrase)
{
    if (m_mode != VaultMode::Passphrase)
        return failure(ErrorClass::Local, u"vault_empty");
    return openSecrets(m_sealed, passphrase).and_then([this](const Secrets &secrets) -> Result<Secrets> {
        if (secrets.id != m_id)
            return failure(ErrorClass::Local, u"vault_wrong_key");
        return secrets;
    });
}

void Vault::setToken(const Secrets &secrets, std::function<void(Result<void>)> done)
{
    if (m_mode != VaultMode::Keychain)
        return answerLater<void>(std::move(done), failure(ErrorClass::Refused, u"vault_needs_passphrase"));
    if (secrets.id != m_id || secrets.key.size() != Secrets::keySize)
        return answerLater<void>(std::move(done), failure(ErrorClass::Local, u"vault_wrong_key"));
    Secrets kept = m_known.value_or(secrets);
    kept.token = secrets.token;
    writeSecrets(kept, std::move(done));
}

void Vault::amend(std::function<void(Secrets &)> change, std::function<void(Result<void>)> done)
{
    if (m_mode != VaultMode::Keychain)
        return answerLater<void>(std::move(done), failure(ErrorClass::Refused, u"vault_needs_passphrase"));
    // Read first: whoever has changed the token meanwhile keeps his.
    open([this, change = std::move(change), done = std::move(done)](const Result<Secrets> &secrets) {
        if (!secrets)
            return done(tl::unexpected(secrets.error()));
        Secrets changed = *secrets;
        change(changed);
        writeSecrets(changed, done);
    });
}

Result<void> Vault::amend(const std::function<void(Secrets &)> &change, const QString &passphrase)
{
    auto secrets = openWithPassphrase(passphrase);
    if (!secrets)
        return tl::unexpected(secrets.error());
    change(*secrets);
    const auto sealed = sealSecrets(*secrets, passphrase);
    if (!sealed)
        return tl::unexpected(sealed.error());
    const QByteArray before = std::exchange(m_sealed, *sealed);
    const auto saved = save();
    if (!saved)
        m_sealed = before;
    return saved;
}

void Vault::writeSecrets(const Secrets &secrets, std::function<void(Result<void>)> done)
{
    const auto alive = std::weak_ptr(m_alive);
    m_store.write(entryName(), secrets.toBytes(), [this, alive, secrets, done](const Result<void> &written) {
        if (alive.expired())
            return;
        if (!written)
            return done(written);
        verifyWritten(secrets, done);
    });
}

// The entry holds the key as well: a token that was taken and is not given back must not pass for a success.
void Vault::verifyWritten(const Secrets &secrets, std::function<void(Result<void>)> done)
{
    const auto alive = std::weak_ptr(m_alive);
    m_store.read(entryName(), [this, alive, secrets, done = std::move(done)](const Result<QByteArray> &back) {
        if (alive.expired())
            return;
        if (!back)
            return done(tl::unexpected(back.error()));
        if (Secrets::fromBytes(*back) != secrets)
            return done(failure(ErrorClass::Local, u"keychain_failed"));
        m_known = secrets;
        done({});
    });
}

void Vault::destroy(std::function<void(Result<void>)> done)
{
    QFile file(fileIn(m_folder));
    if (file.exists() && !file.remove())
        return answerLater<void>(std::move(done),
                                 failure(ErrorClass::Local, u"profile_unwritable", file.errorString()));
    const QString entry = entryName();
    const bool inKeychain = !m_id.isEmpty() && m_mode != VaultMode::Passphrase;
    reset();
    if (!inKeychain)
        return answerLater<void>(std::move(done), {});
    m_store.remove(entry, [alive = std::weak_ptr(m_alive), done = std::move(done)](const Result<void> &removed) {
        if (!alive.expired())
            done(removed);
    });
}

} // namespace vitrina
