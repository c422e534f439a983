// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/outgoing_file.h"

#include <memory>
#include <vector>

namespace vitrina {

/// Files that were chosen for messages, with all that they hold, until they are sent: what becomes of the originals
/// does not matter. An encrypted database of its own under the profile's key; every change is on the disk when the call
/// returns. One thread.
class OutgoingFiles {
public:
    /// Opens or creates `folder`/outgoing.db; one that is damaged gives way to an empty one.
    [[nodiscard]] static Result<std::unique_ptr<OutgoingFiles>> open(const QString &folder, const DatabaseKey &key);
    [[nodiscard]] static QString fileName();

    explicit OutgoingFiles(Database database);

    [[nodiscard]] Result<void> add(const OutgoingFile &file, const CommandId &command, const QByteArray &content);
    /// Everything but what it holds. `sent` is not kept: the hub knows.
    [[nodiscard]] Result<void> update(const OutgoingFile &file, const CommandId &command);
    [[nodiscard]] Result<void> remove(const QString &id);
    struct Entry {
        OutgoingFile file;
        CommandId command; ///< under which its upload was, or will be, begun
    };
    [[nodiscard]] Result<std::vector<Entry>> all(); ///< as they were added
    /// From `offset` on, at most 64 KiB; empty where it ends.
    [[nodiscard]] Result<QByteArray> part(const QString &id, qint64 offset);
    [[nodiscard]] Result<QByteArray> content(const QString &id);

private:
    Database m_database;
};

} // namespace vitrina
