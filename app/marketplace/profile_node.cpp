// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profile_node.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrina {
namespace {

constexpr qsizetype mostItems = 200;
constexpr qsizetype longestId = 40;
constexpr qsizetype longestHost = 253;

bool isLowerOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isIdentifier(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isLowerOrDigit(c) || c == u'_' || c == u'-'; });
}

bool isHost(const QString &text)
{
    return text.size() <= longestHost && text.contains(u'.') && !text.startsWith(u'.') && !text.endsWith(u'.')
        && !text.contains(u".."_s)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isLowerOrDigit(c) || c == u'-' || c == u'.'; });
}

} // namespace

ProfileNode::ProfileNode(QJsonValue value, QString field, std::optional<ProfileFault> &fault)
    : m_value(std::move(value))
    , m_field(std::move(field))
    , m_fault(&fault)
{
}

void ProfileNode::complain(QString reason) const
{
    if (!*m_fault)
        *m_fault = ProfileFault{m_field, std::move(reason)};
}

ProfileNode ProfileNode::child(const char16_t *key) const
{
    const QString name = QString::fromUtf16(key);
    if (!m_value.isObject() && !isAbsent())
        complain(u"must be an object"_s);
    return {m_value.toObject().value(name), m_field.isEmpty() ? name : m_field + u'.' + name, *m_fault};
}

std::vector<ProfileNode> ProfileNode::items() const
{
    std::vector<ProfileNode> nodes;
    if (isAbsent())
        return nodes;
    const QJsonArray array = m_value.toArray();
    if (!m_value.isArray() || array.size() > mostItems) {
        complain(u"must be an array of at most 200 items"_s);
        return nodes;
    }
    nodes.reserve(size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        nodes.emplace_back(array[i], m_field + u'[' + QString::number(i) + u']', *m_fault);
    return nodes;
}

QString ProfileNode::text(qsizetype maxLength) const
{
    const QString text = m_value.toString();
    if (!m_value.isString() || text.trimmed().isEmpty())
        complain(u"must be a text that is not empty"_s);
    else if (text.size() > maxLength)
        complain(u"must be at most "_s + QString::number(maxLength) + u" characters long");
    return text.left(maxLength);
}

QString ProfileNode::identifier() const
{
    const QString text = m_value.toString();
    if (!isIdentifier(text))
        complain(u"must be 1 to 40 of the characters a-z, 0-9, _ and -"_s);
    return text;
}

QString ProfileNode::host() const
{
    const QString text = m_value.toString();
    if (!isHost(text))
        complain(u"must be a host name in lower case, without a scheme or path"_s);
    return text;
}

int ProfileNode::number(int least, int most) const
{
    const double number = m_value.toDouble(std::nan(""));
    if (!(number >= least && number <= most) || number != std::floor(number)) {
        complain(u"must be a whole number from "_s + QString::number(least) + u" to " + QString::number(most));
        return least;
    }
    return int(number);
}

bool ProfileNode::flag() const
{
    if (!isAbsent() && !m_value.isBool())
        complain(u"must be true or false"_s);
    return m_value.toBool();
}

Localised ProfileNode::localised() const
{
    Localised texts = optionalLocalised();
    if (isAbsent())
        complain(u"is missing"_s);
    return texts;
}

Localised ProfileNode::optionalLocalised() const
{
    if (isAbsent())
        return {};
    const auto language = [this](const char16_t *code) {
        const ProfileNode node = child(code);
        return node.isAbsent() ? QString() : node.text();
    };
    return {child(u"en").text(), language(u"hy"), language(u"ru"), language(u"uk")};
}

} // namespace vitrina
