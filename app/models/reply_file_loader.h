// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/quick_reply_file.h"

#include <QFuture>

namespace vitrina {

/// Reads and takes apart a file of quick replies in another thread: it may lie on a slow disk or beyond a network.
[[nodiscard]] QFuture<ReplyFile> loadReplyFile(const QString &path);

/// Writes all of it or nothing. The caller's thread: it is small.
[[nodiscard]] bool saveReplyFile(const QString &path, const QByteArray &bytes);

} // namespace vitrina
