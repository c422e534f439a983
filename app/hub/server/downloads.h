// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QByteArray>

#include <deque>
#include <functional>

namespace vitrina::hub {

/// The files that one session is sending, in chunks, taking turns. It holds what it has to send; how many it may hold
/// is up to its owner.
class Downloads {
public:
    /// Sends `content` from `offset` on. The same file anew takes the place of the one that is under way.
    void start(const AttachmentId &id, const QByteArray &content, qint64 offset);
    [[nodiscard]] bool isEmpty() const { return m_files.empty(); }
    [[nodiscard]] size_t count() const { return m_files.size(); }
    /// The next chunk's frame. Not when empty.
    [[nodiscard]] QByteArray next();
    void clear() { m_files.clear(); }

private:
    struct File {
        AttachmentId id;
        QByteArray content;
        qint64 offset = 0;
    };
    std::deque<File> m_files;
};

} // namespace vitrina::hub
