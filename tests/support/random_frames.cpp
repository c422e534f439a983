// SPDX-License-Identifier: Apache-2.0
#include "support/random_frames.h"

#include "support/random_fields.h"
#include "wire/io/fields_events.h"
#include "wire/io/fields_frames.h"
#include "wire/io/fields_replies.h"
#include "wire/io/fields_requests.h"

namespace vitrina::wire {
namespace {

constexpr char16_t alphabet[] = u"aZ09 \"\\/\n\t\u0001\u200d\u202e\u2066ա՞Ֆїґщñß–“”₴֏";

template <typename Variant, std::size_t I = 0> void emplaceAt(Variant &variant, std::size_t index)
{
    if constexpr (I < std::variant_size_v<Variant>) {
        if (I == index)
            variant.template emplace<I>();
        else
            emplaceAt<Variant, I + 1>(variant, index);
    }
}

template <typename Variant> void pick(RandomFields &io, Variant &variant)
{
    emplaceAt(variant, static_cast<std::size_t>(io.upTo(int(std::variant_size_v<Variant>) - 1)));
}

void fields(RandomFields &io, UnknownEvent &event)
{
    event.name = u"from.tomorrow"_s;
    io.raw("body"_L1, event.body);
}

template <typename Variant> void fillBody(RandomFields &io, Variant &body)
{
    pick(io, body);
    std::visit([&io](auto &one) { fields(io, one); }, body);
}

void fields(RandomFields &io, Command &command)
{
    io.id("id"_L1, command.id);
    fillBody(io, command.body);
}

void fields(RandomFields &io, Query &query)
{
    io.id("id"_L1, query.id);
    fillBody(io, query.body);
}

void fields(RandomFields &io, Events &events)
{
    io.id("epoch"_L1, events.epoch);
    for (int i = io.upTo(4); i > 0; --i) {
        Event &event = events.items.emplace_back();
        io.number("seq"_L1, event.seq, 1);
        io.time("at"_L1, event.at);
        fillBody(io, event.body);
    }
}

void fields(RandomFields &io, Reply &reply)
{
    io.id("id"_L1, reply.id);
    io.optionalDuration("retry_after_ms"_L1, reply.retryAfter);
    if (io.chance()) {
        Error error;
        io.object("error"_L1, error);
        reply.outcome = tl::unexpected<Error>(error);
    } else {
        fillBody(io, *reply.outcome);
    }
}

void fields(RandomFields &, UnknownFrame &frame)
{
    frame.type = u"of_tomorrow"_s;
}

struct Fill {
    RandomFields &io;

    template <typename T> void operator()(T &frame) const { fields(io, frame); }
    void operator()(Chunk &) const { }
    void operator()(RefusedRequest &) const { }
};

} // namespace

QString RandomFields::anyText()
{
    QString text;
    for (int i = upTo(40); i > 0; --i)
        text += QChar(alphabet[m_random.bounded(quint32(std::size(alphabet) - 1))]);
    return text + (chance() ? u"🙂"_s : QString());
}

Frame randomFrame(QRandomGenerator &random)
{
    RandomFields io(random);
    Frame frame;
    do {
        pick(io, frame);
    } while (std::holds_alternative<Chunk>(frame) || std::holds_alternative<RefusedRequest>(frame));
    std::visit(Fill{io}, frame);
    return frame;
}

} // namespace vitrina::wire
