// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/message.h"

#include <QSet>

#include <memory>
#include <optional>

namespace vitrina {

/// Files of messages, as far as they have come: an encrypted database of its own, under the profile's key. Nobody needs
/// it kept: the hub has everything, so it is bounded, and a damaged one is thrown away. A file lies there in the parts
/// in which it came, so that a download goes on where it stood, also after a restart. One thread.
class FileCache {
public:
    static constexpr qint64 defaultLimit = qint64(512) * 1024 * 1024;

    /// Opens or creates `folder`/files.db. `limit`: bytes of all files together.
    [[nodiscard]] static Result<std::unique_ptr<FileCache>> open(const QString &folder, const DatabaseKey &key,
                                                                 qint64 limit = defaultLimit);
    [[nodiscard]] static QString fileName();
    static void discard(const QString &folder); ///< removes the file; nobody may have it open

    explicit FileCache(Database database, qint64 limit);

    /// Bytes that are here, in order, from the first one on.
    [[nodiscard]] Result<qint64> received(const AttachmentId &id);
    /// Adds bytes at the end of what is here.
    [[nodiscard]] Result<void> append(const AttachmentId &id, QByteArrayView bytes, UtcTime now);
    /// All of it is here and its sum was right. Makes room: the files longest not asked for go, but none of `kept`.
    [[nodiscard]] Result<void> complete(const AttachmentId &id, const QSet<AttachmentId> &kept, UtcTime now);
    /// What is here, whole or not.
    [[nodiscard]] Result<QByteArray> content(const AttachmentId &id);
    /// A whole file; absent: not here, or not whole.
    [[nodiscard]] Result<std::optional<QByteArray>> find(const AttachmentId &id, UtcTime now);
    [[nodiscard]] Result<void> remove(const AttachmentId &id);
    [[nodiscard]] Result<qint64> totalBytes();

private:
    [[nodiscard]] Result<void> makeRoom(const QSet<AttachmentId> &kept);
    [[nodiscard]] Result<qint64> keyOf(const AttachmentId &id); ///< 0: not here

    Database m_database;
    qint64 m_limit;
};

} // namespace vitrina
