// SPDX-License-Identifier: Apache-2.0
#include "keychain/lock_verifier.h"

#include <array>

#include <sodium.h>

namespace vitrina {
namespace {

QByteArray utf8(const QString &passphrase)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
    // One form of an accented letter, whatever the keyboard makes of it.
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

Result<QByteArray> makeLockVerifier(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return failure(ErrorClass::Refused, u"passphrase_empty");
    const QByteArray words = utf8(passphrase);
    std::array<char, crypto_pwhash_STRBYTES> verifier{};
    if (crypto_pwhash_str_alg(verifier.data(), words.constData(), static_cast<unsigned long long>(words.size()),
                              crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return failure(ErrorClass::Local, u"passphrase_no_memory");
    return QByteArray(verifier.data());
}

Result<void> checkLockPassphrase(const QByteArray &verifier, const QString &passphrase)
{
    const QByteArray words = utf8(passphrase);
    if (crypto_pwhash_str_verify(verifier.constData(), words.constData(), static_cast<unsigned long long>(words.size()))
        != 0)
        return failure(ErrorClass::Refused, u"passphrase_wrong");
    return {};
}

} // namespace vitrina
