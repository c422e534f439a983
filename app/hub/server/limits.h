// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

namespace vitrina::hub {

/// The bounds of a hub, in one place; tests make them small.
struct Limits {
    milliseconds heartbeat{25'000}; ///< silence for twice as long is a dead link
    milliseconds hello{10'000}; ///< a connection that says nothing is dropped after it
    milliseconds slow{60'000}; ///< a client that takes nothing for so long has to resynchronise
    int window = 2000; ///< events beyond the last ack
    qint64 eventBuffer = 256 * 1024; ///< bytes waiting in a socket beyond which no further event is read from the log
    qint64 replyBuffer = 4 * 1024 * 1024; ///< bytes waiting in a socket beyond which the client is cut off
    qint64 fileBuffer = 128 * 1024; ///< bytes waiting in a socket beyond which no further part of a file is sent
    size_t downloads = 4; ///< files that one client is sent at a time
    int noticesPerSecond = 20; ///< typing and presence that one client may send
    int sessions = 1000;
    int sessionsPerUser = 20;
    qint64 retention = 200'000; ///< events kept for each user
    qint64 spareRoom = 128 * 1024 * 1024; ///< bytes of the disk that no file may take: messages must go on being kept
};

} // namespace vitrina::hub
