// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/desk/access.h"
#include "hub/store/event_log.h"

namespace vitrina::hub {

/// An `events` frame, put together from the log as it stands there: an event is written as JSON once, however often and
/// to however many clients it is sent.
struct EventFrame {
    QByteArray text;
    qint64 last = 0; ///< newest number in it; 0: the log has not got what comes next
};

/// The events of a view after `after`, at most up to `upTo` and as many as fit into one frame.
[[nodiscard]] EventFrame readEvents(const EventLog &log, const View &view, qint64 after, qint64 upTo);

} // namespace vitrina::hub
