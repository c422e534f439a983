// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <sodium.h>

namespace vitrina {

/// Signs feeds as packaging/feed.sh does, with a key of its own.
class FeedSigner {
public:
    FeedSigner()
        : m_public(crypto_sign_PUBLICKEYBYTES, '\0')
        , m_secret(crypto_sign_SECRETKEYBYTES, '\0')
    {
        if (sodium_init() < 0 || crypto_sign_keypair(bytes(m_public), bytes(m_secret)) != 0)
            qFatal("libsodium makes no key");
    }

    [[nodiscard]] QByteArray key() const { return m_public; }
    [[nodiscard]] QByteArray feed(const QByteArray &json, const QByteArray &head = "vitrina-updates 1") const
    {
        const QByteArray text = head + '\n' + json;
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(bytes(signature), nullptr, reinterpret_cast<const unsigned char *>(text.constData()),
                             static_cast<unsigned long long>(text.size()),
                             reinterpret_cast<const unsigned char *>(m_secret.constData()));
        return head + '\n' + signature.toBase64() + '\n' + json;
    }
    [[nodiscard]] QByteArray news(const QByteArray &version) const
    {
        return feed("{\"version\":\"" + version + "\",\"page\":\"https://vitrina.example/new\"}");
    }

private:
    static unsigned char *bytes(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }

    QByteArray m_public;
    QByteArray m_secret;
};

} // namespace vitrina
