// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/time.h"
#include "hub/store/fault.h"

#include <functional>

namespace vitrina::hub {

/// The events, and for each user the numbers under which the user's view holds them.
class EventLog {
public:
    EventLog(Database &database, Fault &fault)
        : m_database(database)
        , m_fault(fault)
    {
    }

    /// Writes an event once and returns its id, for addToView().
    [[nodiscard]] qint64 append(UtcTime at, QByteArrayView payload);
    void addToView(qint64 user, qint64 seq, qint64 event);

    struct Entry {
        qint64 seq = 0;
        UtcTime at{};
        QByteArrayView payload; ///< {"name":...,"body":{...}}; valid during the call
    };
    /// The view of `user` after `seq`, in order and without gaps, until `take` returns false.
    void read(qint64 user, qint64 seq, const std::function<bool(const Entry &)> &take) const;
    /// The oldest number that is kept; `none` when there is no entry.
    [[nodiscard]] qint64 oldest(qint64 user, qint64 none) const;
    /// Forgets what a view held up to `seq`.
    void trim(qint64 user, qint64 seq);
    /// Forgets the events that no view holds any more.
    void sweep();

private:
    Database &m_database;
    Fault &m_fault;
};

} // namespace vitrina::hub
