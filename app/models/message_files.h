// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/account.h"

#include <QHash>

namespace vitrina {

/// How the files of messages come here (OV-3). Their bytes are told once, when they arrive; who needs them again asks
/// again, and gets them from the disk. UI thread.
class MessageFiles final : public QObject {
    Q_OBJECT
public:
    enum class Stage : quint8 { NotAsked, OnItsWay, Here, Failed };
    struct State {
        Stage stage = Stage::NotAsked;
        qint64 received = 0;
        qint64 bytes = 0;
        Error error; ///< of a failed one
    };

    explicit MessageFiles(Account &account, QObject *parent = nullptr);

    [[nodiscard]] State state(const AttachmentId &id) const { return m_states.value(id); }
    /// arrived() or a failed state follows. Tries again what failed.
    void fetch(const Attachment &file);

Q_SIGNALS:
    void changed(const vitrina::AttachmentId &id);
    void arrived(const vitrina::AttachmentId &id, const QByteArray &content);

private:
    void onNotice(const Notice &notice);

    Account &m_account;
    QHash<AttachmentId, State> m_states;
};

} // namespace vitrina
