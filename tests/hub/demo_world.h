// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/connectors/demo/demo_connector.h"
#include "recording_sink.h"

namespace vitrina::hub {

inline const UtcTime noon = *fromIso(u"2026-07-28T14:32:00Z");

inline DemoOptions options(int dialogs = 128, qint64 messages = 900, double rate = 0, quint64 seed = 1)
{
    return {dialogs, messages, rate, seed, noon};
}

inline std::unique_ptr<DemoConnector> begun(RecordingSink &sink, const DemoOptions &wanted)
{
    auto connector = DemoConnector::make(wanted);
    if (!connector)
        qFatal("%s", qPrintable(connector.error().detail));
    (*connector)->start(sink);
    return std::move(*connector);
}

// Time in the steps of a hub's timer.
inline void live(DemoConnector &connector, UtcTime from, milliseconds span, milliseconds step = milliseconds(1000))
{
    for (UtcTime now = from; now <= from + span; now += step)
        static_cast<void>(connector.advance(now));
}

inline Result<Message> send(DemoConnector &connector, const QString &dialog, const QString &text,
                            const QString &command)
{
    Result<Message> answer = failure(ErrorClass::Local, u"never_answered");
    int answers = 0;
    connector.send({CommandId(command), DialogId(dialog), text, {}, {}, {}}, [&](Result<Message> result) {
        answer = std::move(result);
        ++answers;
    });
    if (answers != 1)
        return failure(ErrorClass::Local, u"not_answered_once");
    return answer;
}

} // namespace vitrina::hub
