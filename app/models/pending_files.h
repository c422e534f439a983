// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/account.h"

namespace vitrina {

/// The files that were chosen for messages and wait for them (OV-3), of all dialogs. UI thread.
class PendingFiles final : public QObject {
    Q_OBJECT
public:
    explicit PendingFiles(Account &account, QObject *parent = nullptr);

    [[nodiscard]] std::vector<OutgoingFile> of(const DialogId &dialog) const;
    /// A file whose type, size and number were checked; it is kept whatever becomes of the original.
    void attach(const DialogId &dialog, const Attachment &file, const QByteArray &content);
    void remove(const QString &id);
    void setPaused(const QString &id, bool paused); ///< not paused also tries again what was refused

Q_SIGNALS:
    void changed();

private:
    Account &m_account;
    std::vector<OutgoingFile> m_files;
    std::vector<OutgoingFile> m_adding; ///< asked for, and not told back yet
};

/// Whether all of them are at the hub.
[[nodiscard]] bool allReady(const std::vector<OutgoingFile> &files);

} // namespace vitrina
