// SPDX-License-Identifier: Apache-2.0
#include "safety/doubtful_link.h"

#include "safety/brand_names.h"

#include <QRegularExpression>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype shortestName = 4;
constexpr qsizetype fewestMore = 2; ///< letters beside the name: "ozone" is a word of its own

bool isGrownFrom(const QString &part, const QString &name)
{
    return name.size() >= shortestName && part.size() >= name.size() + fewestMore
        && (part.startsWith(name) || part.endsWith(name));
}

// "ozon-pay.top", "0zon.com", "rozetkapay.site", "own.host.other.shop"
bool resemblesBrand(const Host &host, const Profile &profile)
{
    const BrandNames names(profile.brandAliases);
    const QStringList parts = host.readable.split(QRegularExpression(u"[.\\-_]"_s), Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) {
        if (names.matches(part) || names.almostMatches(part))
            return true;
        return std::any_of(profile.brandAliases.begin(), profile.brandAliases.end(),
                           [&part](const QString &name) { return isGrownFrom(part, name); });
    });
}

bool hasOddLetters(const Host &host)
{
    const qsizetype dot = host.ascii.lastIndexOf(u'.');
    return host.ascii.contains(u"xn--") && !QStringView(host.ascii).sliced(dot + 1).startsWith(u"xn--");
}

} // namespace

LinkDoubt doubtOf(const WebLink &link, const MessageCheck::Book &book, const Profile &profile,
                  const std::vector<QString> &allowed)
{
    const QString &host = link.host.ascii;
    const bool isOwn = isCovered(host, profile.ownHosts);
    const bool isTrusted = isOwn || isCovered(host, allowed);
    if (link.hasUser)
        return LinkDoubt::User;
    if (link.isAddress)
        return LinkDoubt::Address;
    if (link.hidden)
        return LinkDoubt::WrittenApart;
    if (!isTrusted) {
        if (book.isHost(u"shortener", link))
            return LinkDoubt::Shortener;
        if (book.isHost(u"collecting", link))
            return LinkDoubt::Collecting;
    }
    const bool isKnown = isTrusted || book.isHost(u"known", link);
    if (!isKnown) {
        if (resemblesBrand(link.host, profile))
            return LinkDoubt::LookAlike;
        if (hasOddLetters(link.host))
            return LinkDoubt::OddLetters;
    }
    if (link.hasPort)
        return LinkDoubt::Port;
    return isKnown ? LinkDoubt::Unknown : LinkDoubt::ForeignHost;
}

} // namespace vitrina
