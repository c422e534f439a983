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
        "(?![\\p{L}\\p{N}_@])(?<port>:\\d{2,5})?(?<path>[/?#][^\\s«»“”\"<>]*)?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

// A name, a dot in disguise, and one of the suffixes that are written so.
const QRegularExpression &hiddenLink()
{
    static const QRegularExpression expression(
        u"(?<![\\p{L}\\p{N}])(?:www\\s?\\.\\s?)?(?<name>[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,40})"
        "(?:(?:\\s?[\\[({]\\s?(?:\\.|точка|крапка|dot|կետ)\\s?[\\])}]\\s?|\\s(?:точка|крапка|dot|կետ)\\s|\\s\\.\\s|"
        "\\s\\.(?=\\p{L}))"
        "(?<suffix>ru|com|ua|net|org|am|by|kz|shop|store|site|online|info|biz|top|pl|lt|de|eu|fr|ro|fi|ru\\.com|ру|ком|"
        "юа|уа|рф|нет|орг)|"
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
    return marked || (name.size() > 1 && !isDoubtful(suffix));
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

void addHidden(const QString &text, const QRegularExpression &expression, std::vector<WebLink> &links)
{
    for (auto i = expression.globalMatch(text); i.hasNext();) {
        const QRegularExpressionMatch match = i.next();
        const bool isKnown = std::any_of(links.begin(), links.end(), [&match](const WebLink &link) {
            return link.from < match.capturedEnd() && match.capturedStart() < link.to;
        });
        if (isKnown)
            continue;
        WebLink link;
        link.from = match.capturedStart();
        link.to = match.capturedEnd();
        link.hidden = true;
        if (match.hasCaptured(u"name"))
            link.host =
                hostOf(match.captured(u"name"_s) + u'.' + match.captured(u"suffix"_s) + match.captured(u"plain"_s));
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
