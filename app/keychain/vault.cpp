// SPDX-License-Identifier: Apache-2.0
#include "keychain/vault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

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
        m_damaged = hasDatabase(m_folder); // databases without a word on their key: nothing may be overwritten
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
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
    if (!written)
        return failure(ErrorClass::Local, u"profile_unwritable", file.errorString());
    return {};
}

void Vault::open(std::function<void(Result<Secrets>)> done)
{
    if (m_damaged)
        return done(failure(ErrorClass::Local, u"vault_damaged"));
    if (m_mode == VaultMode::None)
        return done(failure(ErrorClass::Local, u"vault_empty"));
    if (m_mode == VaultMode::Passphrase)
        return done(failure(ErrorClass::Auth, u"vault_needs_passphrase"));
    m_store.read(entryName(), [done, id = m_id](Result<QByteArray> bytes) {
        if (!bytes)
            return done(tl::unexpected(bytes.error()));
        const auto secrets = Secrets::fromBytes(*bytes);
        if (!secrets || secrets->id != id)
            return done(failure(ErrorClass::Local, u"vault_wrong_key"));
        done(*secrets);
    });
}

void Vault::create(const QByteArray &token, std::function<void(Result<Secrets>)> done)
{
    if (m_damaged || m_mode != VaultMode::None || hasDatabase(m_folder))
        return done(failure(ErrorClass::Local, u"vault_damaged"));
    Secrets secrets = Secrets::make();
    secrets.token = token;
    m_id = secrets.id;
    m_store.write(entryName(), secrets.toBytes(), [this, secrets, done](Result<void> written) {
        if (!written) {
            m_id.clear();
            return done(tl::unexpected(written.error()));
        }
        // Read back: some keyrings take a secret and do not give it again.
        m_store.read(entryName(), [this, secrets, done](Result<QByteArray> back) {
            if (!back || Secrets::fromBytes(*back) != secrets) {
                m_id.clear();
                return done(back ? failure(ErrorClass::Local, u"keychain_failed") : tl::unexpected(back.error()));
            }
            m_mode = VaultMode::Keychain;
            if (const auto saved = save(); !saved)
                return done(tl::unexpected(saved.error()));
            done(secrets);
        });
    });
}

Result<Secrets> Vault::createWithPassphrase(const QByteArray &token, const QString &passphrase)
{
    if (m_damaged || m_mode != VaultMode::None || hasDatabase(m_folder))
        return failure(ErrorClass::Local, u"vault_damaged");
    Secrets secrets = Secrets::make();
    secrets.token = token;
    m_id = secrets.id;
    m_mode = VaultMode::Passphrase;
    m_sealed = sealSecrets(secrets, passphrase);
    return save().map([&secrets] { return secrets; });
}

Result<Secrets> Vault::openWithPassphrase(const QString &passphrase)
{
    if (m_mode != VaultMode::Passphrase)
        return failure(ErrorClass::Local, u"vault_empty");
    return openSecrets(m_sealed, passphrase);
}

void Vault::setToken(const Secrets &secrets, std::function<void(Result<void>)> done)
{
    if (m_mode != VaultMode::Keychain)
        return done(failure(ErrorClass::Refused, u"vault_needs_passphrase"));
    m_store.write(entryName(), secrets.toBytes(), std::move(done));
}

void Vault::destroy(std::function<void(Result<void>)> done)
{
    const QString entry = entryName();
    const bool inKeychain = m_mode == VaultMode::Keychain;
    QFile::remove(fileIn(m_folder));
    m_mode = VaultMode::None;
    m_damaged = false;
    m_id.clear();
    m_sealed.clear();
    if (!inKeychain)
        return done({});
    m_store.remove(entry, std::move(done));
}

} // namespace vitrina
