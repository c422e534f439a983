// SPDX-License-Identifier: Apache-2.0
#include "safety/links.h"

#include "safety/look_alikes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

const QRegularExpression &plainLink()
{
    static const QRegularExpression expression(
        u"(?<scheme>(?:https?|hxxps?|ftp|tg|viber|whatsapp)\\s?:\\s?//\\s?)?(?<![\\p{L}\\p{N}@.])"
        "(?:(?<user>[^\\s/@:,;()]{1,64}(?::[^\\s/@]{1,64})?)@)?"
        "(?<host>(?:[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*\\.)+\\p{L}[\\p{L}\\p{N}-]*\\p{L}|\\d{1,3}(?:\\.\\d{1,3}){3})"
        "(?![\\p{L}\\p{N}_@])(?<port>:\\d{2,5})?(?<path>/[^\\s«»“”\"<>]*|[?#][^\\s«»“”\"<>]+)?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

// A name, dots in disguise between its parts, and a suffix; after a plain dot with a space only a few pass for one.
const QRegularExpression &hiddenLink()
{
    static const QRegularExpression expression(
        u"(?<![\\p{L}\\p{N}])(?:www\\s?\\.\\s?)?(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,40})"
        "(?:(?<more>(?:(?&dot)[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,40}){0,3}?)"
        "(?<dot>\\s?[\\[({]\\s?(?:\\.|,|точка|точку|крапка|dot|կետ)\\s?[\\])}]\\s?|"
        "\\s(?:точка|точку|крапка|dot|կետ)\\s|\\s\\.\\s|\\s\\.(?=\\p{L}))"
        "(?<suffix>[a-z]{2,10}|рф|ру|ком|юа|уа|нет|орг|укр|հայ|онлайн|про|шоп|сайт|стор|инфо|інфо|топ|биз|бай|кз)|"
        "\\.\\s(?<plain>ru|com|ua|net|рф))(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

// "s h o p . r u", "shopточкаru"
const QRegularExpression &spreadLink()
{
    static const QRegularExpression expression(
        u"(?<![a-z0-9])(?:(?:[a-z0-9] ){3,30}\\. ?(?:r ?u|c ?o ?m|u ?a|n ?e ?t|a ?m)|"
        "[a-z0-9-]{2,40}(?:точка|крапка|dot)(?:ru|com|ua|net|am|ру|ком))(?![a-z0-9])"_s);
    return expression;
}

// "Our point (of sale) online" is no host; with a name that no word of the language is, it is.
bool isNoWord(const QString &name)
{
    return std::any_of(name.begin(), name.end(),
                       [](QChar c) { return c == u'-' || c.isDigit() || (c.unicode() < 0x80 && c.isLetter()); });
}

// In words every suffix counts that is none of a language; where a dot stands apart only the usual ones.
bool isHiddenSuffix(const QString &suffix, const QString &name, bool inWords)
{
    static const QSet<QString> heard{u"онлайн"_s, u"про"_s, u"шоп"_s, u"сайт"_s, u"стор"_s, u"инфо"_s,
                                     u"інфо"_s,   u"топ"_s, u"биз"_s, u"бай"_s,  u"кз"_s};
    if (heard.contains(suffix))
        return inWords && isNoWord(name);
    static const QSet<QString> usual{u"ru"_s,  u"com"_s,  u"ua"_s,    u"net"_s,  u"org"_s,    u"am"_s,   u"by"_s,
                                     u"kz"_s,  u"shop"_s, u"store"_s, u"site"_s, u"online"_s, u"info"_s, u"biz"_s,
                                     u"top"_s, u"pl"_s,   u"lt"_s,    u"de"_s,   u"eu"_s,     u"fr"_s,   u"ro"_s,
                                     u"fi"_s,  u"xyz"_s,  u"cc"_s,    u"io"_s,   u"ру"_s,     u"ком"_s,  u"юа"_s,
                                     u"уа"_s,  u"рф"_s,   u"нет"_s,   u"орг"_s,  u"укр"_s};
    static const QSet<QString> words{u"in"_s,    u"is"_s,  u"it"_s,    u"to"_s,    u"so"_s,    u"no"_s,      u"us"_s,
                                     u"my"_s,    u"at"_s,  u"be"_s,    u"as"_s,    u"do"_s,    u"how"_s,     u"now"_s,
                                     u"here"_s,  u"you"_s, u"we"_s,    u"one"_s,   u"red"_s,   u"blue"_s,    u"pink"_s,
                                     u"black"_s, u"art"_s, u"pro"_s,   u"dress"_s, u"fit"_s,   u"size"_s,    u"me"_s,
                                     u"on"_s,    u"new"_s, u"green"_s, u"watch"_s, u"shoes"_s, u"fashion"_s, u"pet"_s};
    if (usual.contains(suffix))
        return true;
    return inWords && !words.contains(suffix) && isPublicSuffix(suffix);
}

// "ASP.NET", "Paint.NET"
bool isTechnology(const QString &host)
{
    static const QSet<QString> names{u"asp.net"_s, u"ado.net"_s, u"vb.net"_s, u"ml.net"_s, u"paint.net"_s};
    return names.contains(host);
}

// Suffixes that are ends of files, or words after a full stop without its space.
bool isDoubtful(const QString &suffix)
{
    static const QSet<QString> doubtful{u"zip"_s, u"mov"_s, u"md"_s, u"py"_s,  u"sh"_s,  u"rs"_s,   u"cab"_s, u"it"_s,
                                        u"is"_s,  u"in"_s,  u"so"_s, u"to"_s,  u"no"_s,  u"us"_s,   u"my"_s,  u"at"_s,
                                        u"be"_s,  u"as"_s,  u"do"_s, u"how"_s, u"now"_s, u"here"_s, u"you"_s, u"we"_s};
    return doubtful.contains(suffix);
}

bool isLink(const QRegularExpressionMatch &match, const QString &host, bool isAddress)
{
    const bool marked = match.hasCaptured(u"scheme") || match.hasCaptured(u"path") || host.startsWith(u"www.");
    if (isAddress)
        return marked || match.hasCaptured(u"port");
    QString suffix = host.sliced(host.lastIndexOf(u'.') + 1);
    if (!isPublicSuffix(suffix))
        suffix = latinTwin(suffix);
    if (suffix.isEmpty() || !isPublicSuffix(suffix))
        return match.hasCaptured(u"scheme");
    const QString name = host.first(host.lastIndexOf(u'.'));
    const bool isCyrillic = suffix[0].unicode() >= 0x400;
    if (isCyrillic && !marked && (name.size() < 3 || host.count(u'.') > 2))
        return false;
    return marked || (name.size() > 1 && !isDoubtful(suffix) && !isTechnology(host));
}

QString withLatinSuffix(const QString &host)
{
    const qsizetype dot = host.lastIndexOf(u'.');
    const QString suffix = host.sliced(dot + 1);
    return isPublicSuffix(suffix) ? host : host.first(dot + 1) + latinTwin(suffix);
}

void addPlain(const QString &text, std::vector<WebLink> &links)
{
    for (auto i = plainLink().globalMatch(text); i.hasNext();) {
        const QRegularExpressionMatch match = i.next();
        const QString name = match.captured(u"host"_s);
        const bool isAddress = name.back().isDigit();
        const bool isMail = match.hasCaptured(u"user") && !match.hasCaptured(u"scheme");
        if (isMail || !isLink(match, name, isAddress))
            continue;
        WebLink link;
        link.from = match.capturedStart();
        link.to = match.capturedEnd();
        while (link.to > match.capturedEnd(u"host"_s) && u".,;:!?)»'"_s.contains(text[link.to - 1]))
            --link.to;
        link.host = hostOf(isAddress || match.hasCaptured(u"scheme") ? name : withLatinSuffix(name));
        link.path = match.captured(u"path"_s);
        link.isAddress = isAddress;
        link.hasUser = match.hasCaptured(u"user");
        link.hasPort = match.hasCaptured(u"port");
        if (!link.host.ascii.isEmpty())
            links.push_back(std::move(link));
    }
}

// " dot pay24 dot pay" is ".pay24.pay".
QString hiddenMiddle(QString parts)
{
    static const QRegularExpression dots(u"[\\s\\[\\](){}]*(?:\\.|,|точк[ау]|крапка|\\bdot\\b|կետ)[\\s\\[\\](){}]*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return parts.replace(dots, u"."_s);
}

void addHidden(const QString &text, const QRegularExpression &expression, std::vector<WebLink> &links)
{
    for (auto i = expression.globalMatch(text); i.hasNext();) {
        const QRegularExpressionMatch match = i.next();
        const bool isKnown = std::any_of(links.begin(), links.end(), [&match](const WebLink &link) {
            return link.from < match.capturedEnd() && match.capturedStart() < link.to;
        });
        const bool inWords = match.captured(u"dot"_s).trimmed() != u"."_s;
        const QString suffix = match.captured(u"suffix"_s);
        if (isKnown || (!suffix.isEmpty() && !isHiddenSuffix(suffix, match.captured(u"name"_s), inWords)))
            continue;
        WebLink link;
        link.from = match.capturedStart();
        link.to = match.capturedEnd();
        link.hidden = true;
        if (match.hasCaptured(u"name"))
            link.host = hostOf(match.captured(u"name"_s) + hiddenMiddle(match.captured(u"more"_s)) + u'.' + suffix
                               + match.captured(u"plain"_s));
        links.push_back(std::move(link));
    }
}

} // namespace

std::vector<WebLink> linksIn(const FoldedText &text)
{
    std::vector<WebLink> links;
    const QString &folded = text.text();
    if (folded.contains(u'.')) {
        addPlain(folded, links);
        addHidden(folded, hiddenLink(), links);
        addHidden(folded, spreadLink(), links);
    } else if (folded.contains(u"точка") || folded.contains(u"dot") || folded.contains(u"крапка")
               || folded.contains(u"կետ")) {
        addHidden(folded, hiddenLink(), links);
        addHidden(folded, spreadLink(), links);
    }
    std::sort(links.begin(), links.end(), [](const WebLink &a, const WebLink &b) { return a.from < b.from; });
    return links;
}

} // namespace vitrina
