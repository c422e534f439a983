// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/session.h"
#include "storage/file_cache.h"

#include <deque>

namespace vitrina {

/// Fetches files of messages when they are asked for, a few at a time, and keeps them. A download that lost its link
/// goes on where it stood when the link is back; one whose sum is wrong is thrown away whole. Thread of the engine.
class Transfers final : public QObject {
    Q_OBJECT
public:
    static constexpr int maxInFlight = 2;
    static constexpr qint64 maxBytes = qint64(64) * 1024 * 1024; ///< of one file
    static constexpr milliseconds stall{30'000}; ///< without a part on a link that lives

    /// The cache in `folder` is opened when a file is first asked for.
    Transfers(QString folder, DatabaseKey key, Session &session, const Clock &clock, QObject *parent);

    /// Ends with arrived() or failed(); at once when the file is here.
    void fetch(const Attachment &file);

    /// RZ-7: nothing of a file stays on the disk; what was on its way fails and may be asked for anew.
    void forgetAll();

Q_SIGNALS:
    void progressed(const vitrina::AttachmentId &id, qint64 received, qint64 bytes);
    void arrived(const vitrina::AttachmentId &id, const QByteArray &content);
    /// Codes "file_damaged", "file_too_large", "file_stalled", the hub's, or those of the disk.
    void failed(const vitrina::AttachmentId &id, const vitrina::Error &error);

private:
    struct Running {
        Attachment file;
        QString query; ///< empty: it waits for a link
        bool started = false; ///< the hub said so; parts may come
        qint64 received = 0;
    };
    [[nodiscard]] FileCache *cache(const AttachmentId &forFile); ///< null: failed() was told
    void pump();
    [[nodiscard]] bool ask(Running &running);
    void onReply(const wire::Reply &reply);
    void onChunk(const wire::Chunk &chunk);
    void onDown();
    void onStalled();
    void finish(const Running &running);
    void fail(const AttachmentId &id, const Error &error);
    [[nodiscard]] Running *find(const AttachmentId &id);

    QString m_folder;
    DatabaseKey m_key;
    Session &m_session;
    const Clock &m_clock;
    std::unique_ptr<FileCache> m_cache;
    std::deque<Running> m_running; ///< in the order in which they were asked for
    QTimer m_again;
    QTimer m_stall;
    qint64 m_queries = 0;
};

} // namespace vitrina
