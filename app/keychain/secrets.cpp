// SPDX-License-Identifier: Apache-2.0
#include "keychain/secrets.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
constexpr qsizetype tagSize = crypto_secretbox_MACBYTES;
constexpr char formatVersion = 1;

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

QByteArray deriveKey(const QString &passphrase, const QByteArray &salt)
{
    // One form of an accented letter, whatever the keyboard makes of it.
    const QByteArray utf8 = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(crypto_secretbox_KEYBYTES, '\0');
    const int status =
        crypto_pwhash(data(key), static_cast<unsigned long long>(key.size()), utf8.constData(),
                      static_cast<unsigned long long>(utf8.size()), data(salt), crypto_pwhash_OPSLIMIT_MODERATE,
                      crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    return status == 0 ? key : QByteArray();
}

} // namespace

Secrets Secrets::make()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
    return {QString::fromLatin1(randomBytes(8).toHex()), randomBytes(keySize), {}};
}

QByteArray Secrets::toBytes() const
{
    QJsonObject object{{u"id"_s, id},
                       {u"key"_s, QString::fromLatin1(key.toHex())},
                       {u"token"_s, QString::fromLatin1(token.toBase64())}};
    if (!proxyPassword.isEmpty())
        object[u"proxy"_s] = QString::fromLatin1(proxyPassword.toBase64());
    if (!lockVerifier.isEmpty())
        object[u"lock"_s] = QString::fromLatin1(lockVerifier);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Secrets> Secrets::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Secrets secrets{object["id"_L1].toString(), QByteArray::fromHex(object["key"_L1].toString().toLatin1()),
                    QByteArray::fromBase64(object["token"_L1].toString().toLatin1()),
                    QByteArray::fromBase64(object["proxy"_L1].toString().toLatin1()),
                    object["lock"_L1].toString().toLatin1()};
    if (secrets.id.isEmpty() || secrets.key.size() != keySize)
        return std::nullopt;
    return secrets;
}

Result<QByteArray> sealSecrets(const Secrets &secrets, const QString &passphrase)
{
    if (passphrase.isEmpty())
        return failure(ErrorClass::Refused, u"passphrase_empty");
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
    const QByteArray salt = randomBytes(saltSize);
    const QByteArray nonce = randomBytes(nonceSize);
    const QByteArray plain = secrets.toBytes();
    const QByteArray key = deriveKey(passphrase, salt);
    if (key.isEmpty())
        return failure(ErrorClass::Local, u"passphrase_no_memory");
    QByteArray box(plain.size() + tagSize, Qt::Uninitialized);
    crypto_secretbox_easy(data(box), data(plain), static_cast<unsigned long long>(plain.size()), data(nonce),
                          data(key));
    const QByteArray sealed = QByteArray(1, formatVersion) + salt + nonce + box;
    return sealed.toBase64();
}

Result<Secrets> openSecrets(const QByteArray &sealed, const QString &passphrase)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
    const QByteArray bytes = QByteArray::fromBase64(sealed);
    if (bytes.size() <= 1 + saltSize + nonceSize + tagSize || bytes[0] != formatVersion)
        return failure(ErrorClass::Local, u"passphrase_damaged");
    const QByteArray nonce = bytes.mid(1 + saltSize, nonceSize);
    const QByteArray box = bytes.mid(1 + saltSize + nonceSize);
    const QByteArray key = deriveKey(passphrase, bytes.mid(1, saltSize));
    if (key.isEmpty())
        return failure(ErrorClass::Local, u"passphrase_no_memory");
    QByteArray plain(box.size() - tagSize, Qt::Uninitialized);
    const auto boxSize = static_cast<unsigned long long>(box.size());
    if (crypto_secretbox_open_easy(data(plain), data(box), boxSize, data(nonce), data(key)) != 0)
        return failure(ErrorClass::Refused, u"passphrase_wrong");
    const auto secrets = Secrets::fromBytes(plain);
    if (!secrets)
        return failure(ErrorClass::Local, u"passphrase_damaged");
    return *secrets;
}

} // namespace vitrina
