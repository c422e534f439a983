// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enum_names.h"
#include "domain/id.h"
#include "domain/time.h"
#include "wire/frames.h"
#include "wire/io/error_class.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vitrina::wire {

/// Writes the fields of a value into a JSON object; the counterpart of Reader. What is optional and at its default is
/// left out, so that frames stay small.
class Writer {
public:
    [[nodiscard]] QJsonObject take() { return std::move(m_object); }

    template <typename Tag> void id(QLatin1StringView key, const Id<Tag> &from) { put(key, from.value()); }
    void id(QLatin1StringView key, const QString &from) { put(key, from); }
    template <typename Tag> void optionalId(QLatin1StringView key, const Id<Tag> &from)
    {
        optionalText(key, from.value());
    }
    template <typename IdType> void ids(QLatin1StringView key, const std::vector<IdType> &from, qsizetype max);

    void text(QLatin1StringView key, const QString &from, qsizetype = 0) { put(key, from); }
    void optionalText(QLatin1StringView key, const QString &from, qsizetype = 0)
    {
        if (!from.isEmpty())
            put(key, from);
    }
    template <typename List> void texts(QLatin1StringView key, const List &from, qsizetype max);

    void flag(QLatin1StringView key, bool from) { put(key, from); }
    void optionalFlag(QLatin1StringView key, bool from, bool absent = false)
    {
        if (from != absent)
            put(key, from);
    }
    void optionalFlag(QLatin1StringView key, const std::optional<bool> &from)
    {
        if (from)
            put(key, *from);
    }

    void number(QLatin1StringView key, qint64 from, qint64 = 0) { put(key, from); }
    void optionalNumber(QLatin1StringView key, qint64 from, qint64 absent = 0)
    {
        if (from != absent)
            put(key, from);
    }
    void optionalCount(QLatin1StringView key, int from, int, int absent) { optionalNumber(key, from, absent); }
    void duration(QLatin1StringView key, milliseconds from) { put(key, qint64(from.count())); }
    void optionalDuration(QLatin1StringView key, const std::optional<milliseconds> &from)
    {
        if (from)
            duration(key, *from);
    }

    void time(QLatin1StringView key, UtcTime from) { put(key, toIso(from)); }
    void optionalTime(QLatin1StringView key, const std::optional<UtcTime> &from)
    {
        if (from)
            time(key, *from);
    }

    template <typename Enum> void name(QLatin1StringView key, Enum from) { put(key, nameOf(from)); }
    void name(QLatin1StringView key, ErrorClass from) { put(key, errorClassName(from)); }
    template <typename Enum> void optionalName(QLatin1StringView key, Enum from, Enum absent)
    {
        if (from != absent)
            name(key, from);
    }

    template <typename Value> void object(QLatin1StringView key, const Value &from);
    template <typename Value> void optionalObject(QLatin1StringView key, const std::optional<Value> &from);
    template <typename Value> void optionalObject(QLatin1StringView key, const Value &from);
    template <typename Value> void optionalList(QLatin1StringView key, const std::vector<Value> &from, qsizetype = 0);

    template <typename Value> void readableList(QLatin1StringView key, const std::vector<Value> &from, int)
    {
        optionalList(key, from);
    }

    void raw(QLatin1StringView key, const QJsonObject &from) { put(key, from); }
    void array(QLatin1StringView key, const QJsonArray &from) { put(key, from); }

private:
    void put(QLatin1StringView key, const QJsonValue &value) { m_object.insert(key, value); }

    QJsonObject m_object;
};

template <typename Value> [[nodiscard]] QJsonObject written(const Value &value)
{
    Writer writer;
    fields(writer, value);
    return writer.take();
}

template <typename IdType> void Writer::ids(QLatin1StringView key, const std::vector<IdType> &from, qsizetype)
{
    QJsonArray list;
    for (const IdType &id : from)
        list.append(id.value());
    if (!list.isEmpty())
        put(key, list);
}

template <typename List> void Writer::texts(QLatin1StringView key, const List &from, qsizetype)
{
    QJsonArray list;
    for (const QString &text : from)
        list.append(text);
    if (!list.isEmpty())
        put(key, list);
}

template <typename Value> void Writer::object(QLatin1StringView key, const Value &from)
{
    put(key, written(from));
}

template <typename Value> void Writer::optionalObject(QLatin1StringView key, const std::optional<Value> &from)
{
    if (from)
        object(key, *from);
}

template <typename Value> void Writer::optionalObject(QLatin1StringView key, const Value &from)
{
    if (from != Value{})
        object(key, from);
}

template <typename Value> void Writer::optionalList(QLatin1StringView key, const std::vector<Value> &from, qsizetype)
{
    QJsonArray list;
    for (const Value &value : from)
        list.append(written(value));
    if (!list.isEmpty())
        put(key, list);
}

} // namespace vitrina::wire
