// SPDX-License-Identifier: Apache-2.0
#include "wire/io/fields_envelopes.h"
#include "wire/io/fields_events.h"
#include "wire/io/parse.h"
#include "wire/io/variants.h"

namespace vitrina::wire {
namespace {

/// The name of an event, if it is one of ours: what else stands there is nobody's business.
QString knownName(const Reader &reader)
{
    QString name;
    const Fault fault = reader.apart([&name](Reader &again) { again.text("name"_L1, name); });
    return !fault.isSet() && alternativeNamed<EventBody>(name) ? name : QString();
}

/// The dialog that a broken event is about, wherever its kind has the id.
DialogId dialogOf(const Reader &reader)
{
    QJsonObject body;
    if (reader.apart([&body](Reader &again) { again.raw("body"_L1, body); }).isSet())
        return {};
    const QJsonValue dialog = body.value("dialog"_L1);
    for (const QJsonValue &id : {body.value("message"_L1)["dialog"_L1], dialog, dialog["id"_L1],
                                 body.value("draft"_L1)["dialog"_L1], body.value("report"_L1)["dialog"_L1]}) {
        const QString text = id.toString();
        if (!text.isEmpty() && text.size() <= maxIdUnits)
            return DialogId(wellFormed(text));
    }
    return {};
}

void readEvent(Reader &reader, Event &event)
{
    // Without its number an event has no place in the log, and the whole frame is broken.
    reader.number("seq"_L1, event.seq, 1);
    const Fault fault = reader.apart([&event](Reader &again) {
        again.time("at"_L1, event.at);
        fields(again, event.body);
    });
    if (!fault.isSet())
        return;
    event.body = UnknownEvent{knownName(reader), {}};
    event.fault = EventFault{describe(fault), dialogOf(reader)};
}

QJsonObject writtenEvent(const Event &event)
{
    Writer writer;
    writer.number("seq"_L1, event.seq);
    writer.time("at"_L1, event.at);
    fields(writer, event.body);
    return writer.take();
}

} // namespace

void fields(Reader &reader, EventBody &body)
{
    QString name;
    reader.text("name"_L1, name);
    auto known = alternativeNamed<EventBody>(name);
    if (known) {
        readBody(reader, "body"_L1, *known);
        body = std::move(*known);
        return;
    }
    UnknownEvent unknown{std::move(name), {}};
    reader.raw("body"_L1, unknown.body);
    body = std::move(unknown);
}

void fields(Writer &writer, const EventBody &body)
{
    if (const auto *unknown = std::get_if<UnknownEvent>(&body)) {
        writer.text("name"_L1, unknown->name);
        writer.raw("body"_L1, unknown->body);
        return;
    }
    writer.text("name"_L1, nameInContract(body));
    writeBody(writer, "body"_L1, body);
}

void fields(Reader &reader, Events &events)
{
    reader.id("epoch"_L1, events.epoch);
    reader.each("items"_L1, maxEventsPerFrame, true,
                [&events](Reader &item) { readEvent(item, events.items.emplace_back()); });
}

void fields(Writer &writer, const Events &events)
{
    QJsonArray items;
    for (const Event &event : events.items)
        items.append(writtenEvent(event));
    writer.id("epoch"_L1, events.epoch);
    writer.array("items"_L1, items);
}

} // namespace vitrina::wire
