// SPDX-License-Identifier: Apache-2.0
#include "wire/io/fields_envelopes.h"
#include "wire/io/fields_replies.h"
#include "wire/io/variants.h"

namespace vitrina::wire {

void fields(Reader &reader, ReplyBody &body)
{
    QString kind;
    reader.text("kind"_L1, kind);
    auto known = alternativeNamed<ReplyBody>(kind);
    if (!known)
        return reader.fail("kind"_L1, "is unknown"_L1);
    readBody(reader, "body"_L1, *known);
    body = std::move(*known);
}

void fields(Writer &writer, const ReplyBody &body)
{
    writer.text("kind"_L1, nameInContract(body));
    writeBody(writer, "body"_L1, body);
}

namespace {

// It was carried out, but what came of it can't be understood: neither a success nor a reason to drop the link.
Result<ReplyBody> unknownReply()
{
    return failure(ErrorClass::Protocol, u"unknown_reply", u"kind is unknown"_s);
}

Result<ReplyBody> readSuccess(Reader &reader)
{
    QString kind;
    reader.text("kind"_L1, kind);
    if (!reader.failed() && !alternativeNamed<ReplyBody>(kind))
        return unknownReply();
    ReplyBody body;
    fields(reader, body);
    return body;
}

Result<ReplyBody> readFailure(Reader &reader)
{
    Error error;
    reader.object("error"_L1, error);
    return tl::unexpected<Error>(std::move(error));
}

} // namespace

void fields(Reader &reader, Reply &reply)
{
    bool ok = false;
    reader.id("id"_L1, reply.id);
    reader.flag("ok"_L1, ok);
    reader.optionalDuration("retry_after_ms"_L1, reply.retryAfter);
    if (!reader.failed())
        reply.outcome = ok ? readSuccess(reader) : readFailure(reader);
}

void fields(Writer &writer, const Reply &reply)
{
    writer.id("id"_L1, reply.id);
    writer.flag("ok"_L1, reply.outcome.has_value());
    writer.optionalDuration("retry_after_ms"_L1, reply.retryAfter);
    if (reply.outcome)
        fields(writer, *reply.outcome);
    else
        writer.object("error"_L1, reply.outcome.error());
}

} // namespace vitrina::wire
