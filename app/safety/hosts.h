// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace vitrina {

/// A host name in its three shapes. Empty `ascii`: it can't be one.
struct Host {
    QString ascii; ///< UTS #46: "xn--..." where a label is not plain
    QString readable; ///< the same in Unicode
    QString registrable; ///< ASCII; what somebody can register, by the Public Suffix List: "shop.co.uk"
};

[[nodiscard]] Host hostOf(const QString &name);

/// Is `suffix` one under which names are registered ("ru", "com", "рф")? Lower case.
[[nodiscard]] bool isPublicSuffix(const QString &suffix);

/// Is the host one of these, or below one of them? Lower-case ASCII.
[[nodiscard]] bool isCovered(const QString &asciiHost, const std::vector<QString> &hosts);

} // namespace vitrina
