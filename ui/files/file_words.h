// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outgoing_file.h"
#include "marketplace/profile.h"
#include "ui/files/picture_reader.h"

/// What the window says about a file from outside.
namespace vitrina::ui::file_words {

/// Its name, made fit for one line; with words for a file that has none.
[[nodiscard]] QString name(const Attachment &file);
[[nodiscard]] QString progress(qint64 received, qint64 bytes);
[[nodiscard]] QString fault(PictureFault fault);
[[nodiscard]] QString whyItFailed(const Error &error);
[[nodiscard]] QString failure(const Error &error); ///< with what a press does about it
[[nodiscard]] QString risk(const Attachment &file); ///< empty: nothing is known against it
/// One sentence on why; empty: nothing is known against it.
[[nodiscard]] QString riskReason(const Attachment &file);

/// How far a file is that waits for its message.
[[nodiscard]] QString upload(const OutgoingFile &file);
[[nodiscard]] QString tooMany(const AttachmentLimits &limits);
/// Why a file is not attached: "file_empty" and the other codes of attachment_check.h, "file_unreadable".
[[nodiscard]] QString refusal(const QString &name, const QString &code, const AttachmentLimits &limits);

} // namespace vitrina::ui::file_words
