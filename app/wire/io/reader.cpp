// SPDX-License-Identifier: Apache-2.0
#include "wire/io/reader.h"

namespace vitrina::wire {

using namespace Qt::StringLiterals;

namespace {

bool isLoneSurrogate(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 == text.size() || !text[i + 1].isLowSurrogate();
    return c.isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

} // namespace

QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text)[i];
        if (c.isNull() || (c.isSurrogate() && isLoneSurrogate(text, i)))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

Reader::Reader(const QJsonObject &object, Fault &fault)
    : m_object(object)
    , m_fault(fault)
{
}

Reader::Reader(const QJsonObject &object, const Reader &around, QLatin1StringView key, qsizetype index)
    : m_object(object)
    , m_fault(around.m_fault)
    , m_around(&around)
    , m_key(key)
    , m_index(index)
{
}

void Reader::optionalCount(QLatin1StringView key, int &to, int max, int absent)
{
    to = static_cast<int>(integer(key, 1, max, false).value_or(absent));
}

void Reader::optionalDuration(QLatin1StringView key, std::optional<milliseconds> &to)
{
    if (const auto count = integer(key, 0, maxInteger, false))
        to = milliseconds(*count);
}

void Reader::raw(QLatin1StringView key, QJsonObject &to)
{
    const QJsonValue found = value(key, true);
    if (!failed() && !found.isObject())
        return fail(key, "is not an object"_L1);
    to = found.toObject();
}

void Reader::fail(QLatin1StringView key, QLatin1StringView reason, qsizetype index)
{
    if (failed())
        return;
    m_fault.path = path() + key;
    if (index >= 0)
        m_fault.path += u"[%1]"_s.arg(index);
    m_fault.reason = reason;
}

QString Reader::path() const
{
    if (!m_around)
        return {};
    const QString index = m_index < 0 ? QString() : u"[%1]"_s.arg(m_index);
    return m_around->path() + m_key + index + u'.';
}

QJsonValue Reader::value(QLatin1StringView key, bool required)
{
    QJsonValue found = m_object.value(key);
    if (!found.isNull() && !found.isUndefined())
        return found;
    if (required)
        fail(key, "is missing"_L1);
    return QJsonValue(QJsonValue::Undefined);
}

QString Reader::string(QLatin1StringView key, qsizetype max, bool required)
{
    const QJsonValue found = value(key, required);
    if (found.isUndefined())
        return {};
    if (!found.isString()) {
        fail(key, "is not a text"_L1);
        return {};
    }
    QString text = found.toString();
    if (text.size() > max) {
        fail(key, "is too long"_L1);
        return {};
    }
    return wellFormed(std::move(text));
}

QString Reader::idText(QLatin1StringView key, bool required)
{
    QString text = string(key, maxIdUnits, required);
    if (required && text.isEmpty())
        fail(key, "is empty"_L1);
    return text;
}

std::optional<bool> Reader::boolean(QLatin1StringView key, bool required)
{
    const QJsonValue found = value(key, required);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isBool()) {
        fail(key, "is not true or false"_L1);
        return std::nullopt;
    }
    return found.toBool();
}

std::optional<qint64> Reader::integer(QLatin1StringView key, qint64 min, qint64 max, bool required)
{
    const QJsonValue found = value(key, required);
    if (found.isUndefined())
        return std::nullopt;
    // A fraction or a number beyond 64 bits silently becomes the default: one far outside of every range.
    const qint64 number = found.toInteger(std::numeric_limits<qint64>::min());
    if (!found.isDouble() || number < min || number > max) {
        fail(key, "is not an integer in its range"_L1);
        return std::nullopt;
    }
    return number;
}

std::optional<UtcTime> Reader::moment(QLatin1StringView key, bool required)
{
    const QJsonValue found = value(key, required);
    if (found.isUndefined())
        return std::nullopt;
    const auto time = fromIso(found.toString());
    if (!time)
        fail(key, "is not a moment"_L1);
    return time;
}

std::optional<QJsonArray> Reader::array(QLatin1StringView key, qsizetype max, bool required)
{
    const QJsonValue found = value(key, required);
    if (found.isUndefined())
        return std::nullopt;
    if (!found.isArray()) {
        fail(key, "is not a list"_L1);
        return std::nullopt;
    }
    QJsonArray list = found.toArray();
    if (list.size() > max) {
        fail(key, "is too long"_L1);
        return std::nullopt;
    }
    return list;
}

std::optional<QString> Reader::element(QLatin1StringView key, const QJsonArray &list, qsizetype index, qsizetype max)
{
    const QJsonValue item = list.at(index);
    if (!item.isString() || item.toString().size() > max) {
        fail(key, "is not a text in its bound"_L1, index);
        return std::nullopt;
    }
    return wellFormed(item.toString());
}

} // namespace vitrina::wire
