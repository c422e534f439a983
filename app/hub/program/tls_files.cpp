// SPDX-License-Identifier: Apache-2.0
#include "hub/program/tls_files.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace vitrina::hub {
namespace {

QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<QSslConfiguration> readTlsFiles(const QString &certificate, const QString &privateKey)
{
    const auto chain = QSslCertificate::fromPath(certificate, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (chain.isEmpty())
        return failure(ErrorClass::Local, u"tls_unusable", QStringLiteral("%1 holds no certificate").arg(certificate));
    QFile file(privateKey);
    const QSslKey key = file.open(QIODevice::ReadOnly) ? readKey(file.readAll()) : QSslKey();
    if (key.isNull())
        return failure(ErrorClass::Local, u"tls_unusable", QStringLiteral("%1 holds no private key").arg(privateKey));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show a token, not a certificate
    return tls;
}

} // namespace vitrina::hub
