// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enum_names.h"
#include "domain/id.h"
#include "domain/time.h"
#include "wire/frames.h"
#include "wire/io/error_class.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <limits>

namespace vitrina::wire {

/// The first thing that broke the contract: where it stands ("events.items[3].body.dialog.name") and what is wrong with
/// it. Never what stood there.
struct Fault {
    QString path;
    QString reason;

    [[nodiscard]] bool isSet() const { return !reason.isEmpty(); }
};

/// Reads the fields of one JSON object into a value. The names of the methods are those of Writer, so that one list of
/// fields (fields_*.h) serves both. After a fault, reading goes on harmlessly; who began it looks at the fault in the
/// end. A field that is null counts as absent. Readers live on the stack and point to the reader of the object around
/// them.
class Reader {
public:
    Reader(const QJsonObject &object, Fault &fault);

    template <typename Tag> void id(QLatin1StringView key, Id<Tag> &to) { to = Id<Tag>(idText(key, true)); }
    template <typename Tag> void optionalId(QLatin1StringView key, Id<Tag> &to) { to = Id<Tag>(idText(key, false)); }
    void id(QLatin1StringView key, QString &to) { to = idText(key, true); }
    template <typename IdType> void ids(QLatin1StringView key, std::vector<IdType> &to, qsizetype max);

    void text(QLatin1StringView key, QString &to, qsizetype max = maxNameUnits) { to = string(key, max, true); }
    void optionalText(QLatin1StringView key, QString &to, qsizetype max = maxNameUnits)
    {
        to = string(key, max, false);
    }
    template <typename List> void texts(QLatin1StringView key, List &to, qsizetype max);

    void flag(QLatin1StringView key, bool &to) { to = boolean(key, true).value_or(false); }
    void optionalFlag(QLatin1StringView key, bool &to, bool absent = false)
    {
        to = boolean(key, false).value_or(absent);
    }
    void optionalFlag(QLatin1StringView key, std::optional<bool> &to) { to = boolean(key, false); }

    template <typename Number> void number(QLatin1StringView key, Number &to, qint64 min = 0);
    template <typename Number> void optionalNumber(QLatin1StringView key, Number &to, Number absent = 0);
    /// How many are asked for: from 1 to `max`.
    void optionalCount(QLatin1StringView key, int &to, int max, int absent);
    void duration(QLatin1StringView key, milliseconds &to)
    {
        to = milliseconds(integer(key, 0, maxInteger).value_or(0));
    }
    void optionalDuration(QLatin1StringView key, std::optional<milliseconds> &to);

    void time(QLatin1StringView key, UtcTime &to) { to = moment(key, true).value_or(UtcTime{}); }
    void optionalTime(QLatin1StringView key, std::optional<UtcTime> &to) { to = moment(key, false); }

    template <typename Enum> void name(QLatin1StringView key, Enum &to)
    {
        to = valueOf<Enum>(string(key, maxNameUnits, true));
    }
    void name(QLatin1StringView key, ErrorClass &to) { to = errorClassOf(string(key, maxNameUnits, true)); }
    template <typename Enum> void optionalName(QLatin1StringView key, Enum &to, Enum absent);

    template <typename Value> void object(QLatin1StringView key, Value &to);
    template <typename Value> void optionalObject(QLatin1StringView key, std::optional<Value> &to);
    template <typename Value> void optionalObject(QLatin1StringView key, Value &to);
    template <typename Value>
    void optionalList(QLatin1StringView key, std::vector<Value> &to, qsizetype max = maxPageItems);

    /// The same, without the objects that break the contract: they are counted in `unreadable`.
    template <typename Value> void readableList(QLatin1StringView key, std::vector<Value> &to, int &unreadable);

    /// An object that is kept as it came.
    void raw(QLatin1StringView key, QJsonObject &to);
    /// Calls `read` with a reader of the object under `key`.
    template <typename Read> void inside(QLatin1StringView key, Read read);
    /// Calls `read` with a reader of each object of the array under `key`.
    template <typename Read> void each(QLatin1StringView key, qsizetype max, bool required, Read read);

    /// Calls `read` with another reader of this same object, and gives back what it stumbled over: no fault of the
    /// frame.
    template <typename Read> [[nodiscard]] Fault apart(Read read) const;

    void fail(QLatin1StringView key, QLatin1StringView reason, qsizetype index = -1);
    [[nodiscard]] bool failed() const { return m_fault.isSet(); }

private:
    Reader(const QJsonObject &object, const Reader &around, QLatin1StringView key, qsizetype index = -1);

