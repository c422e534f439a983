// SPDX-License-Identifier: Apache-2.0
#include "wire/codec.h"

#include "wire/io/fields_envelopes.h"
#include "wire/io/fields_values.h"
#include "wire/io/parse.h"

namespace vitrina::wire {

QJsonObject toJson(const Dialog &value)
{
    return written(value);
}
QJsonObject toJson(const Message &value)
{
    return written(value);
}
QJsonObject toJson(const Attachment &value)
{
    return written(value);
}
QJsonObject toJson(const Order &value)
{
    return written(value);
}
QJsonObject toJson(const Shop &value)
{
    return written(value);
}
QJsonObject toJson(const User &value)
{
    return written(value);
}
QJsonObject toJson(const QuickReply &value)
{
    return written(value);
}
QJsonObject toJson(const FraudReport &value)
{
    return written(value);
}
QJsonObject toJson(const Draft &value)
{
    return written(value);
}
QJsonObject toJson(const EventBody &body)
{
    return written(body);
}
QJsonObject toJson(const CommandBody &body)
{
    return written(body);
}
QJsonObject toJson(const ReplyBody &body)
{
    return written(body);
}

template <typename T> Result<T> fromJson(const QJsonObject &object)
{
    Fault fault;
    Reader reader(object, fault);
    T value{};
    fields(reader, value);
    if (fault.isSet())
        return broken(fault);
    return value;
}

template Result<Dialog> fromJson(const QJsonObject &);
template Result<Message> fromJson(const QJsonObject &);
template Result<Attachment> fromJson(const QJsonObject &);
template Result<Order> fromJson(const QJsonObject &);
template Result<Shop> fromJson(const QJsonObject &);
template Result<User> fromJson(const QJsonObject &);
template Result<QuickReply> fromJson(const QJsonObject &);
template Result<FraudReport> fromJson(const QJsonObject &);
template Result<Draft> fromJson(const QJsonObject &);
template Result<EventBody> fromJson(const QJsonObject &);
template Result<CommandBody> fromJson(const QJsonObject &);
template Result<ReplyBody> fromJson(const QJsonObject &);

} // namespace vitrina::wire
