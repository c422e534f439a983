// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/message.h"
#include "hub/store/fault.h"

#include <optional>

namespace vitrina::hub {

/// A file that a user is sending, or has sent.
struct Upload {
    qint64 user = 0;
    DialogId dialog;
    Attachment attachment; ///< as it was announced
    qint64 received = 0;
    bool complete = false; ///< all of it is here and its sum was right
    bool sent = false; ///< a message carries it: it stays
};

/// Files that come from clients, in the parts in which they came.
class UploadTable {
public:
    UploadTable(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    [[nodiscard]] std::optional<Upload> find(const AttachmentId &id) const;
    void begin(const Upload &upload, UtcTime now);
    void append(const AttachmentId &id, QByteArrayView bytes, UtcTime now);
    void markComplete(const AttachmentId &id);
    void markSent(const AttachmentId &id);
    void erase(const AttachmentId &id);
    /// Of files that no message carries and that nobody touched since.
    void eraseUnsentBefore(UtcTime moment);
    /// The user's file that is missed least: of those that no message carries, one that is not whole, then the oldest.
    void eraseLeastOf(qint64 user);
    [[nodiscard]] QByteArray content(const AttachmentId &id) const;

    struct Burden {
        int files = 0;
        qint64 bytes = 0; ///< as announced
    };
    /// What a user has here that no message carries.
    [[nodiscard]] Burden unsentOf(qint64 user) const;
    /// Whether the disk of the database has so many bytes beyond those that must stay free.
    [[nodiscard]] bool hasRoomFor(qint64 bytes) const;
    void setSpareRoom(qint64 bytes) { m_spareRoom = bytes; }

private:
    Database &m_database;
    Fault &m_fault;
    qint64 m_spareRoom = 0;
};

} // namespace vitrina::hub
