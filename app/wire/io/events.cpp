// SPDX-License-Identifier: Apache-2.0
#include "wire/io/fields_envelopes.h"
#include "wire/io/fields_events.h"
#include "wire/io/variants.h"

namespace vitrina::wire {
namespace {

void readEvent(Reader &reader, Event &event)
{
    reader.number("seq"_L1, event.seq, 1);
    reader.time("at"_L1, event.at);
    fields(reader, event.body);
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
