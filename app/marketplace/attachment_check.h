// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "marketplace/profile.h"

namespace vitrina {

/// No file is larger, whatever a profile says: the whole of it is held in memory to be checked.
inline constexpr qint64 largestFile = qint64(64) * 1024 * 1024;

/// The media type of what a file holds, by its first bytes; empty: none that a marketplace takes.
[[nodiscard]] QString mediaTypeOf(QByteArrayView content);

/// How large a file may be here, in bytes.
[[nodiscard]] qint64 mostBytes(const AttachmentLimits &limits);

/// What is said of a file before anybody sees it. Errors (Refused): "files_not_allowed", "file_empty",
/// "file_too_large", "file_type".
[[nodiscard]] Result<void> checkStated(const AttachmentLimits &limits, const QString &mediaType, qint64 bytes);

/// The whole of a file that somebody wants to send; returns its media type. Errors: those of checkStated(),
/// "file_lies" when its name says that it is something else, "picture_too_large" when its header says so.
[[nodiscard]] Result<QString> checkContent(const AttachmentLimits &limits, const QString &name, QByteArrayView content);

} // namespace vitrina
