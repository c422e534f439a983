// SPDX-License-Identifier: Apache-2.0
#include "wire/io/parse.h"

#include <QJsonDocument>

namespace vitrina::wire {

using namespace Qt::StringLiterals;

namespace {

// Counted before parsing: what the parser accepts is deeper than what everybody after it should have to walk.
bool isTooDeep(QByteArrayView json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

Result<QJsonObject> parseFrame(QByteArrayView utf8)
{
    if (utf8.size() > maxFrameBytes)
        return failure(ErrorClass::Protocol, u"too_large", u"the frame is larger than its bound"_s);
    if (isTooDeep(utf8))
        return failure(ErrorClass::Protocol, u"malformed", u"the frame is nested too deeply"_s);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(utf8.data(), utf8.size()), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorClass::Protocol, u"malformed", u"not JSON at byte %1"_s.arg(error.offset));
    if (!document.isObject())
        return failure(ErrorClass::Protocol, u"malformed", u"the frame is not an object"_s);
    return document.object();
}

QString describe(const Fault &fault)
{
    return fault.path + u' ' + fault.reason;
}

tl::unexpected<Error> broken(const Fault &fault)
{
    return failure(ErrorClass::Protocol, u"invalid", describe(fault));
}

} // namespace vitrina::wire
