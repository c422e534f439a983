// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/links.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLength = 2048;
constexpr std::array starts{"https://"_L1, "http://"_L1, "www."_L1};

bool mayStandBefore(QChar c)
{
    return !c.isLetterOrNumber() && !u"@/._-:%#?&=+"_s.contains(c);
}

bool endsLink(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || u"<>\"'`{}|\\^«»“”„‘’[]"_s.contains(c);
}

// Punctuation that closes the sentence rather than the address; the last four are Armenian.
bool isTrailingPunctuation(QChar c)
{
    return u".,:;!?…*_~։՝՞՜"_s.contains(c);
}

qsizetype linkLength(QStringView rest)
{
    qsizetype length = 0;
    while (length < rest.size() && !endsLink(rest[length]))
        ++length;
    while (length > 0) {
        const QChar last = rest[length - 1];
        const QStringView link = rest.first(length);
        const bool openParenthesis = last == u')' && link.count(u'(') < link.count(u')');
        if (!openParenthesis && !isTrailingPunctuation(last))
            break;
        --length;
    }
    return length;
}

bool hasHostName(const QUrl &url)
{
    const QString host = realHost(url);
    const qsizetype dot = host.lastIndexOf(u'.');
    return dot > 0 && host.size() - dot > 2 && host.size() <= 253 && !host.contains(".."_L1)
        && QHostAddress(host).isNull() && host[dot + 1].isLetter();
}

QUrl toUrl(QStringView written)
{
    if (written.size() > maxLength)
        return {};
    QString address = written.toString();
    if (written.startsWith("www."_L1, Qt::CaseInsensitive))
        address.prepend("https://"_L1);
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && web && url.userInfo().isEmpty() && !address.contains(u'@') && hasHostName(url) ? url
                                                                                                           : QUrl();
}

} // namespace

std::vector<Link> findLinks(QStringView text)
{
    std::vector<Link> links;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype start = -1;
        for (const auto &prefix : starts) {
            const qsizetype found = text.indexOf(prefix, from, Qt::CaseInsensitive);
            if (found >= 0 && (start < 0 || found < start))
                start = found;
        }
        if (start < 0)
            break;
        const qsizetype length = linkLength(text.sliced(start));
        if (start == 0 || mayStandBefore(text[start - 1])) {
            if (const QUrl url = toUrl(text.sliced(start, length)); !url.isEmpty())
                links.push_back({start, length, url});
        }
        from = start + std::max<qsizetype>(length, 4);
    }
    return links;
}

QString realHost(const QUrl &url)
{
    return QString::fromLatin1(QUrl::toAce(url.host(QUrl::FullyDecoded)));
}

} // namespace vitrina::ui
