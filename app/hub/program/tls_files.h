// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QSslConfiguration>

namespace vitrina::hub {

/// The TLS of a server, from a certificate chain and its key (RSA or EC), both PEM. Errors: Local/"tls_unusable".
[[nodiscard]] Result<QSslConfiguration> readTlsFiles(const QString &certificate, const QString &privateKey);

} // namespace vitrina::hub
