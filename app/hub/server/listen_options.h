// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace vitrina::hub {

struct ListenOptions {
    QString host = QStringLiteral("127.0.0.1"); ///< an address, or "localhost"
    quint16 port = 0; ///< 0: any free one
    std::optional<QSslConfiguration> tls; ///< absent: plain, for this computer alone
};

} // namespace vitrina::hub
