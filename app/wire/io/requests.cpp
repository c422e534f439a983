// SPDX-License-Identifier: Apache-2.0
#include "wire/io/fields_envelopes.h"
#include "wire/io/fields_requests.h"
#include "wire/io/parse.h"
#include "wire/io/variants.h"

namespace vitrina::wire {
namespace {

RefusedRequest refused(QString id, const char16_t *code, QString detail)
{
    return {std::move(id), {ErrorClass::Refused, QString::fromUtf16(code), std::move(detail)}};
}

const QString &textOf(const QString &id)
{
    return id;
}
const QString &textOf(const CommandId &id)
{
    return id.value();
}

template <typename Request> Frame readRequest(const QJsonObject &object, Fault &fault)
{
    Reader reader(object, fault);
    Request request;
    QString name;
    reader.id("id"_L1, request.id);
    reader.text("name"_L1, name);
    if (fault.isSet())
        return request;
    auto body = alternativeNamed<decltype(request.body)>(name);
    if (!body)
        return refused(textOf(request.id), u"unsupported", u"name is unknown"_s);

    Fault inside;
    Reader again(object, inside);
    readBody(again, "body"_L1, *body);
    if (inside.isSet())
        return refused(textOf(request.id), u"invalid", describe(inside));
    request.body = std::move(*body);
    return request;
}

template <typename Body> void writeNamed(Writer &writer, const Body &body)
{
    writer.text("name"_L1, nameInContract(body));
    writeBody(writer, "body"_L1, body);
}

} // namespace

void fields(Reader &reader, CommandBody &body)
{
    QString name;
    reader.text("name"_L1, name);
    auto known = alternativeNamed<CommandBody>(name);
    if (!known)
        return reader.fail("name"_L1, "is unknown"_L1);
    readBody(reader, "body"_L1, *known);
    body = std::move(*known);
}

void fields(Writer &writer, const CommandBody &body)
{
    writeNamed(writer, body);
}
void fields(Writer &writer, const QueryBody &body)
{
    writeNamed(writer, body);
}

Frame readCommand(const QJsonObject &object, Fault &fault)
{
    return readRequest<Command>(object, fault);
}
Frame readQuery(const QJsonObject &object, Fault &fault)
{
    return readRequest<Query>(object, fault);
}

void fields(Writer &writer, const Command &command)
{
    writer.id("id"_L1, command.id);
    fields(writer, command.body);
}

void fields(Writer &writer, const Query &query)
{
    writer.id("id"_L1, query.id);
    fields(writer, query.body);
}

} // namespace vitrina::wire