    [[nodiscard]] QJsonValue value(QLatin1StringView key, bool required);
    [[nodiscard]] QString string(QLatin1StringView key, qsizetype max, bool required);
    [[nodiscard]] QString idText(QLatin1StringView key, bool required);
    [[nodiscard]] std::optional<bool> boolean(QLatin1StringView key, bool required);
    [[nodiscard]] std::optional<qint64> integer(QLatin1StringView key, qint64 min, qint64 max, bool required = true);
    [[nodiscard]] std::optional<UtcTime> moment(QLatin1StringView key, bool required);
    [[nodiscard]] std::optional<QJsonArray> array(QLatin1StringView key, qsizetype max, bool required);
    [[nodiscard]] std::optional<QString> element(QLatin1StringView key, const QJsonArray &list, qsizetype index,
                                                 qsizetype max);
    [[nodiscard]] QString path() const;

    QJsonObject m_object;
    Fault &m_fault;
    const Reader *m_around = nullptr;
    QLatin1StringView m_key;
    qsizetype m_index = -1;
};

/// `text` with every lone surrogate and NUL replaced by U+FFFD: what is stored and shown is always valid Unicode.
[[nodiscard]] QString wellFormed(QString text);

template <typename IdType> void Reader::ids(QLatin1StringView key, std::vector<IdType> &to, qsizetype max)
{
    const auto list = array(key, max, false);
    for (qsizetype i = 0; list && !failed() && i < list->size(); ++i) {
        const auto text = element(key, *list, i, maxIdUnits);
        if (text && text->isEmpty())
            fail(key, QLatin1StringView("is empty"), i);
        to.emplace_back(IdType(text.value_or(QString())));
    }
}

template <typename List> void Reader::texts(QLatin1StringView key, List &to, qsizetype max)
{
    const auto list = array(key, max, false);
    for (qsizetype i = 0; list && !failed() && i < list->size(); ++i)
        to.push_back(element(key, *list, i, maxNameUnits).value_or(QString()));
}

template <typename Number> void Reader::number(QLatin1StringView key, Number &to, qint64 min)
{
    constexpr auto max = qMin(qint64(std::numeric_limits<Number>::max()), maxInteger);
    to = static_cast<Number>(integer(key, min, max).value_or(0));
}

template <typename Number> void Reader::optionalNumber(QLatin1StringView key, Number &to, Number absent)
{
    constexpr auto max = qMin(qint64(std::numeric_limits<Number>::max()), maxInteger);
    to = static_cast<Number>(integer(key, 0, max, false).value_or(absent));
}

template <typename Enum> void Reader::optionalName(QLatin1StringView key, Enum &to, Enum absent)
{
    const QString text = string(key, maxNameUnits, false);
    to = text.isEmpty() ? absent : valueOf<Enum>(text);
}

template <typename Value> void Reader::object(QLatin1StringView key, Value &to)
{
    inside(key, [&to](Reader &reader) { fields(reader, to); });
}

template <typename Value> void Reader::optionalObject(QLatin1StringView key, std::optional<Value> &to)
{
    if (!value(key, false).isUndefined())
        object(key, to.emplace());
}

template <typename Value> void Reader::optionalObject(QLatin1StringView key, Value &to)
{
    if (!value(key, false).isUndefined())
        object(key, to);
}

template <typename Value> void Reader::optionalList(QLatin1StringView key, std::vector<Value> &to, qsizetype max)
{
    each(key, max, false, [&to](Reader &reader) { fields(reader, to.emplace_back()); });
}

template <typename Value> void Reader::readableList(QLatin1StringView key, std::vector<Value> &to, int &unreadable)
{
    each(key, maxPageItems, false, [&](Reader &item) {
        Value value;
        if (item.apart([&value](Reader &again) { fields(again, value); }).isSet())
            ++unreadable;
        else
            to.push_back(std::move(value));
    });
}

template <typename Read> void Reader::inside(QLatin1StringView key, Read read)
{
    const QJsonValue found = value(key, true);
    if (failed())
        return;
    if (!found.isObject())
        return fail(key, QLatin1StringView("is not an object"));
    Reader reader(found.toObject(), *this, key);
    read(reader);
}

template <typename Read> Fault Reader::apart(Read read) const
{
    Fault fault;
    Reader reader(m_object, fault);
    read(reader);
    return fault;
}

template <typename Read> void Reader::each(QLatin1StringView key, qsizetype max, bool required, Read read)
{
    const auto list = array(key, max, required);
    for (qsizetype i = 0; list && !failed() && i < list->size(); ++i) {
        const QJsonValue item = list->at(i);
        if (!item.isObject())
            return fail(key, QLatin1StringView("is not an object"), i);
        Reader reader(item.toObject(), *this, key, i);
        read(reader);
    }
}

} // namespace vitrina::wire
