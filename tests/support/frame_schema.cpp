// SPDX-License-Identifier: Apache-2.0
#include "support/frame_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <limits>
#include <map>

namespace vitrina::wire {

using namespace Qt::StringLiterals;

namespace {

using Adapter = valijson::adapters::QtJsonAdapter;

QJsonObject readContract()
{
    QFile file(QStringLiteral(VITRINA_SOURCE_DIR "/resources/protocol/vitrina.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(file.fileName()));
    QJsonParseError error;
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (schema.isEmpty())
        qFatal("%s is not JSON: %s", qPrintable(file.fileName()), qPrintable(error.errorString()));
    return schema;
}

QJsonValue adapted(const QJsonValue &value, FrameSchema::OtherFields otherFields);

QJsonObject adaptedObject(QJsonObject object, FrameSchema::OtherFields otherFields)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = adapted(*it, otherFields);
    const QJsonValue type = object.value("type"_L1);
    // To the validator an integer ends at 32 bits. All numbers of the contract are integers: see fraction().
    if (type == "integer"_L1)
        object.insert("type"_L1, u"number"_s);
    if (type == "object"_L1 && otherFields == FrameSchema::OtherFields::Forbidden)
        object.insert("additionalProperties"_L1, false);
    return object;
}

QJsonValue adapted(const QJsonValue &value, FrameSchema::OtherFields otherFields)
{
    if (value.isObject())
        return adaptedObject(value.toObject(), otherFields);
    if (!value.isArray())
        return value;
    QJsonArray list;
    for (const QJsonValue item : value.toArray())
        list.append(adapted(item, otherFields));
    return list;
}

bool hasFraction(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger(0) != value.toInteger(1);
    bool found = false;
    for (const QJsonValue item : value.toArray())
        found = found || hasFraction(item);
    const QJsonObject object = value.toObject();
    for (const QJsonValue item : object)
        found = found || hasFraction(item);
    return found;
}

/// The most exact definition for a frame, so that the fault is named and not only "none of these".
QString definitionFor(const QJsonObject &frame)
{
    const QString type = frame.value("type"_L1).toString();
    if (type == "command"_L1 || type == "query"_L1)
        return type + u'.' + frame.value("name"_L1).toString();
    if (type == "reply"_L1)
        return type + u'.' + (frame.value("ok"_L1).toBool() ? frame.value("kind"_L1).toString() : u"error"_s);
    return u"frame."_s + type;
}

QString described(valijson::ValidationResults &results)
{
    QStringList lines;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        std::string where;
        for (const std::string &step : error.context)
            where += step;
        lines << QString::fromStdString(where + ": " + error.description);
    }
    return lines.join(u'\n');
}

} // namespace

class FrameSchema::Definitions {
public:
    Definitions(const QJsonObject &contract, OtherFields otherFields)
        : m_definitions(adaptedObject(contract.value("definitions"_L1).toObject(), otherFields))
    {
    }

    [[nodiscard]] QStringList names() const { return m_definitions.keys(); }

    /// Made when first asked for; nothing when there is no such definition.
    const valijson::Schema *find(const QString &name)
    {
        if (!m_definitions.contains(name))
            return nullptr;
        auto &schema = m_schemas[name];
        if (!schema) {
            schema = std::make_unique<valijson::Schema>();
            const QJsonObject root{{u"$ref"_s, QString(u"#/definitions/"_s + name)}, {u"definitions"_s, m_definitions}};
            const QJsonValue document(root);
            valijson::SchemaParser().populateSchema(Adapter(document), *schema);
        }
        return schema.get();
    }

private:
    QJsonObject m_definitions;
    std::map<QString, std::unique_ptr<valijson::Schema>> m_schemas;
};

FrameSchema::FrameSchema(OtherFields otherFields)
    : m_definitions(std::make_unique<Definitions>(readContract(), otherFields))
{
}

FrameSchema::~FrameSchema() = default;

std::optional<QString> FrameSchema::fault(QByteArrayView textFrame) const
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(textFrame.toByteArray(), &error);
    if (!document.isObject())
        return u"not a JSON object: "_s + error.errorString();
    return faultOf(definitionFor(document.object()), document.object());
}

std::optional<QString> FrameSchema::faultOf(const QString &definition, const QJsonObject &value) const
{
    const valijson::Schema *schema = m_definitions->find(definition);
    if (!schema)
        return u"the contract has no "_s + definition;
    const QJsonValue root(value);
    if (hasFraction(root))
        return u"a number is not an integer"_s;
    const Adapter adapter(root);
    if (valijson::Validator().validate(*schema, adapter, nullptr))
        return std::nullopt;
    valijson::ValidationResults results;
    (void)valijson::Validator().validate(*schema, adapter, &results);
    return QString(definition + u'\n' + described(results));
}

QStringList FrameSchema::namesUnder(QStringView prefix) const
{
    QStringList names;
    for (const QString &name : m_definitions->names()) {
        if (name.startsWith(prefix))
            names << name.sliced(prefix.size());
    }
    return names;
}

} // namespace vitrina::wire
