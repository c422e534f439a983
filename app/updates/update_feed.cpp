// SPDX-License-Identifier: Apache-2.0
#include "updates/update_feed.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr QByteArrayView head = "vitrina-updates ";
constexpr QByteArrayView form = "1";

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

bool isSignedBy(const QByteArray &key, const QByteArray &signature, const QByteArray &text)
{
    return sodium_init() >= 0 && key.size() == qsizetype(crypto_sign_PUBLICKEYBYTES)
        && signature.size() == qsizetype(crypto_sign_BYTES)
        && crypto_sign_verify_detached(bytes(signature), bytes(text), static_cast<unsigned long long>(text.size()),
                                       bytes(key))
        == 0;
}

/// "1.2.3", and nothing around it.
QVersionNumber versionOf(const QString &text)
{
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(text, &end);
    return end == text.size() && version.segmentCount() == 3 ? version : QVersionNumber();
}

Result<UpdateNews> newsOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    UpdateNews news{versionOf(object.value("version"_L1).toString()),
                    QUrl(object.value("page"_L1).toString(), QUrl::StrictMode)};
    if (news.version.isNull())
        return failure(ErrorClass::Protocol, u"feed_damaged", u"no version"_s);
    if (news.page.scheme() != "https"_L1 || news.page.host().isEmpty() || !news.page.userInfo().isEmpty())
        return failure(ErrorClass::Protocol, u"feed_damaged", u"no page"_s);
    return news;
}

} // namespace

Result<UpdateNews> readUpdateFeed(const QByteArray &feed, const QByteArray &key)
{
    if (feed.size() > longestUpdateFeed)
        return failure(ErrorClass::Protocol, u"feed_too_large");
    const qsizetype first = feed.indexOf('\n');
    const qsizetype second = feed.indexOf('\n', first + 1);
    if (first < 0 || second < 0 || !feed.startsWith(head))
        return failure(ErrorClass::Protocol, u"feed_damaged", u"no feed"_s);
    if (QByteArrayView(feed).first(first).sliced(head.size()) != form)
        return failure(ErrorClass::Protocol, u"feed_future");
    const auto signature = QByteArray::fromBase64Encoding(feed.mid(first + 1, second - first - 1),
                                                          QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray json = feed.mid(second + 1);
    if (!signature || !isSignedBy(key, *signature, feed.first(first + 1) + json))
        return failure(ErrorClass::Protocol, u"feed_unsigned");
    return newsOf(json);
}

} // namespace vitrina
