// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/host_entry.h"

#include "domain/shop_settings.h"
#include "domain/text.h"
#include "safety/hosts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

// "https://user@www.maker.example:8080/path" -> "www.maker.example"
QString namePart(const QString &typed)
{
    static const QRegularExpression around(u"^[a-z][a-z0-9+.-]*://|[/?#].*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString name = typed.trimmed();
    name.remove(around);
    name.remove(0, name.indexOf(u'@') + 1);
    if (const qsizetype port = name.indexOf(u':'); port >= 0)
        name.truncate(port);
    if (name.startsWith(u"www."_s, Qt::CaseInsensitive))
        name.remove(0, 4); // the whole site is meant
    return name;
}

} // namespace

HostEntry readHost(const QString &typed)
{
    const auto problem = [](const char *words) {
        return HostEntry{{}, QCoreApplication::translate("HostEntry", words)};
    };
    const QString name = namePart(typed);
    if (name.isEmpty())
        return problem(QT_TRANSLATE_NOOP("HostEntry", "Type the address of a site, for example maker.com"));
    if (!name.contains(u'.'))
        return problem(QT_TRANSLATE_NOOP("HostEntry", "An address needs its ending, for example .com"));
    const Host host = hostOf(name);
    if (host.ascii.isEmpty() || !isHostName(host.ascii))
        return problem(QT_TRANSLATE_NOOP("HostEntry", "This is not the address of a site"));
    if (isPublicSuffix(host.ascii))
        return problem(
            QT_TRANSLATE_NOOP("HostEntry", "Many sites end like this. Type the whole address of the one you mean"));
    return {host.ascii, {}};
}

QString readableHost(const QString &host)
{
    const QString readable = hostOf(host).readable;
    return isolated(singleLine(readable.isEmpty() ? host : readable));
}

} // namespace vitrina::ui
