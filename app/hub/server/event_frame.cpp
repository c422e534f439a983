// SPDX-License-Identifier: Apache-2.0
#include "hub/server/event_frame.h"

#include "hub/desk/page_size.h"
#include "wire/frames.h"

namespace vitrina::hub {

EventFrame readEvents(const EventLog &log, const View &view, qint64 after, qint64 upTo)
{
    EventFrame frame;
    PageSize size(wire::maxEventsPerFrame);
    log.read(view.user.key, after, [&](const EventLog::Entry &entry) {
        const bool next = entry.seq == (frame.last == 0 ? after : frame.last) + 1; // else the log was trimmed
        if (!next || entry.seq > upTo || !size.take(entry.payload.size()))
            return false;
        frame.text += frame.last == 0 ? "" : ",";
        frame.text += "{\"seq\":" + QByteArray::number(entry.seq) + ",\"at\":\"" + toIso(entry.at).toLatin1() + "\",";
        frame.text += entry.payload.sliced(1); // the fields after its brace
        frame.last = entry.seq;
        return true;
    });
    frame.text = R"({"type":"events","epoch":")" + view.user.epoch.toLatin1() + R"(","items":[)" + frame.text + "]}";
    return frame;
}

} // namespace vitrina::hub
