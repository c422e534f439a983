// SPDX-License-Identifier: Apache-2.0
#include "hub/store/token.h"

#include <sodium.h>

namespace vitrina::hub {
namespace {

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

} // namespace

QByteArray newToken()
{
    return "vt_" + randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray hashOf(QByteArrayView token)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(token.data()), static_cast<size_t>(token.size()),
                       nullptr, 0);
    return hash;
}

QString tokenId(const QByteArray &hash)
{
    return QStringLiteral("t") + QString::fromLatin1(hash.left(6).toHex());
}

QString newSalt()
{
    return QString::fromLatin1(randomBytes(16).toHex());
}

QString newEpoch()
{
    return QString::fromLatin1(randomBytes(9).toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace vitrina::hub
