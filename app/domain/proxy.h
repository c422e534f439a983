// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina {

enum class ProxyKind : quint8 { None, System, Socks5, Http };

/// Through what a hub that is elsewhere is reached; one on this computer is reached directly, always.
struct Proxy {
    ProxyKind kind = ProxyKind::None;
    QString host; ///< this and the rest: of Socks5 and Http
    quint16 port = 0;
    QString user; ///< empty: without a login
    QString password; ///< a secret (ALL-3)

    /// False: it is told to use a proxy, and not which. Nothing may then be reached around it.
    [[nodiscard]] bool isComplete() const
    {
        return kind == ProxyKind::None || kind == ProxyKind::System || (!host.isEmpty() && port != 0);
    }

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

} // namespace vitrina
