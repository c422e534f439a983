// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/desk/desk.h"

namespace vitrina::hub {

/// Files on their way from a client to a marketplace (OV-3, YM-5): taken in parts, held against what was announced and
/// against the marketplace's rules, and kept for the message that names them. What no message names in a week is
/// dropped, sooner when its user has too many of them.
class Uploads {
public:
    static constexpr int maxFiles = 20; ///< of one user that no message carries yet
    static constexpr qint64 maxBytes = qint64(256) * 1024 * 1024; ///< of these together
    static constexpr std::chrono::hours expiry{7 * 24};

    Uploads(Desk &desk, const Clock &clock)
        : m_desk(desk)
        , m_clock(clock)
    {
    }

    /// Errors (Refused): "no_access", "write_blocked", "file_name", those of checkStated(), "hub_full".
    [[nodiscard]] Result<wire::UploadState> begin(const View &view, const DialogId &dialog, const Attachment &file,
                                                  const AttachmentId &id);
    /// A part that is not the next one is passed over: the client asks where to go on.
    void take(const View &view, const wire::Chunk &chunk);
    /// Errors: "attachment_unknown".
    [[nodiscard]] Result<wire::UploadState> status(const View &view, const AttachmentId &id);
    /// Errors: "attachment_unknown", "upload_incomplete"; "file_damaged" and those of checkContent(), after which the
    /// file is gone.
    [[nodiscard]] Result<wire::UploadState> commit(const View &view, const AttachmentId &id);
    /// The files of a message to be sent. Errors: "attachment_unknown", "too_many_files"; none is there twice.
    [[nodiscard]] Result<std::vector<Attachment>> ofMessage(const View &view, const DialogId &dialog,
                                                            const std::vector<AttachmentId> &ids);
    void markSent(const std::vector<Attachment> &files);

private:
    [[nodiscard]] std::optional<Upload> find(const View &view, const AttachmentId &id);
    [[nodiscard]] AttachmentLimits limitsOf(const DialogId &dialog);

    Desk &m_desk;
    const Clock &m_clock;
};

} // namespace vitrina::hub
