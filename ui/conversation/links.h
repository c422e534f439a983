// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <vector>

namespace vitrina::ui {

/// A web address as it stands in a text.
struct Link {
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl url; ///< http or https, with a host that has a name
};

/// The web addresses of a plain text, in order. Deliberately few: only what is written with http://, https:// or www.,
/// without a user name, with a host name (no bare number) of at most 253 characters. Everything else stays text.
[[nodiscard]] std::vector<Link> findLinks(QStringView text);

/// The host that a browser would really ask: in ASCII, so that no look-alike letter can pass for another one.
[[nodiscard]] QString realHost(const QUrl &url);

} // namespace vitrina::ui
