// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QUrl>
#include <QVersionNumber>

namespace vitrina {

/// What a feed tells: the newest version, and the page that says more about it.
struct UpdateNews {
    QVersionNumber version;
    QUrl page; ///< https

    friend bool operator==(const UpdateNews &, const UpdateNews &) = default;
};

/// Where news of versions come from, and whose signature they bear.
struct UpdateSource {
    QUrl feed; ///< https
    QByteArray key; ///< Ed25519, 32 bytes
};

/// Bytes that a feed has at most.
constexpr qsizetype longestUpdateFeed = 16 * 1024;

/// Reads a feed. It is text of three parts: the line "vitrina-updates 1"; a line with the signature (Ed25519, Base64)
/// of the first line and of all that follows the second; {"version":"1.2.3","page":"https://…"} as JSON. Members that
/// it does not know are left alone. Errors, all Protocol: "feed_too_large", "feed_future" (a later form),
/// "feed_unsigned" (not by `key`), "feed_damaged".
[[nodiscard]] Result<UpdateNews> readUpdateFeed(const QByteArray &feed, const QByteArray &key);

} // namespace vitrina
